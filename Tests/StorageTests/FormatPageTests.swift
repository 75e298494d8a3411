import ExpressEntry
import Foundation
import JSON
import Storage
import Testing

@Suite struct `The page about the format` {
  let page: String

  init() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/profile-format.md")
    page = try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `ends with a file that is read, and written back byte for byte`() throws {
    let start = try #require(page.ranges(of: "```json\n").last?.upperBound)
    let end = try #require(page.ranges(of: "```").last?.lowerBound)
    let example = Array(String(page[start..<end]).utf8)
    var reader = ProfileReader()
    let profile = try reader.read(example)
    #expect(try ProfileWriter.bytes(profile) == example)
    #expect(profile.applicant.work.jobs?.count == 2)
    let checker = SchemaChecker(root: try JSONValue(parsing: Array(ProfileSchema.text.utf8)))
    #expect(checker.problems(with: try JSONValue(parsing: example)).isEmpty)
  }

  @Test func `names every member and every choice of the schema`() throws {
    let checker = SchemaChecker(root: try JSONValue(parsing: Array(ProfileSchema.text.utf8)))
    let choices = [
      EducationLevel.allCases.map(\.rawValue), CredentialKind.allCases.map(\.rawValue),
      CanadianStudy.allCases.map(\.rawValue), MaritalStatus.allCases.map(\.rawValue),
      JobBasis.allCases.map(\.rawValue), NominationKind.allCases.map(\.rawValue),
      Province.allCases.map(\.rawValue), OfferLength.allCases.map(\.rawValue),
      OfferAuthority.allCases.map(\.rawValue), DocumentState.allCases.map(\.rawValue),
    ]
    for name in checker.propertyNames.sorted() + choices.joined() {
      #expect(page.contains("`\(name)`") || page.contains(".\(name)`"), "\(name)")
    }
  }
}
