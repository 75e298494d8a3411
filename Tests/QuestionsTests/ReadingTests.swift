import ExpressEntry
import Questions
import Testing

@Suite struct `A date` {
  struct Case: Sendable, CustomTestStringConvertible {
    let typed: String
    let date: CalendarDate
    var testDescription: String { typed }
  }

  // swift-format-ignore
  static let cases = [
    Case(typed: "1996-02-11", date: CalendarDate(1996, 2, 11)),
    Case(typed: "1996 2 11", date: CalendarDate(1996, 2, 11)),
    Case(typed: "1996/02/11", date: CalendarDate(1996, 2, 11)),
    Case(typed: "1996.2.11", date: CalendarDate(1996, 2, 11)),
    Case(typed: "19960211", date: CalendarDate(1996, 2, 11)),
    Case(typed: "  1996-02-11 ", date: CalendarDate(1996, 2, 11)),
    Case(typed: "11 Feb 1996", date: CalendarDate(1996, 2, 11)),
    Case(typed: "11 février 1996", date: CalendarDate(1996, 2, 11)),
    Case(typed: "11 fevrier 1996", date: CalendarDate(1996, 2, 11)),
    Case(typed: "février 11 1996", date: CalendarDate(1996, 2, 11)),
    Case(typed: "Feb 11, 1996", date: CalendarDate(1996, 2, 11)),
    Case(typed: "February 11th, 1996", date: CalendarDate(1996, 2, 11)),
    Case(typed: "1996 février 11", date: CalendarDate(1996, 2, 11)),
    Case(typed: "1er juillet 2025", date: CalendarDate(2025, 7, 1)),
    Case(typed: "1 juil 2025", date: CalendarDate(2025, 7, 1)),
    Case(typed: "3 MAY 2021", date: CalendarDate(2021, 5, 3)),
    Case(typed: "3 mai 2021", date: CalendarDate(2021, 5, 3)),
    Case(typed: "3 mar 2021", date: CalendarDate(2021, 3, 3)),
    Case(typed: "7 aoû 2020", date: CalendarDate(2020, 8, 7)),
    Case(typed: "7 août 2020", date: CalendarDate(2020, 8, 7)),
    Case(typed: "30 sept 2019", date: CalendarDate(2019, 9, 30)),
    Case(typed: "12déc2018", date: CalendarDate(2018, 12, 12)),
    Case(typed: "15/03/1996", date: CalendarDate(1996, 3, 15)),
    Case(typed: "03/15/1996", date: CalendarDate(1996, 3, 15)),
    Case(typed: "05/05/2005", date: CalendarDate(2005, 5, 5)),
    Case(typed: "29 February 2024", date: CalendarDate(2024, 2, 29)),
  ]

  static let question: Question? = Section.family.questions(for: Profile()).first

  @Test(arguments: cases)
  func `is read as people type it`(_ expected: Case) throws {
    let question = try #require(Self.question)
    let answer = try question.answer(from: expected.typed, today: CalendarDate(2026, 6, 1))
    #expect(answer == .date(expected.date))
  }

  // swift-format-ignore
  @Test(arguments: [
    "", "1996", "1996-02", "11 1996", "yesterday", "1996-2-30", "1996-00-10", "1996-13-10",
    "29 Feb 2023", "11 Feb 96", "96-02-11", "03/04/1996", "1 ju 2020", "1 jui 2020", "1 ma 2020",
    "0000-01-01", "9999-01-01", "2026-06-02", "1996-02-11-12", "11 Febuary 1996", "١٩٩٦-٠٢-١١",
  ])
  func `is never guessed`(typed: String) throws {
    let question = try #require(Self.question)
    #expect(throws: Rejection.self) {
      try question.answer(from: typed, today: CalendarDate(2026, 6, 1))
    }
  }

  @Test func `of today may be typed, tomorrow's may not`() throws {
    let question = try #require(Self.question)
    let today = CalendarDate(2026, 6, 1)
    #expect(try question.answer(from: "2026-06-01", today: today) == .date(today))
    #expect(throws: Rejection.self) { try question.answer(from: "2026-06-02", today: today) }
  }
}

@Suite struct `A score` {
  struct Case: Sendable, CustomTestStringConvertible {
    let test: LanguageTest
    let ability: Ability
    let typed: String
    let tenths: Int?
    var testDescription: String { "\(test) \(ability) \(typed)" }
  }

  // swift-format-ignore
  static let cases = [
    Case(test: .ielts, ability: .listening, typed: "8.5", tenths: 85),
    Case(test: .ielts, ability: .listening, typed: "8,5", tenths: 85),
    Case(test: .ielts, ability: .listening, typed: "8", tenths: 80),
    Case(test: .ielts, ability: .listening, typed: "9.0", tenths: 90),
    Case(test: .ielts, ability: .listening, typed: "0", tenths: 0),
    Case(test: .ielts, ability: .listening, typed: "8.25", tenths: nil),
    Case(test: .ielts, ability: .listening, typed: "9.5", tenths: nil),
    Case(test: .ielts, ability: .listening, typed: "-1", tenths: nil),
    Case(test: .ielts, ability: .listening, typed: "85", tenths: nil),
    Case(test: .celpip, ability: .writing, typed: "M", tenths: 0),
    Case(test: .celpip, ability: .writing, typed: "m", tenths: 0),
    Case(test: .celpip, ability: .writing, typed: "12", tenths: 120),
    Case(test: .celpip, ability: .writing, typed: "0", tenths: nil),
    Case(test: .celpip, ability: .writing, typed: "13", tenths: nil),
    Case(test: .celpip, ability: .writing, typed: "7.5", tenths: nil),
    Case(test: .pte, ability: .reading, typed: "10", tenths: 100),
    Case(test: .pte, ability: .reading, typed: "9", tenths: nil),
    Case(test: .pte, ability: .reading, typed: "90", tenths: 900),
    Case(test: .pte, ability: .reading, typed: "91", tenths: nil),
    Case(test: .tef, ability: .listening, typed: "360", tenths: 3600),
    Case(test: .tef, ability: .listening, typed: "361", tenths: nil),
    Case(test: .tef, ability: .reading, typed: "300", tenths: 3000),
    Case(test: .tef, ability: .reading, typed: "301", tenths: nil),
    Case(test: .tef, ability: .speaking, typed: "450", tenths: 4500),
    Case(test: .tef, ability: .speaking, typed: "451", tenths: nil),
    Case(test: .tcf, ability: .listening, typed: "699", tenths: 6990),
    Case(test: .tcf, ability: .listening, typed: "700", tenths: nil),
    Case(test: .tcf, ability: .writing, typed: "20", tenths: 200),
    Case(test: .tcf, ability: .writing, typed: "21", tenths: nil),
    Case(test: .tcf, ability: .writing, typed: "10.5", tenths: nil),
    Case(test: .tcf, ability: .writing, typed: "1e1", tenths: nil),
    Case(test: .tcf, ability: .writing, typed: "", tenths: nil),
  ]

  @Test(arguments: cases)
  func `is read within the legal range of its test`(_ expected: Case) throws {
    var profile = Profile()
    let language = expected.test.language
    profile.applicant.languages[language].proof = .test(expected.test)
    let id =
      "applicant.languages.\(language.rawValue).\(expected.test.rawValue).\(expected.ability.rawValue)"
    let question = try #require(
      Section.languages.questions(for: profile).first { $0.id == id })
    let answer = try? question.answer(from: expected.typed, today: CalendarDate(2026, 6, 1))
    #expect(answer == expected.tenths.map(Answer.tenths))
  }
}
