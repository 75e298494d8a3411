import ExpressEntry
import Testing

/// IRCC's chart of language test results for Express Entry: IELTS General Training, bands in halves.
@Suite struct `IELTS bands` {
  // swift-format-ignore
  static let lines = [
    //           listening    reading      writing      speaking
    ChartLine(10, 8.5...9.0,   8.0...9.0,   7.5...9.0,   7.5...9.0),
    ChartLine( 9, 8.0...8.0,   7.0...7.5,   7.0...7.0,   7.0...7.0),
    ChartLine( 8, 7.5...7.5,   6.5...6.5,   6.5...6.5,   6.5...6.5),
    ChartLine( 7, 6.0...7.0,   6.0...6.0,   6.0...6.0,   6.0...6.0),
    ChartLine( 6, 5.5...5.5,   5.0...5.5,   5.5...5.5,   5.5...5.5),
    ChartLine( 5, 5.0...5.0,   4.0...4.5,   5.0...5.0,   5.0...5.0),
    ChartLine( 4, 4.5...4.5,   3.5...3.5,   4.0...4.5,   4.0...4.5),
    ChartLine( 0, 0.0...4.0,   0.0...3.0,   0.0...3.5,   0.0...3.5),
  ]

  static let chart = Chart(test: .ielts, step: 5, lines: lines)

  @Test(arguments: lines, Ability.allCases)
  func `give the level of the chart`(_ line: ChartLine, _ ability: Ability) throws {
    try Self.chart.expect(line, ability)
  }

  @Test(arguments: Ability.allCases)
  func `are all in the chart`(_ ability: Ability) {
    Self.chart.expectAllScores(ability)
  }

  @Test(arguments: [-5, 2, 63, 68, 95, 100])
  func `come in halves from 0 to 9`(tenths: Int) {
    #expect(!LanguageTest.ielts.conversion.scores.listening.contains(tenths))
  }
}
