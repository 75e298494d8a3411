extension CalendarDate {
  /// The same day so many years later.
  ///
  /// 29 February becomes 1 March in a common year: nothing that began on a leap day is complete
  /// before the last day of February is over. The law is silent; this is a convention.
  public func adding(years count: Int) -> CalendarDate {
    CalendarDate(year: year + count, month: month, day: day)
      ?? CalendarDate(year: year + count, month: 3, day: 1) ?? self
  }

  /// The day after.
  public var next: CalendarDate {
    CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
  }

  /// The day before.
  public var previous: CalendarDate {
    if day > 1 { return CalendarDate(year, month, day - 1) }
    if month > 1 {
      return CalendarDate(year, month - 1, Self.daysInMonth(month - 1, of: year))
    }
    return CalendarDate(year: year - 1, month: 12, day: 31) ?? self
  }

  /// Whole years from this day to another; negative where the other comes first.
  public func completedYears(until day: CalendarDate) -> Int {
    var years = day.year - year
    if (day.month, day.day) < (month, self.day) { years -= 1 }
    return years
  }

  /// The place of this day on a scale of months of sixty parts, for counting work.
  ///
  /// Work is counted in months: twelve of them are a year whatever days they have. The start of a
  /// month is always a multiple of sixty, so a whole month always measures sixty parts, and a
  /// span measures the same in leap years as in others. A day is two parts; the 30th and the 31st
  /// share two, so that a month which lacks its 31st is not whole.
  var sixtieths: Int { year * 720 + (month - 1) * 60 + min(2 * (day - 1), 59) }
}
