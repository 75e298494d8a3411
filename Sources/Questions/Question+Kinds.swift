import ExpressEntry

/// Where an answer lives in a profile.
struct AnswerPlace<Value>: Sendable {
  let get: @Sendable (Profile) -> Value?
  let set: @Sendable (Value?, inout Profile) -> Void

  init(
    get: @escaping @Sendable (Profile) -> Value?,
    set: @escaping @Sendable (Value?, inout Profile) -> Void
  ) {
    (self.get, self.set) = (get, set)
  }

  init(_ path: WritableKeyPath<Profile, Value?> & Sendable) {
    self.init(get: { $0[keyPath: path] }, set: { $1[keyPath: path] = $0 })
  }

  /// In an entry of a list; where the entry is gone, nothing is there and nothing is written.
  init<Element>(
    _ list: WritableKeyPath<Profile, [Element]?> & Sendable, at index: Int,
    _ path: WritableKeyPath<Element, Value?> & Sendable
  ) {
    self.init(
      get: { $0[keyPath: list]?.element(at: index)?[keyPath: path] },
      set: { value, profile in
        guard profile[keyPath: list]?.indices.contains(index) == true else { return }
        profile[keyPath: list]?[index][keyPath: path] = value
      })
  }
}

/// The words around a question.
struct Wording: Sendable {
  let label, hint, help: Bilingual

  init(_ label: Bilingual, hint: Bilingual, help: Bilingual) {
    (self.label, self.hint, self.help) = (label, hint, help)
  }
}

extension Question {
  private init<Value>(
    _ id: String, _ wording: Wording, _ control: Control, _ place: AnswerPlace<Value>,
    wrap: @escaping @Sendable (Value) -> Answer?, unwrap: @escaping @Sendable (Answer) -> Value?
  ) {
    self.init(
      id: id, label: wording.label, hint: wording.hint, help: wording.help, control: control,
      read: { place.get($0).flatMap(wrap) },
      write: { answer, profile in place.set(answer.flatMap(unwrap), &profile) })
  }

  /// A choice among all cases of a fact.
  static func choice<Fact: Choosable & CaseIterable>(
    _ id: String, _ wording: Wording, _ place: AnswerPlace<Fact>
  ) -> Question {
    choice(id, wording, place, among: Array(Fact.allCases))
  }

  /// A choice among some facts.
  static func choice<Fact: Choosable>(
    _ id: String, _ wording: Wording, _ place: AnswerPlace<Fact>, among facts: [Fact]
  ) -> Question {
    Question(
      id, wording, .choice(facts.map(\.label)), place,
      wrap: { fact in facts.firstIndex(of: fact).map(Answer.option) },
      unwrap: { if case .option(let index) = $0 { facts[index] } else { nil } })
  }

  /// Yes or no.
  static func yesNo(_ id: String, _ wording: Wording, _ place: AnswerPlace<Bool>) -> Question {
    Question(
      id, wording, .choice([Bilingual(en: "Yes", fr: "Oui"), Bilingual(en: "No", fr: "Non")]),
      place,
      wrap: { .option($0 ? 0 : 1) },
      unwrap: { $0 == .option(0) })
  }

  static func date(
    _ id: String, _ wording: Wording, _ place: AnswerPlace<CalendarDate>,
    latest: Control.LatestDate = .today
  ) -> Question {
    Question(
      id, wording, .date(latest: latest), place, wrap: Answer.date,
      unwrap: { if case .date(let date) = $0 { date } else { nil } })
  }

  static func number(
    _ id: String, _ wording: Wording, _ place: AnswerPlace<Int>, in range: ClosedRange<Int>
  ) -> Question {
    Question(
      id, wording, .number(range), place, wrap: Answer.number,
      unwrap: { if case .number(let number) = $0 { number } else { nil } })
  }

  static func dollars(_ id: String, _ wording: Wording, _ place: AnswerPlace<Int>) -> Question {
    Question(
      id, wording, .dollars, place, wrap: Answer.number,
      unwrap: { if case .number(let number) = $0 { number } else { nil } })
  }

  static func level(
    _ id: String, _ wording: Wording, _ place: AnswerPlace<Int>, of language: OfficialLanguage
  ) -> Question {
    Question(
      id, wording, .level(language), place, wrap: Answer.number,
      unwrap: { if case .number(let number) = $0 { number } else { nil } })
  }

  static func score(
    _ id: String, _ wording: Wording, _ place: AnswerPlace<Int>, test: LanguageTest,
    ability: Ability
  ) -> Question {
    Question(
      id, wording, .score(test, ability), place, wrap: Answer.tenths,
      unwrap: { if case .tenths(let tenths) = $0 { tenths } else { nil } })
  }

  static func hours(_ id: String, _ wording: Wording, _ place: AnswerPlace<WeeklyHours>) -> Question
  {
    Question(
      id, wording, .hours, place, wrap: Answer.hours,
      unwrap: { if case .hours(let hours) = $0 { hours } else { nil } })
  }

  static func occupation(
    _ id: String, _ wording: Wording, _ place: AnswerPlace<OccupationCode>
  ) -> Question {
    Question(
      id, wording, .occupation, place, wrap: Answer.occupation,
      unwrap: { if case .occupation(let code) = $0 { code } else { nil } })
  }

  static func jobEnd(_ id: String, _ wording: Wording, _ place: AnswerPlace<JobEnd>) -> Question {
    Question(
      id, wording, .jobEnd, place, wrap: Answer.jobEnd,
      unwrap: { if case .jobEnd(let end) = $0 { end } else { nil } })
  }

  static func text(
    _ id: String, _ wording: Wording, _ place: AnswerPlace<String>, limit: Int = Profile.maximumText
  ) -> Question {
    var question = Question(
      id, wording, .text(limit: limit), place, wrap: Answer.text,
      unwrap: { if case .text(let text) = $0 { text } else { nil } })
    question.isRequired = false
    return question
  }

  /// The same question about a day, which says until when what happened on it counts.
  func lapsing(after years: Int) -> Question {
    var question = self
    question.validity = years
    return question
  }

  /// The same question, which the programs ask and the score does not.
  func forPrograms() -> Question {
    var question = optional()
    question.isForPrograms = true
    return question
  }

  /// The same question, whose text has no digits.
  func withoutDigits() -> Question {
    var question = self
    question.takesDigits = false
    return question
  }

  /// The same question, which may stay open.
  func optional(_ isOptional: Bool = true) -> Question {
    var question = self
    if isOptional { question.isRequired = false }
    return question
  }
}
