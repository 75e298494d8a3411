import ExpressEntry
import Testing

/// IRCC's chart of language test results for Express Entry: TCF Canada.
@Suite struct `TCF Canada scores` {
  // swift-format-ignore
  static let lines = [
    //           listening   reading    writing  speaking
    ChartLine(10, 549...699,  549...699, 16...20,  16...20),
    ChartLine( 9, 523...548,  524...548, 14...15,  14...15),
    ChartLine( 8, 503...522,  499...523, 12...13,  12...13),
    ChartLine( 7, 458...502,  453...498, 10...11,  10...11),
    ChartLine( 6, 398...457,  406...452,   7...9,    7...9),
    ChartLine( 5, 369...397,  375...405,   6...6,    6...6),
    ChartLine( 4, 331...368,  342...374,   4...5,    4...5),
    ChartLine( 0,   0...330,    0...341,   0...3,    0...3),
  ]

  static let chart = Chart(test: .tcf, step: 10, lines: lines)

  @Test(arguments: lines, Ability.allCases)
  func `give the level of the chart`(_ line: ChartLine, _ ability: Ability) throws {
    try Self.chart.expect(line, ability)
  }

  @Test(arguments: Ability.allCases)
  func `are all in the chart`(_ ability: Ability) {
    Self.chart.expectAllScores(ability)
  }

  @Test func `end at 699, 699, 20 and 20`() {
    let scores = LanguageTest.tcf.conversion.scores
    #expect(scores.listening.contains(6990) && !scores.listening.contains(7000))
    #expect(scores.reading.contains(6990) && !scores.reading.contains(7000))
    #expect(scores.writing.contains(200) && !scores.writing.contains(210))
    #expect(scores.speaking.contains(200) && !scores.speaking.contains(210))
  }
}
