import ExpressEntry
import Foundation
import JSON
import TestSupport
import Testing

@testable import Storage

@Suite struct `A profile of a newer format` {
  static func read(_ text: String) throws(ProfileFileError) -> NewerProfile {
    var reader = ProfileReader()
    return try reader.readNewer(Array(text.utf8))
  }

  @Test func `is read as far as this version knows it, and names what it is without`() throws {
    let text = """
      {"schemaVersion": 3, "mood": {"x": [1.50]}, "applicant": {"age": "thirty", "work": {"jobs":
      [{"title": "a", "basis": "gig", "start": "2021-05-03", "end": "2020-01-01", "pay": 1},
      {"title": "b"}]}, "residences": ["Chad"]}, "nomination": 7}
      """
    let newer = try Self.read(text)
    #expect(newer.version == 3)
    #expect(
      newer.leftOut == [
        "applicant.age", "applicant.work.jobs[0].basis", "applicant.work.jobs[0].end",
        "applicant.residences", "nomination",
      ])
    var expected = Profile()
    expected.unknown = ["mood": "{\"x\": [1.50]}"]
    expected.applicant.work.jobs = [Job(), Job()]
    expected.applicant.work.jobs?[0].title = "a"
    expected.applicant.work.jobs?[0].start = CalendarDate(2021, 5, 3)
    expected.applicant.work.jobs?[0].unknown = ["pay": "1"]
    expected.applicant.work.jobs?[1].title = "b"
    #expect(newer.profile == expected)
  }

  @Test func `is all there where nothing but the number is new`() throws {
    var random = Seeded(seed: 21)
    for _ in 0..<200 {
      let profile = random.profile()
      let text = ProfileWriter.text(profile)
        .replacing("\n  \"schemaVersion\": 1", with: "\n  \"schemaVersion\": 2")
      let newer = try Self.read(text)
      try #require(newer.leftOut == [])
      try #require(newer.profile == profile)
    }
  }

  @Test(arguments: [
    "", "{\"schemaVersion\": 2", "{\"schemaVersion\": 2, \"applicant\": {\"age\": 01}}",
    "{\"schemaVersion\": 2, \"family\": {}, \"family\": {}}", "[2]",
  ])
  func `is refused where its text is wrong`(text: String) {
    #expect(throws: ProfileFileError.self) { try Self.read(text) }
  }

  @Test func `is refused where hardly anything of it can be read`() {
    let jobs = repeatElement("{\"basis\": 1}", count: 101).joined(separator: ",")
    let text = "{\"schemaVersion\": 2, \"applicant\": {\"work\": {\"jobs\": [\(jobs)]}}}"
    let refusal = #expect(throws: ProfileFileError.self) { try Self.read(text) }
    guard case .refused(.newerVersion(2), at: _) = refusal else {
      Issue.record("It is refused otherwise: \(String(describing: refusal))")
      return
    }
  }

  @Test func `is not read as one of this version, and has nothing to be replaced by`() throws {
    let folder = try TemporaryFolder()
    let text = "{\"schemaVersion\": 2, \"applicant\": {\"age\": 29}}"
    let path = try folder.write(text, to: "me.json")
    let refusal = #expect(throws: ProfileFileError.self) { try ProfileFile.read(path) }
    #expect(refusal?.english.contains("saved by a newer version (format 2;") == true)
    #expect(try ProfileFile.readNewer(path).profile.applicant.declaredAge == 29)
    #expect(throws: ProfileFileError.exists(path: path)) {
      try ProfileFile.write(SaveOperation.new, to: path, replacing: nil)
    }
    #expect(try folder.text(of: "me.json") == text)
    #expect(folder.names == ["me.json"])
  }
}
