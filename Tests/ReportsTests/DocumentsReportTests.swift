import ExpressEntry
import Foundation
import JSON
import Questions
import TestSupport
import Testing

@testable import Reports

@Suite struct `A checklist of documents` {
  /// A couple with jobs, invited, with marks and an answer about admissibility.
  static let profile: Profile = {
    var profile = Samples.amara
    profile.family.maritalStatus = .commonLaw
    (profile.family.spouseAccompanies, profile.family.spouseIsCanadian) = (true, false)
    (profile.family.dependentChildren, profile.family.adultChildren) = (2, 0)
    profile.invitationDate = CalendarDate(2026, 11, 18)
    profile.applicant.languages.english.results[.celpip]?.taken = CalendarDate(2025, 1, 10)
    profile.admissibility.answers = [.criminality: true, .security: false]
    let letter = DocumentNeed.ID(kind: .referenceLetter, holder: .job(.applicant, 0))
    let passport = DocumentNeed.ID(kind: .passport, holder: .person(.applicant))
    return
      profile
      .marking(letter) { ($0.state, $0.note) = (.requested, "Ms. Traoré, by 10 December") }
      .marking(passport) { $0.state = .held }
  }()

  private func report(showingAdmissibility: Bool = false) -> DocumentsReport {
    DocumentsReport(
      fileName: "amara-diallo.json", of: Self.profile, on: Samples.day,
      showingAdmissibility: showingAdmissibility)
  }

  private func json(_ report: DocumentsReport) throws -> [String: Any] {
    var writer = JSONWriter()
    report.write(to: &writer)
    let object = try JSONSerialization.jsonObject(with: Data(writer.bytes))
    return try #require(object as? [String: Any])
  }

  @Test(arguments: Language.allCases)
  func `is laid out`(language: Language) throws {
    try expectSnapshot(
      of: report().text(in: language), named: "documents-\(language.rawValue)")
    try expectSnapshot(
      of: report(showingAdmissibility: true).markdown(in: language),
      named: "documents-markdown-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `fits in 80 columns`(language: Language) {
    for line in report(showingAdmissibility: true).text(in: language).split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func `says nothing of admissibility unless asked`(language: Language) throws {
    let title = DocumentsReport.admissibilityTitle(in: language)
    #expect(!report().text(in: language).contains(title))
    #expect(!report().markdown(in: language).contains(title))
    #expect(try json(report())["admissibility"] == nil)
    let shown = report(showingAdmissibility: true).text(in: language)
    #expect(shown.contains(AdmissibilityGround.criminality.title(in: language)))
    #expect(!shown.contains(AdmissibilityGround.security.title(in: language)))
    #expect(shown.contains(DocumentsReport.advice(in: language)))
  }

  @Test func `is an object with what was promised`() throws {
    let object = try json(report(showingAdmissibility: true))
    #expect(
      Set(object.keys) == ["on", "tally", "documents", "steps", "estimates", "admissibility"])
    let documents = try #require(object["documents"] as? [[String: Any]])
    #expect(documents.count == Self.profile.checklist(on: Samples.day).count)
    let letter = try #require(
      documents.first {
        $0["kind"] as? String == "reference_letter"
          && $0["holder"] as? String == "applicant.job_1"
      })
    #expect(letter["mark"] as? String == "requested")
    #expect(letter["note"] as? String == "Ms. Traoré, by 10 December")
    #expect((letter["contents"] as? [Any])?.count == 8)
    let steps = try #require(object["steps"] as? [[String: Any]])
    let invitation = try #require(steps.first { $0["kind"] as? String == "invitation" })
    #expect(invitation["deadline"] as? String == "2027-01-17")
    #expect(invitation["term"] as? String == "P60D")
    #expect((invitation["lapses"] as? [Any])?.count == 1)
  }
}
