import ExpressEntry

extension WorkTime {
  /// The time in months and days of full-time work: thirty days to a month, rounded up.
  var exactWords: Bilingual {
    let days = (units - months * Self.oneMonth.units + Self.perDay - 1) / Self.perDay
    let whole = CountedNoun.months(months)
    guard days > 0 else { return whole }
    let rest = CountedNoun.days(days)
    return months == 0 ? rest : [whole, rest].listed
  }

  private static let perDay = oneMonth.units / 30
}

extension CountedNoun {
  static let days = CountedNoun(
    Bilingual(en: "day", fr: "jour"), Bilingual(en: "days", fr: "jours"))
}
