import ExpressEntry

/// A day written `YYYY-MM-DD`, or what keeps the text from being one.
enum DateText {
  case date(CalendarDate)
  case refused(ProfileProblem)

  static func read(_ text: String) -> DateText {
    guard let (year, month, day) = numbers(text) else { return .refused(.notADate(text)) }
    if let date = CalendarDate(year: year, month: month, day: day) { return .date(date) }
    guard CalendarDate.years.contains(year) else { return .refused(.noSuchYear(year)) }
    guard 1...12 ~= month else { return .refused(.noSuchMonth(month)) }
    return .refused(.noSuchDay(day, month: month, year: year))
  }

  /// Reads the three numbers of a text that has the right form, whatever they are.
  private static func numbers(_ text: String) -> (year: Int, month: Int, day: Int)? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
        return nil
      }
      var number = 0
      for (index, byte) in bytes.enumerated() where index != 4 && index != 7 {
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10 else { return nil }
        number = number &* 10 &+ Int(digit)
      }
      return (number / 10_000, number / 100 % 100, number % 100)
    }
  }
}
