/// The lowest score for each level of a language test, one level a line, highest first.
public struct ConversionTable: Hashable, Sendable {
  /// The least score that reaches a level, in tenths, for each ability.
  public struct Row: Hashable, Sendable {
    public let level: LanguageLevel
    public let tenths: Abilities<Int>
  }

  public let citation: Citation
  public let rows: [Row]
  /// The scores that exist, by ability.
  public let scores: Abilities<ScoreRange>

  /// Creates a table from lines of a level and the least listening, reading, writing and speaking
  /// score for it.
  init(
    _ citation: Citation, scores: Abilities<ScoreRange>,
    _ lines: [(level: Int, listening: Double, reading: Double, writing: Double, speaking: Double)]
  ) {
    func tenths(_ score: Double) -> Int { Int((score * 10).rounded()) }
    self.citation = citation
    self.scores = scores
    rows = lines.map {
      Row(
        level: LanguageLevel($0.level),
        tenths: Abilities(
          listening: tenths($0.listening), reading: tenths($0.reading),
          writing: tenths($0.writing), speaking: tenths($0.speaking)))
    }
  }

  /// The level a score stands for: 0 where it is below the lowest line.
  public func level(for tenths: Int, in ability: Ability) -> LanguageLevel {
    rows.first { $0.tenths[ability] <= tenths }?.level ?? 0
  }

  /// The scores a test can give in one ability, in tenths.
  public struct ScoreRange: Hashable, Sendable {
    public let lowest, highest, step: Int

    init(_ scores: ClosedRange<Int>, halves: Bool = false) {
      (lowest, highest) = (scores.lowerBound * 10, scores.upperBound * 10)
      step = halves ? 5 : 10
    }

    public func contains(_ tenths: Int) -> Bool {
      (lowest...highest).contains(tenths) && (tenths - lowest).isMultiple(of: step)
    }
  }
}

extension LanguageTest {
  /// How the scores of this test become levels.
  public var conversion: ConversionTable {
    switch self {
    case .ielts: .ielts
    case .celpip: .celpip
    case .pte: .pte
    case .tef: .tef
    case .tcf: .tcf
    }
  }

  /// The first day the test was accepted, where that is after the first ruleset.
  public var acceptedFrom: CalendarDate? {
    self == .pte ? CalendarDate(2024, 1, 30) : nil
  }
}
