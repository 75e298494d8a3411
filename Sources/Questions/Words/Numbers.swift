import ExpressEntry

extension Int {
  /// The number with its thousands set apart: "1,200", "1 200".
  public func grouped(in language: Language) -> String {
    let digits = String(magnitude)
    guard digits.utf8.count > 3 else { return String(self) }
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.utf8.count - index).isMultiple(of: 3) {
        text += language == .english ? "," : "\u{A0}"
      }
      text.append(digit)
    }
    return text
  }

  /// The number as a change, with its sign: "+31", "-5", "0".
  public func signed(in language: Language) -> String {
    (self > 0 ? "+" : "") + grouped(in: language)
  }

  /// The number with its thousands set apart, in both languages.
  public var words: Bilingual {
    Bilingual(en: grouped(in: .english), fr: grouped(in: .french))
  }

  /// The number as Canadian dollars: "$1,675", "1 675 $".
  public var dollarWords: Bilingual {
    Bilingual(en: "$\(words.en)", fr: "\(words.fr)\u{A0}$")
  }
}

extension ClosedRange<Int> {
  /// One number, or from one to another.
  public var words: Bilingual { joined(\.words) }

  /// One number of dollars, or the least and the most.
  public var dollarWords: Bilingual { joined(\.dollarWords) }

  private func joined(_ words: (Int) -> Bilingual) -> Bilingual {
    let (least, most) = (words(lowerBound), words(upperBound))
    guard lowerBound < upperBound else { return least }
    return Bilingual(en: "\(least.en) to \(most.en)", fr: "\(least.fr) à \(most.fr)")
  }
}

/// What is counted, in one and in many.
public struct CountedNoun: Hashable, Sendable {
  public let one, many: Bilingual

  public init(_ one: Bilingual, _ many: Bilingual) { (self.one, self.many) = (one, many) }

  /// The number and the noun that agrees with it.
  ///
  /// French takes the singular for nought too: "0 point".
  public func callAsFunction(_ count: Int) -> Bilingual {
    let number = count.words
    return Bilingual(
      en: "\(number.en) \(count == 1 ? one.en : many.en)",
      fr: "\(number.fr) \((-1...1).contains(count) ? one.fr : many.fr)")
  }

  public static let points = CountedNoun(
    Bilingual(en: "point", fr: "point"), Bilingual(en: "points", fr: "points"))
  public static let years = CountedNoun(
    Bilingual(en: "year", fr: "an"), Bilingual(en: "years", fr: "ans"))
  public static let months = CountedNoun(
    Bilingual(en: "month", fr: "mois"), Bilingual(en: "months", fr: "mois"))
  public static let days = CountedNoun(
    Bilingual(en: "day", fr: "jour"), Bilingual(en: "days", fr: "jours"))
}

extension WorkTime {
  /// The whole months of full-time work in it and the days beyond them, so that the parts of a job
  /// add up: "11 months and 29 days".
  public var words: Bilingual {
    switch (months, days) {
    case (0, 0) where self > .zero:
      Bilingual(en: "less than 1 day", fr: "moins d’un jour")
    case (_, 0): CountedNoun.months(months)
    case (0, _): CountedNoun.days(days)
    case (_, _):
      [CountedNoun.months(months), CountedNoun.days(days)].joined(
        Bilingual(en: " and ", fr: " et "))
    }
  }

  /// Whether its words take the singular.
  var isOne: Bool { months + days <= 1 }
}

extension Int {
  /// The number as whole years of work, where none is less than one.
  var yearsOfWork: Bilingual {
    self > 0 ? CountedNoun.years(self) : Bilingual(en: "less than 1 year", fr: "moins d’un an")
  }
}
