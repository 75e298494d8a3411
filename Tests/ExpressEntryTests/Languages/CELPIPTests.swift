import ExpressEntry
import Testing

/// IRCC's chart of language test results for Express Entry: CELPIP-General, M and 1 to 12.
@Suite struct `CELPIP levels` {
  // swift-format-ignore
  static let lines = [
    //           listening  reading   writing   speaking
    ChartLine(10, 10...12,   10...12,  10...12,  10...12),
    ChartLine( 9,   9...9,     9...9,    9...9,    9...9),
    ChartLine( 8,   8...8,     8...8,    8...8,    8...8),
    ChartLine( 7,   7...7,     7...7,    7...7,    7...7),
    ChartLine( 6,   6...6,     6...6,    6...6,    6...6),
    ChartLine( 5,   5...5,     5...5,    5...5,    5...5),
    ChartLine( 4,   4...4,     4...4,    4...4,    4...4),
    ChartLine( 0,   0...3,     0...3,    0...3,    0...3),  // M is kept as 0
  ]

  static let chart = Chart(test: .celpip, step: 10, lines: lines)

  @Test(arguments: lines, Ability.allCases)
  func `give the level of the chart`(_ line: ChartLine, _ ability: Ability) throws {
    try Self.chart.expect(line, ability)
  }

  @Test(arguments: Ability.allCases)
  func `are all in the chart`(_ ability: Ability) {
    Self.chart.expectAllScores(ability)
  }

  @Test(arguments: [-10, 85, 125, 130])
  func `are whole, from M to 12`(tenths: Int) {
    #expect(!LanguageTest.celpip.conversion.scores.speaking.contains(tenths))
  }
}
