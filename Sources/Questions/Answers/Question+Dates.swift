import ExpressEntry

extension Question {
  func date(
    from text: String, latest: Control.LatestDate, today: CalendarDate
  ) throws(Rejection) -> CalendarDate {
    switch DateReading(text) {
    case .day(let date):
      if case .today = latest, date > today {
        throw rejection(
          en: "this day is after the score date, \(today.inWords(.english)).",
          fr: "ce jour est après la date du calcul, le \(today.inWords(.french)).")
      }
      return date
    case .either(let one, let other):
      throw rejection(
        en:
          "that could be \(one.inWords(.english)) or \(other.inWords(.english)). Type the month in words, or year-month-day.",
        fr:
          "cela peut être le \(one.inWords(.french)) ou le \(other.inWords(.french)). Écrivez le mois en lettres, ou année-mois-jour."
      )
    case .rejected(let fault): throw rejection(of: fault)
    }
  }

  func jobEnd(from text: String, today: CalendarDate) throws(Rejection) -> JobEnd {
    let stillThere = [
      "present", "ongoing", "now", "current", "today", "still", "en cours", "encore",
      "maintenant", "présent", "aujourd'hui", "aujourd’hui", "actuel",
    ]
    if stillThere.contains(text.lowercased()) { return .ongoing }
    return .on(try date(from: text, latest: .anyDay, today: today))
  }

  private var isJobEnd: Bool {
    if case .jobEnd = control { true } else { false }
  }

  private func rejection(of fault: DateReading.Fault) -> Rejection {
    switch fault {
    case .notADate where isJobEnd:
      rejection(
        en: "type the last day, such as 2021-05-03, or the word present.",
        fr: "tapez le dernier jour, par exemple 2021-05-03, ou les mots en cours.")
    case .notADate:
      rejection(
        en: "type a day with year, month and day, such as 2021-05-03 or 3 May 2021.",
        fr: "tapez un jour avec l’année, le mois et le jour, par exemple 2021-05-03 ou 3 mai 2021.")
    case .noDay:
      rejection(
        en:
          "give the day as well; where only the month is known, its first day, such as 2021-05-01.",
        fr:
          "donnez aussi le jour\u{A0}; si seul le mois est connu, le premier, par exemple 2021-05-01."
      )
    case .shortYear:
      rejection(
        en: "the year must have four digits, such as 2021.",
        fr: "l’année doit avoir quatre chiffres, par exemple 2021.")
    case .noSuchDay(let year, let month, let days):
      rejection(
        en: "\(CalendarDate.monthName(month).en) \(year) has \(days) days.",
        fr: "\(CalendarDate.monthName(month).fr) \(year) a \(days) jours.")
    case .noSuchMonth:
      rejection(en: "the month must be 1 to 12.", fr: "le mois doit être de 1 à 12.")
    case .yearOutOfRange:
      rejection(
        en: "the year must be from 1900 to 2199.", fr: "l’année doit être de 1900 à 2199.")
    case .unclearMonth:
      rejection(
        en: "those letters begin more than one month. Write the month out.",
        fr: "ces lettres commencent plus d’un mois. Écrivez le mois en entier.")
    }
  }
}
