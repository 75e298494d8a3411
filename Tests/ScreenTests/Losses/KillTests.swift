import ExpressEntry
import Foundation
import PseudoTerminal
import Questions
import Storage
import TerminalUI
import TestSupport
import Testing

@Suite struct `A session killed after any key` {
  /// The keys of whole interviews, as `A whole interview` presses them.
  // swift-format-ignore
  static let amara = Script(
    .english,
    "111 Feb 1996⏎10⏎⇥⏎⏎5BSc, University of Lagos⏎2018-06-30⏎212 May 2024⏎⏎⏎2⏎⏎2023-04-28⏎11"
      + "2022-05-02⏎1122⏎⇥⏎122025-06-14⏎9⏎9⏎9⏎9⏎4⏎⏎Software developer⏎Maple Systems⏎21232⏎1"
      + "2023-05-08⏎present⏎37.5⏎1121⏎⏎Systems analyst⏎⏎21222⏎2Nigeria⏎2018-09-03⏎31 Aug 2022⏎"
      + "40⏎11⏎⇥⏎12⏎2221$24,500⏎220⏎⏎Nigeria⏎1996-02-11⏎31 Aug 2022⏎⏎⇥⏎22212222222⏎")
  // swift-format-ignore
  static let elodie = Script(
    .french,
    "115 juillet 1990⏎2122⏎⇥⏎⇥7⏎2114 juin 2025⏎300⏎250⏎360⏎390⏎5⏎⇥1⏎2⏎⏎⇥5237⏎7⏎7⏎7⏎⇥0⏎2⇥⏎"
      + "1121232⏎Atelier Roy⏎2137,5⏎12211⏎112124 500 $⏎1⏎20⏎⇥⏎⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⏎")

  static let sessionsEach = 25

  /// Kills each session after keys that it was seen to have taken and a few more, taken or not.
  ///
  /// What the next start finds is then what the answers were
  /// after one of the keys from the last that was seen to the last that was sent: no answer that
  /// the screen showed as taken is missing, and no text that was still in its box is there.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func `has every answer that it showed as taken`(seed: UInt64) throws {
    var random = SplitMix64(state: 1_000 + seed)
    for number in 0..<Self.sessionsEach {
      let script =
        switch number % 4 {
        case 0, 1: Self.amara
        case 2: Self.elodie
        default: Script(.english, Self.anyKeys(using: &random))
        }
      let sent = Int.random(in: 1...script.keys.count, using: &random)
      let seen = max(0, sent - Int.random(in: 0...4, using: &random))
      let isKept = try kill(script, after: sent, seen: seen)
      #expect(isKept, "seed \(seed), session \(number): \(seen) of \(sent) keys were seen")
    }
  }

  /// Sixty keys at random, without those that would leave or save where they are pressed.
  private static func anyKeys(using random: inout SplitMix64) -> [TerminalUI.Key] {
    var state = MirroredSession()
    var keys: [TerminalUI.Key] = []
    while keys.count < 60 {
      guard let key = Keys.harmless.randomElement(using: &random) else { return keys }
      var next = state
      if next.asksNothing(pressing: key) { (state, keys) = (next, keys + [key]) }
    }
    return keys
  }

  private func kill(_ script: Script, after sent: Int, seen: Int) throws -> Bool {
    let rows = script.states[seen].rows()
    let environment = script.environment
    let first = try InterviewProgram(["me.json"], environment: environment)
    try first.terminal.wait { $0.bracketsPaste }
    first.terminal.send(script.keys[..<seen].map(Keystroke.init))
    try first.terminal.wait { $0.shows(rows) }
    first.terminal.send(script.keys[seen..<sent].map(Keystroke.init))
    first.terminal.signal(SIGKILL)
    #expect(try first.terminal.waitForExit() == .signalled(SIGKILL))

    let second = try InterviewProgram(["me.json"], in: first.folder, environment: environment)
    try second.terminal.wait { $0.bracketsPaste }
    // Without an answer there is no draft to take up, and 1 opens a section.
    second.type("1", .function(2), .control("q"))
    #expect(try second.terminal.waitForExit() == .exited(0))
    let found = try ProfileFile.read(first.folder.file("me.json")).profile
    return script.states[seen...sent].contains { $0.session.profile == found }
  }
}

/// Keys, and what an interview is after each of them.
struct Script: Sendable {
  let language: Language
  let keys: [TerminalUI.Key]
  /// One more than there are keys.
  let states: [MirroredSession]

  init(_ language: Language, _ keys: [TerminalUI.Key]) {
    (self.language, self.keys) = (language, keys)
    var state = MirroredSession(in: language)
    var states = [state]
    for key in keys {
      state.press(key)
      states.append(state)
    }
    self.states = states
  }

  init(_ language: Language, _ keys: String) { self.init(language, Keys.written(keys)) }

  var environment: [String: String] {
    ["LANG": language == .french ? "fr_CA.UTF-8" : "en_CA.UTF-8"]
  }
}
