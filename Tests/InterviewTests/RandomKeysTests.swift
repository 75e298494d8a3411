import ExpressEntry
import Foundation
import Interview
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Storage

@Suite struct `Keys by the thousand` {
  /// How many, in four runs; `CRS_RANDOM_KEYS` says more than every run of the tests presses.
  static let count =
    ProcessInfo.processInfo.environment["CRS_RANDOM_KEYS"].flatMap { Int($0) } ?? 8_000

  /// How many are pressed before a session is left for a new one.
  static let sessionLength = 2_000

  /// After each key that changed an answer the score is the engine's, the profile is one that a
  /// file can hold, and what the draft would keep of it reads back the same.
  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `leave answers that score, that a file can hold and that a draft gives back`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(state: seed)
    var session = try Session.begun()
    var seen = session.profile
    for step in 0..<Self.count / 4 {
      if step.isMultiple(of: Self.sessionLength) {
        session = try .begun(
          with: Bool.random(using: &random) ? .full : Profile(),
          in: Bool.random(using: &random) ? .english : .french)
      }
      let key = try #require(`Whatever keys are pressed`.keys.randomElement(using: &random))
      session.hear(session.press(key), using: &random)
      if session.profile != seen {
        seen = session.profile
        try check(session, "seed \(seed), step \(step)")
      }
      if step.isMultiple(of: 50) {
        let size = (Int.random(in: 1...140, using: &random), Int.random(in: 1...50, using: &random))
        _ = session.screen(columns: size.0, rows: size.1)
      }
    }
  }

  private func check(_ session: Session, _ place: String) throws {
    let profile = session.profile
    let rules = try #require(Ruleset.on(session.day))
    try #require(
      session.score == rules.score(profile.assessed(on: session.day).candidate), "\(place)")
    let moment = Moment(startOf: session.day)
    let text = Array(ProfileWriter.json(profile).text(pretty: false).utf8)
    let journal = JournalText.bytes(
      JournalText.Heading(path: "/me.json"), JournalRecord.bytes(.answers, text, at: moment),
      at: moment)
    let found = try #require(JournalText(journal).last, "\(place)")
    var reader = ProfileReader()
    try #require(try reader.read(journal, in: found.text) == profile, "\(place)")
  }
}
