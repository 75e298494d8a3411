import ExpressEntry
import Foundation
import Questions
import Testing

@testable import Reports

@Suite struct `A line of a batch` {
  private func line(_ profile: Profile, under rules: Ruleset = Samples.current) -> String {
    var bytes: [UInt8] = []
    BatchLine(on: Samples.day, under: rules)
      .append(profile.candidate(on: Samples.day), line: 7, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func `is written in full`() {
    #expect(
      line(Samples.amara) == #"""
        {"line":7,"on":"2026-11-23","edition":"2026-11-03","total":482,"complete":true,\#
        "parts":{"core":394,"spouse":0,"transferability":88,"additional":0},\#
        "points":{"age":110,"education":120,"first_language":124,"second_language":0,\#
        "canadian_work":40,"spouse_education":0,"spouse_language":0,"spouse_canadian_work":0,\#
        "education_transfer":38,"foreign_work_transfer":50,"certificate_transfer":0,\#
        "nomination":0,"sibling":0,"french":0,"canadian_study":0},\#
        "notices":[],"incomplete":["high_wage_and_job_offer_points_since_2026-11-03"]}

        """#)
  }

  @Test func `has the points of every line of the panel, by the same names`() throws {
    let profile = Samples.couple
    for rules in Ruleset.all {
      let object = try object(line(profile, under: rules))
      let points = try #require(object["points"] as? [String: Int])
      let score = rules.score(profile.candidate(on: Samples.day))
      let lines = Part.allCases.flatMap(score.lines).filter { $0.state != .unpublished }
      #expect(
        points == [String: Int](uniqueKeysWithValues: lines.map { ($0.group.rawValue, $0.points) }))
      #expect(object["total"] as? Int == score.total)
      #expect(object["complete"] as? Bool == false)
    }
  }

  @Test func `says that jobs are read by NOC 2021 where the edition had NOC 2016`() {
    let early = Samples.rules(on: CalendarDate(2022, 11, 15))
    let notices = "\"notices\":[\"occupations_read_as_noc_2021\"],\"incomplete\":[]}\n"
    #expect(line(Samples.amara, under: early).hasSuffix(notices))
  }

  @Test func `leaves the omissions empty where nothing is lacking`() {
    #expect(line(Samples.amara, under: Samples.before).hasSuffix("\"incomplete\":[]}\n"))
  }

  @Test func `tells of an error, with its place where there is one`() throws {
    var bytes: [UInt8] = []
    BatchLine.appendError(
      "a \"quote\"\nand é", at: (line: 1, column: 14), line: 2, to: &bytes)
    BatchLine.appendError("no place", at: nil, line: 1_000, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"""
        {"line":2,"error":{"message":"a \"quote\"\nand é","line":1,"column":14}}
        {"line":1000,"error":{"message":"no place"}}

        """#)
  }
}
