import ExpressEntry
import Interview
import Questions
import TerminalUI
import TestSupport
import Testing

@Suite struct `Whatever keys are pressed` {
  static let keys: [Key] =
    [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .control("z"), .control("y"), .control("u"), .control("s"),
      .control("q"), .control("p"), .control("f"), .control("o"), .control("n"), .control("t"),
      .paste("1996-02-11"), .paste(String(repeating: "x", count: 300)),
    ] + (1...12).map(Key.function) + Array("0123456789-. /MaéZ漢dn").map(Key.character)

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `the score is the engine's and the screen can be drawn`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var session = try Session.begun(
      with: seed.isMultiple(of: 2) ? .full : Profile(), isGrouped: seed > 2)
    let rules = try #require(Ruleset.on(session.day))
    for step in 0..<1_500 {
      let key = try #require(Self.keys.randomElement(using: &random))
      for effect in session.press(key) {
        if case .save(let path) = effect { _ = session.update(.saved(path: path)) }
      }
      if step.isMultiple(of: 25) {
        #expect(session.score == rules.score(session.profile.assessed(on: session.day).candidate))
        let size = Size(
          columns: Int.random(in: 1...140, using: &random),
          rows: Int.random(in: 1...50, using: &random))
        _ = session.screen(columns: size.columns, rows: size.rows)
      }
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `undoing everything leads back to the start, and redoing to the end`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var session = try Session.begun()
    let keys = Self.keys.filter { $0 != .control("z") && $0 != .control("y") && $0 != .escape }
    for _ in 0..<300 {
      let key = try #require(keys.randomElement(using: &random))
      _ = session.press(key)
    }
    session.press("⎋⎋⎋⎋⎋⎋")
    let end = session.profile
    for _ in 0..<300 { _ = session.press(.control("z")) }
    #expect(session.profile == Profile())
    for _ in 0..<300 { _ = session.press(.control("y")) }
    #expect(session.profile == end)
  }

  @Test func `switching the language changes nothing but words`() throws {
    var random = SplitMix64(state: 7)
    var one = try Session.begun()
    var other = try Session.begun()
    // A hidden screen takes any key for the wish to see it again.
    let keys = Self.keys.filter { $0 != .function(8) && $0 != .control("o") }
    for _ in 0..<1_500 {
      let key = try #require(keys.randomElement(using: &random))
      _ = one.press(key)
      _ = other.press(.function(8))
      _ = other.press(key)
      _ = other.press(.function(8))
    }
    #expect(one.profile == other.profile)
    #expect(one.page == other.page)
  }
}
