import ExpressEntry
import Testing

@Suite struct `A calendar date` {
  @Test(arguments: ["2026-06-01", "2024-02-29", "1900-01-01", "2199-12-31"])
  func `is read and written year first`(text: String) throws {
    #expect(try #require(CalendarDate(iso: text)).description == text)
  }

  @Test(arguments: [
    "", "2026-6-1", "2026/06/01", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
    "2026-04-31", "1899-12-31", "2200-01-01", "2026-06-01 ", "20260601", "2026-06-0x",
  ])
  func `is refused where there is no such day`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `has a day before and a day after`() {
    #expect(CalendarDate(2024, 2, 28).next == "2024-02-29")
    #expect(CalendarDate(2025, 2, 28).next == "2025-03-01")
    #expect(CalendarDate(2025, 12, 31).next == "2026-01-01")
    #expect(CalendarDate(2024, 3, 1).previous == "2024-02-29")
    #expect(CalendarDate(2026, 1, 1).previous == "2025-12-31")
    #expect(CalendarDate(2026, 5, 2).previous == "2026-05-01")
  }

  @Test func `has the same day in other years, and 1 March for a leap day`() {
    #expect(CalendarDate(2024, 6, 1).adding(years: 2) == "2026-06-01")
    #expect(CalendarDate(2024, 2, 29).adding(years: 2) == "2026-03-01")
    #expect(CalendarDate(2024, 2, 29).adding(years: 4) == "2028-02-29")
    #expect(CalendarDate(2026, 6, 1).adding(years: -10) == "2016-06-01")
  }
}
