import ExpressEntry

/// A date as people type it.
///
/// Year first, with any separator or none; or the month in words, English or French, accents
/// optional; or figures in another order where only one reading exists. What could be two days is
/// asked about, never guessed.
enum DateReading {
  case day(CalendarDate)
  /// Two days that the same figures could mean.
  case either(CalendarDate, CalendarDate)
  case rejected(Fault)

  enum Fault {
    case notADate
    /// A year and a month, and no day.
    case noDay
    case shortYear
    /// The month has fewer days.
    case noSuchDay(year: Int, month: Int, days: Int)
    case noSuchMonth
    case yearOutOfRange
    /// The letters begin more than one month's name.
    case unclearMonth
  }

  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let parts = words.flatMap(Self.splittingFigures)
    if parts.count == 1, let only = parts.first, only.count == 8, let number = Int(only) {
      self = Self.day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      return
    }
    guard parts.count == 3 else {
      let isMonth = parts.count == 2 && parts.contains { $0.count == 4 && Int($0) != nil }
      self = .rejected(isMonth ? .noDay : .notADate)
      return
    }
    if let place = parts.firstIndex(where: { Int($0) == nil }) {
      self = Self.withNamedMonth(parts, at: place)
    } else {
      self = Self.figures(parts)
    }
  }

  /// Takes figures and letters that stand together apart, and drops the ending of an ordinal.
  private static func splittingFigures(_ word: String) -> [String] {
    var runs: [String] = []
    for character in word {
      if let last = runs.last?.last, last.isNumber == character.isNumber {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
    }
    let ordinals = ["er", "re", "st", "nd", "rd", "th", "e"]
    return runs.enumerated().filter { $0.offset == 0 || !ordinals.contains($0.element) }
      .map(\.element)
  }

  private static func withNamedMonth(_ parts: [String], at place: Int) -> DateReading {
    let months = MonthName.months(beginning: parts[place])
    guard let month = months.first else { return .rejected(.notADate) }
    guard months.count == 1 else { return .rejected(.unclearMonth) }
    let figures = parts.indices.filter { $0 != place }.map { parts[$0] }
    guard let first = Int(figures[0]), let second = Int(figures[1]) else {
      return .rejected(.notADate)
    }
    if figures[0].count == 4 { return day(year: first, month: month, day: second) }
    if figures[1].count == 4 { return day(year: second, month: month, day: first) }
    return .rejected(.shortYear)
  }

  private static func figures(_ parts: [String]) -> DateReading {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return .rejected(.notADate) }
    if parts[0].count == 4 { return day(year: numbers[0], month: numbers[1], day: numbers[2]) }
    guard parts[2].count == 4 else { return .rejected(.shortYear) }
    let dayFirst = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1])
    switch (dayFirst, monthFirst) {
    case (let one?, let other?): return one == other ? .day(one) : .either(one, other)
    case (let only?, nil), (nil, let only?): return .day(only)
    case (nil, nil): return day(year: numbers[2], month: numbers[1], day: numbers[0])
    }
  }

  private static func day(year: Int, month: Int, day: Int) -> DateReading {
    if let date = CalendarDate(year: year, month: month, day: day) { return .day(date) }
    guard CalendarDate.years.contains(year) else { return .rejected(.yearOutOfRange) }
    guard (1...12).contains(month) else { return .rejected(.noSuchMonth) }
    return .rejected(
      .noSuchDay(year: year, month: month, days: CalendarDate.daysInMonth(month, of: year)))
  }
}

/// The names of the months, for reading.
enum MonthName {
  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let french = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
    "octobre", "novembre", "decembre",
  ]

  /// The months whose English or French name begins so: three letters at least.
  static func months(beginning word: String) -> [Int] {
    let word = folded(word)
    guard word.count >= 3 else { return [] }
    let months = (0..<12).filter {
      english[$0].hasPrefix(word) || french[$0].hasPrefix(word)
    }
    return months.map { $0 + 1 }
  }

  private static func folded(_ word: String) -> String {
    String(
      word.map { letter -> Character in
        switch letter {
        case "é", "è", "ê": "e"
        case "û", "ù": "u"
        default: letter
        }
      })
  }
}
