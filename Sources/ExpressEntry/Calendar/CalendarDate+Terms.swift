extension CalendarDate {
  /// The day so many days later, or the last day there is where the calendar ends before it.
  public func adding(days count: Int) -> CalendarDate {
    var day = self
    for _ in 0..<max(0, count) { day = day.next }
    return day
  }
}
