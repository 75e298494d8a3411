import ExpressEntry
import Testing

/// IRCC's chart of language test results for Express Entry: PTE Core; its level 3 is published and earns nothing.
@Suite struct `PTE Core scores` {
  // swift-format-ignore
  static let lines = [
    //           listening  reading   writing   speaking
    ChartLine(10, 89...90,   88...90,  90...90,  89...90),
    ChartLine( 9, 82...88,   78...87,  88...89,  84...88),
    ChartLine( 8, 71...81,   69...77,  79...87,  76...83),
    ChartLine( 7, 60...70,   60...68,  69...78,  68...75),
    ChartLine( 6, 50...59,   51...59,  60...68,  59...67),
    ChartLine( 5, 39...49,   42...50,  51...59,  51...58),
    ChartLine( 4, 28...38,   33...41,  41...50,  42...50),
    ChartLine( 0, 10...27,   10...32,  10...40,  10...41),
  ]

  static let chart = Chart(test: .pte, step: 10, lines: lines)

  @Test(arguments: lines, Ability.allCases)
  func `give the level of the chart`(_ line: ChartLine, _ ability: Ability) throws {
    try Self.chart.expect(line, ability)
  }

  @Test(arguments: Ability.allCases)
  func `are all in the chart`(_ ability: Ability) {
    Self.chart.expectAllScores(ability)
  }

  @Test(arguments: [0, 90, 95, 105, 905, 910])
  func `are whole, from 10 to 90`(tenths: Int) {
    #expect(!LanguageTest.pte.conversion.scores.reading.contains(tenths))
  }
}
