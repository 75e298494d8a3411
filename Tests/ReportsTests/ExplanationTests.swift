import ExpressEntry
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Reports

@Suite struct `An explanation` {
  static let profiles = ["single": Samples.amara, "couple": Samples.couple]

  @Test(arguments: Self.profiles.keys.sorted(), Language.allCases)
  func `is laid out`(name: String, language: Language) throws {
    let profile = try #require(Self.profiles[name])
    try expectSnapshot(
      of: Samples.report(profile).explanation(in: language),
      named: "explanation-\(name)-\(language.rawValue)")
  }

  @Test(arguments: Ruleset.all.map(\.inForce), Language.allCases)
  func `keeps to 80 columns but for addresses`(day: CalendarDate, language: Language) {
    let report = Samples.report(Samples.couple, under: Samples.rules(on: day))
    for line in report.explanation(in: language).split(separator: "\n")
    where !line.contains("https://") {
      #expect(String(line).displayWidth <= 80 && line.last != " ", "\(line)")
    }
  }

  @Test(arguments: Ruleset.all.map(\.inForce))
  func `has every award, every limit and every finding once`(day: CalendarDate) {
    let report = Samples.report(Samples.couple, under: Samples.rules(on: day))
    let groups = ExplanationTopic.allCases.flatMap(\.groups)
    #expect(
      groups.sorted { $0.rawValue < $1.rawValue }
        == FactorGroup.allCases.sorted { $0.rawValue < $1.rawValue })
    #expect(Set(ExplanationTopic.allCases.flatMap(\.caps)) == Set(Cap.Kind.allCases))
    for reason in report.assessment.reasons {
      #expect(ExplanationTopic.allCases.count { $0.isAbout(reason) } == 1)
    }
  }

  @Test(arguments: Language.allCases)
  func `lists what was noted of answers, in lists too, and nothing where nothing was`(
    language: Language
  ) throws {
    var profile = Samples.amara
    let asked = profile.askedQuestions.map(\.question)
    let birthDate = try #require(asked.first { $0.id == "applicant.birthDate" })
    let employer = try #require(asked.first { $0.id == "applicant.work.jobs[0].employer" })
    let title = language == .english ? "Notes, which no" : "Notes, sans effet"
    #expect(!Samples.report(profile).explanation(in: language).contains(title))
    profile = profile.annotating(birthDate) { $0.evidence = .seen }
    profile = profile.annotating(employer) { $0.note = "asks for \u{1B}[31m a letter" }
    let text = Samples.report(profile).explanation(in: language)
    #expect(text.contains(title) && !text.contains("\u{1B}"))
    let seen = language == .english ? "document seen" : "document vu"
    #expect(text.contains(seen) && text.contains("a letter"))
    #expect(text.contains(language == .english ? "Job 1, Employer" : "Emploi 1, Employeur"))
    #expect(Samples.report(profile).score == Samples.report(Samples.amara).score)
  }

  @Test func `says beside the total what it is without`() {
    let text = Samples.report(Samples.amara).explanation(in: .english)
    #expect(text.contains("without the high-wage and job-offer points"))
    let early = Samples.report(Samples.amara, under: Samples.rules(on: CalendarDate(2016, 1, 1)))
    #expect(early.explanation(in: .french).contains("CNP 2016"))
  }
}
