import ExpressEntry

extension CalendarDate {
  /// The date in words: "14 June 2025", "14 juin 2025", "1er juillet 2025".
  public func inWords(_ language: Language) -> String {
    let month = Self.monthName(month)(in: language)
    let isFirstInFrench = language == .french && day == 1
    return "\(day)\(isFirstInFrench ? "er" : "") \(month) \(year)"
  }

  public var words: Bilingual { Bilingual(en: inWords(.english), fr: inWords(.french)) }

  /// The name of a month, 1 to 12.
  static func monthName(_ month: Int) -> Bilingual { months[month - 1] }

  private static let months = [
    Bilingual(en: "January", fr: "janvier"), Bilingual(en: "February", fr: "février"),
    Bilingual(en: "March", fr: "mars"), Bilingual(en: "April", fr: "avril"),
    Bilingual(en: "May", fr: "mai"), Bilingual(en: "June", fr: "juin"),
    Bilingual(en: "July", fr: "juillet"), Bilingual(en: "August", fr: "août"),
    Bilingual(en: "September", fr: "septembre"), Bilingual(en: "October", fr: "octobre"),
    Bilingual(en: "November", fr: "novembre"), Bilingual(en: "December", fr: "décembre"),
  ]
}
