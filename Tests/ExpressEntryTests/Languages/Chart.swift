import ExpressEntry
import Testing

/// One line of a chart of test results: a level, and the scores that stand for it.
struct ChartLine: Sendable, CustomTestStringConvertible {
  let level: LanguageLevel
  let scores: Abilities<ClosedRange<Double>>

  init(
    _ level: LanguageLevel, _ listening: ClosedRange<Double>, _ reading: ClosedRange<Double>,
    _ writing: ClosedRange<Double>, _ speaking: ClosedRange<Double>
  ) {
    self.level = level
    scores = Abilities(listening, reading, writing, speaking)
  }

  var testDescription: String { level == 0 ? "below 4" : "level \(level.number)" }

  /// Every score of the line in one ability, in tenths.
  func tenths(_ ability: Ability, step: Int) -> [Int] {
    let lowest = Int((scores[ability].lowerBound * 10).rounded())
    let highest = Int((scores[ability].upperBound * 10).rounded())
    return Array(stride(from: lowest, through: highest, by: step))
  }
}

/// What is asked of the chart of every test.
struct Chart {
  let test: LanguageTest
  let step: Int
  let lines: [ChartLine]

  /// Expects every score of a line to give its level, in the table and through a profile.
  func expect(_ line: ChartLine, _ ability: Ability) throws {
    for tenths in line.tenths(ability, step: step) {
      #expect(test.conversion.level(for: tenths, in: ability) == line.level, "\(tenths)")
    }
    for tenths in [line.tenths(ability, step: step).first, line.tenths(ability, step: step).last] {
      let score = try #require(tenths)
      var scores = Abilities<Double>(all: 0)
      scores[ability] = Double(score) / 10
      var languages = Languages()
      languages[test.language] = .test(test, taken: "2026-01-10", scores)
      let profile = Profile.with { $0.applicant.languages = languages }
      #expect(profile.candidate(on: scoreDate)[test.language][ability] == line.level)
    }
  }

  /// Expects the lines to hold every score that exists and no other, once each.
  func expectAllScores(_ ability: Ability) {
    let typed = lines.flatMap { $0.tenths(ability, step: step) }.sorted()
    let legal = (-10...10_000).filter(test.conversion.scores[ability].contains)
    #expect(typed == legal)
  }
}
