import ExpressEntry
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Interview

@Suite struct `The same answers on both faces` {
  static let texts = [
    "1996-02-11", "2025-06-14", "14 juin 2025", "2019-01-05", "2021-08-31", "31 june 2020",
    "03/04/2021", "present", "9", "7", "M", "6,5", "12", "0", "3", "40", "37.5", "200", "300",
    "21232", "41220", "99999", "Developer", ".NET", "Élodie", "x y", "q", "..b", "-1",
  ]

  @Test(arguments: Array(1...10) as [UInt64])
  func `lead to the same profile, and to the same question`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let language = Language.allCases[Int(seed % 2)]
    let profile = seed.isMultiple(of: 3) ? Profile.full : Profile()
    var pair = try Pair(profile, language)
    for _ in 0..<400 {
      guard pair.step(&random) else { break }
      try #require(pair.plain.session.profile == pair.screen.profile, "\(pair.done.suffix(6))")
      #expect(pair.plain.session.score == pair.screen.score)
      try #require(pair.isTogether, "\(pair.done.suffix(6)) \(pair.place)")
    }
  }
}

/// An interview held on both faces at once, question by question.
private struct Pair {
  var plain: PlainSession
  /// The full screen, driven by keys alone.
  var screen: Session

  /// Where, and what was typed: for the words of a failure.
  var done: [String] = []

  init(_ profile: Profile, _ language: Language) throws {
    plain = PlainSession(try .begun(with: profile, in: language))
    screen = try .begun(with: profile, in: language)
    _ = plain.begin()
    _ = plain.take("f")
    _ = plain.take("1")
    screen.press("1")
  }

  var place: String { "\(plain.session.field?.id ?? "-") \(screen.field?.id ?? "-")" }

  var isTogether: Bool {
    plain.session.page == screen.page
      && (plain.session.field?.id == screen.field?.id || isAtReview)
  }

  private var isAtReview: Bool { screen.page == .section(.review) }

  /// Does one thing on both; false at the end of the interview.
  mutating func step(_ random: inout SplitMix64) -> Bool {
    if isAtReview { return false }
    switch plain.asking {
    case .question(let question): answer(question, &random)
    case .list(let list): answer(list, &random)
    case .dialog, .matches, .occupations, .review, .nothing: return false
    }
    passButtons()
    return true
  }

  private mutating func answer(_ question: Question, _ random: inout SplitMix64) {
    let choice = Int.random(in: 0..<10, using: &random)
    if choice == 0 {
      say("", ["⇥"])
    } else if choice == 1 {
      let isChoice = !question.control.isTyped
      say("c", isChoice ? ["⌦"] : [])
      if !isChoice { type("", then: .tab) }
      say("", isChoice ? ["⇥"] : [])
    } else if case .choice(let options) = question.control {
      // On the full screen one key chooses one of the first nine.
      let number = Int.random(in: 1...min(options.count, 9), using: &random)
      say("\(number)", Array("\(number)"))
    } else {
      let text = `The same answers on both faces`.texts.randomElement(using: &random) ?? ""
      done.append("\(place): \(text)")
      let before = plain.session.field?.id
      _ = plain.take(text == "q" ? ".q" : text == "..b" ? "...b" : text)
      // The full screen takes the first occupation that words find.
      if case .occupations = plain.asking { _ = plain.take("1") }
      type(text, then: .enter)
      if plain.session.field?.id == before, screen.field?.id == before {
        // Refused on both: the text is put away, and the question passed over.
        screen.press("⎋⇥")
        _ = plain.take("")
      }
    }
  }

  private mutating func answer(_ list: Entry.List, _ random: inout SplitMix64) {
    let count = list.count(in: screen.profile)
    switch Int.random(in: 0..<6, using: &random) {
    case 0 where count < 4, 1 where count < 3:
      focus { if case .add = $0 { true } else { false } }
      say("a", ["⏎"])
    case 2 where count > 0:
      let index = Int.random(in: 0..<count, using: &random)
      focus { if case .entry(let entry) = $0 { entry.index == index } else { false } }
      say("\(index + 1)", ["⏎"])
    // Both begin at the first open question of an entry.
    case 3 where count > 1:
      let index = Int.random(in: 0..<count, using: &random)
      focus { if case .entry(let entry) = $0 { entry.index == index } else { false } }
      say("d \(index + 1)", ["⌦"])
      focusList(list)
    case 4 where !plain.session.history.past.isEmpty:
      say("u", [])
      _ = screen.press(.control("z"))
      focusList(list)
    default:
      focus { if case .add = $0 { true } else { false } }
      say("", ["⇥"])
    }
  }

  private mutating func say(_ line: String, _ keys: [Character]) {
    done.append("\(place): \(line)")
    _ = plain.take(line)
    for key in keys { _ = screen.press(Key(sign: key)) }
  }

  /// Replaces the text of the box and leaves it.
  private mutating func type(_ text: String, then key: Key) {
    _ = screen.press(.end)
    _ = screen.press(.control("u"))
    _ = screen.press(.paste(text))
    _ = screen.press(key)
  }

  /// Moves the full screen along its list.
  private mutating func focus(_ isThere: (Field) -> Bool) {
    for key in [Key.backTab, .tab] {
      for _ in 0..<10 {
        if let field = screen.field, isThere(field) { return }
        guard key == .tab || screen.field?.list != nil else { break }
        _ = screen.press(key)
      }
    }
  }

  /// Puts both on the same field of a list.
  private mutating func focusList(_ list: Entry.List) {
    let id = plain.session.field?.id
    focus { $0.id == id }
  }

  /// Presses the buttons that plain mode goes past by itself.
  private mutating func passButtons() {
    for _ in 0..<3 {
      guard case .button(.next)? = screen.field else { break }
      screen.press("⏎")
    }
    if let list = plain.session.field?.list, screen.field?.list == list { focusList(list) }
  }
}
