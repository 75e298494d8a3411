import ExpressEntry
import Questions
import TerminalUI
import Testing

@testable import Interview

@Suite struct `F7 on a question` {
  private func question(_ id: String, in profile: Profile) throws -> Question {
    let questions = Section.allCases.flatMap { $0.questions(for: profile) }
    return try #require(questions.first { $0.id == id }, "\(id)")
  }

  @Test(arguments: [
    ("applicant.birthDate", Factor.age), ("family.siblingInCanada", .sibling),
    ("family.maritalStatus", .spouseEducation), ("nomination.kind", .nomination),
    ("applicant.languages.first", .firstLanguage(.listening)), ("jobOffer.isHeld", .jobOffer),
    ("applicant.education.canadianStudy", .canadianStudy),
    ("applicant.certificateOfQualification", .certificateAndLanguage),
    ("spouse.work.canadianYears", .spouseCanadianWork),
    ("spouse.education.highestLevel", .spouseEducation),
  ])
  func `is about a line of the score`(_ id: String, _ factor: Factor) throws {
    #expect(try question(id, in: .full).factor(in: .full) == factor)
  }

  @Test func `finds a line for every question but those about nothing that earns points`() {
    let questions = Section.allCases.filter { $0 != .admissibility }
      .flatMap { $0.questions(for: .full) }.filter { !$0.isForPrograms }
    #expect(questions.filter { $0.factor(in: .full) == nil }.map(\.id) == [])
  }

  @Test func `tells the second language from the first`() {
    let profile = Profile.full
    let factors = Section.languages.questions(for: profile)
      .filter { $0.id.contains(".french.") && $0.id.hasSuffix("writing") }
      .map { $0.factor(in: profile) }
    #expect(!factors.isEmpty && factors.allSatisfy { $0 == .secondLanguage(.writing) })
  }

  @Test(arguments: Language.allCases, [40, 49, 64])
  func `begins at the line, with the title of its part where it is the first`(
    language: Language, width: Int
  ) throws {
    let session = try Session.begun(with: .full, in: language)
    let lines = session.breakdownLines(width: width).map { $0.runs.map(\.text).joined() }
    for award in session.score.awards {
      let start = session.breakdownStart(of: .factor(award.factor), width: width)
      let isFirst = session.score.awards(of: award.factor.part).first == award
      let title = isFirst ? award.factor.part.title : award.factor.title
      let word = try #require(title(in: language).split(separator: " ").first)
      #expect(lines[start].contains(word), "\(award.factor)")
    }
    #expect(session.breakdownStart(of: nil, width: width) == 0)
  }

  @Test func `opens there, and goes up to the top and down from it`() throws {
    var session = try Session.begun(with: .full)
    session.open(.section(.languages))
    session.focus = try #require(
      session.fields.firstIndex { $0.id == "applicant.languages.first" })
    _ = session.press(.function(7))
    #expect(session.page == .breakdown)
    #expect(session.explained == .factor(.firstLanguage(.listening)))
    #expect(session.screen().text.contains("First language: listening"))
    #expect(!session.screen().text.contains("Core human capital"))
    for _ in 0..<9 { _ = session.press(.pageUp) }
    #expect(session.screen().text.contains("Core human capital"))
    session.press("⎋")
    #expect(session.field?.id == "applicant.languages.first")
  }

  @Test func `opens from a job, or from its row, at what was found of that job`() throws {
    var session = try Session.begun(with: .full)
    session.open(.section(.work))
    let row = try #require(
      session.fields.firstIndex {
        if case .entry(let entry) = $0 { entry.index == 1 } else { false }
      })
    session.focus = row
    _ = session.press(.function(7))
    #expect(session.explained == .finding(.applicant, .job(1)))
    #expect(session.screen().text.contains("Job 2"))
    session.press("⎋")
    session.open(.entry(Entry(list: Entry.List(.jobs, of: .applicant), index: 1)))
    _ = session.press(.function(7))
    #expect(session.explained == .finding(.applicant, .job(1)))
  }

  @Test func `tells the level that each score of a test stands for`() throws {
    let session = try Session.begun(with: .full)
    let lines = session.breakdownLines(width: 200).map { $0.runs.map(\.text).joined() }
    #expect(lines.contains { $0.contains("CELPIP-General, 14 June 2025: listening 9 is CLB 9") })
  }

  @Test func `opens at the line of offers that the edition has`() throws {
    var session = try Session.begun(with: .full, on: CalendarDate(2026, 11, 3))
    session.open(.section(.offer))
    session.focus = try #require(session.fields.firstIndex { $0.id == "jobOffer.isHeld" })
    _ = session.press(.function(7))
    #expect(session.explained == .factor(.highWage))
  }
}
