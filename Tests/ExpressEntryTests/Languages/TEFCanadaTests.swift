import ExpressEntry
import Testing

/// IRCC's chart of language test results for Express Entry: TEF Canada, « Équivalence ancien score ».
@Suite struct `TEF Canada scores` {
  // swift-format-ignore
  static let lines = [
    //           listening   reading    writing    speaking
    ChartLine(10, 316...360,  263...300, 393...450, 393...450),
    ChartLine( 9, 298...315,  248...262, 371...392, 371...392),
    ChartLine( 8, 280...297,  233...247, 349...370, 349...370),
    ChartLine( 7, 249...279,  207...232, 310...348, 310...348),
    ChartLine( 6, 217...248,  181...206, 271...309, 271...309),
    ChartLine( 5, 181...216,  151...180, 226...270, 226...270),
    ChartLine( 4, 145...180,  121...150, 181...225, 181...225),
    ChartLine( 0,   0...144,    0...120,   0...180,   0...180),
  ]

  static let chart = Chart(test: .tef, step: 10, lines: lines)

  @Test(arguments: lines, Ability.allCases)
  func `give the level of the chart`(_ line: ChartLine, _ ability: Ability) throws {
    try Self.chart.expect(line, ability)
  }

  @Test(arguments: Ability.allCases)
  func `are all in the chart`(_ ability: Ability) {
    Self.chart.expectAllScores(ability)
  }

  @Test func `end at 360, 300, 450 and 450: above them stands the newer scale`() {
    let scores = LanguageTest.tef.conversion.scores
    #expect(scores.listening.contains(3600) && !scores.listening.contains(3610))
    #expect(scores.reading.contains(3000) && !scores.reading.contains(3010))
    #expect(scores.writing.contains(4500) && !scores.writing.contains(4510))
    #expect(scores.speaking.contains(4500) && !scores.speaking.contains(4510))
  }
}
