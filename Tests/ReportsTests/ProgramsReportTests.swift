import ExpressEntry
import Foundation
import JSON
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Reports

@Suite struct `A report of the programs` {
  /// Someone who qualifies for two classes, and lacks a certificate for the third.
  static let amara: Profile = {
    var profile = Samples.amara
    profile.family.dependentChildren = 1
    profile.family.relativeInCanada = true
    profile.applicant.studiedTwoYearsInCanada = false
    for index in 0..<2 { profile.applicant.work.jobs?[index].didMainDuties = true }
    profile.settlement.livesOutsideQuebec = true
    profile.settlement.funds = 21_500
    return profile
  }()

  static let profiles = ["single": Self.amara, "couple": Samples.couple, "empty": Profile()]

  private func report(_ name: String) throws -> ProgramsReport {
    ProgramsReport(
      fileName: "amara-diallo.json", of: try #require(Self.profiles[name]), on: Samples.day)
  }

  @Test(arguments: ["couple", "single"], Language.allCases)
  func `is laid out`(name: String, language: Language) throws {
    try expectSnapshot(
      of: report(name).text(in: language), named: "programs-\(name)-\(language.rawValue)")
  }

  @Test(arguments: Self.profiles.keys.sorted(), Language.allCases)
  func `keeps to 80 columns`(name: String, language: Language) throws {
    for line in try report(name).text(in: language).split(separator: "\n") {
      #expect(String(line).displayWidth <= 80 && line.last != " ", "\(line)")
    }
  }

  @Test func `gives the three answers before anything else`() throws {
    let text = try report("single").text(in: .english)
    let lines = text.split(separator: "\n")
    let first = try #require(lines.firstIndex { $0.hasPrefix("CEC ") })
    #expect(lines[first].hasSuffix("eligible: every requirement is met"))
    #expect(lines[first + 1].hasPrefix("FSW "))
    #expect(lines[first + 2].hasPrefix("FST "))
    #expect(first == 6)
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("not confirmed by any source here"))
  }

  private func written(_ name: String) throws -> (text: String, object: [String: Any]) {
    var json = JSONWriter()
    try report(name).write(to: &json)
    let object = try JSONSerialization.jsonObject(with: Data(json.bytes))
    return (String(decoding: json.bytes, as: UTF8.self), try #require(object as? [String: Any]))
  }

  @Test func `is laid out in JSON`() throws {
    let text = try written("single").text
    try expectSnapshot(
      of: text.replacing(",{", with: ",\n{") + "\n", named: "programs-single-json")
  }

  @Test func `has the members that were promised`() throws {
    let object = try written("single").object
    #expect(Set(object.keys) == ["on", "first", "programs", "grid", "funds"])
    #expect(object["first"] as? String == "cec")
    let programs = try #require(object["programs"] as? [[String: Any]])
    #expect(programs.map { $0["program"] as? String } == ["cec", "fsw", "fst"])
    let empty = try written("empty").object
    #expect(empty["first"] is NSNull)
    let funds = try #require(empty["funds"] as? [String: Any])
    #expect(funds["held"] is NSNull && funds["missing"] is NSNull)
  }
}
