import ExpressEntry
import Testing

/// The lists as IRCC announced them, typed again from its announcements.
enum CategoryLists {
  struct List: Sendable, CustomTestStringConvertible {
    let kind: CategoryKind
    /// A first of a month on which the list was in force.
    let day: CalendarDate
    let count: Int
    let codes: [OccupationCode]
    let months: Int
    let isInCanada: Bool
    var testDescription: String { "\(kind) on \(day)" }

    init(
      _ kind: CategoryKind, on day: CalendarDate, count: Int, months: Int, inCanada: Bool = false,
      _ codes: String
    ) {
      (self.kind, self.day, self.count, self.months) = (kind, day, count, months)
      self.codes = codes.split(separator: " ").compactMap { OccupationCode(String($0)) }
      isInCanada = inCanada
    }
  }

  static let health37 = """
    31100 31101 31102 31103 31110 31111 31112 31120 31121 31200 31201 31202 31203 31209 31300 \
    31301 31302 31303 32101 32102 32103 32104 32109 32111 32120 32121 32122 32123 32124 32129 \
    32201 33101 33102 33103 41300 41301 42201
    """

  /// The 35 of 2023: the 37 without eight, and with six others.
  static let health35 =
    health37.split(separator: " ")
    .filter { !"31120 32104 32111 32123 32124 32129 41300 42201".contains($0) }
    .joined(separator: " ") + " 31204 32200 32209 33109 41320 42203"

  static let stem11 = "20011 21220 21300 21301 21310 21321 21331 22300 22301 22310 63100"

  static let trades24 = """
    22303 70010 70011 72100 72102 72106 72200 72201 72300 72302 72310 72311 72320 72400 72401 \
    72402 72422 72501 72999 73100 73110 73112 73113 82021
    """

  static let education5 = "41220 41221 42202 42203 43100"

  static let lists2023 = [
    List(.healthcare, on: "2024-06-01", count: 35, months: 6, health35),
    List(
      .stem, on: "2024-06-01", count: 24, months: 6,
      """
      20010 20011 20012 21200 21201 21202 21203 21210 21211 21220 21221 21222 21223 21230 21231 \
      21232 21233 21234 21300 21310 21311 21321 21322 41400
      """),
    List(
      .trades, on: "2024-06-01", count: 10, months: 6,
      "72014 72106 72200 72300 72310 72400 72402 72405 72406 73200"),
    List(
      .transport, on: "2024-06-01", count: 10, months: 6,
      "70020 72403 72404 72600 72601 72602 72603 72604 73300 93200"),
    List(.agriculture, on: "2024-06-01", count: 3, months: 6, "63201 82030 82031"),
  ]

  static let lists2025 = [
    List(.healthcare, on: "2025-06-01", count: 37, months: 6, health37),
    List(.stem, on: "2025-06-01", count: 11, months: 6, stem11),
    List(.trades, on: "2025-06-01", count: 25, months: 6, trades24 + " 63200"),
    List(.education, on: "2025-06-01", count: 5, months: 6, education5),
    List(.agriculture, on: "2025-06-01", count: 1, months: 6, "63201"),
    List(
      .physicians, on: "2026-01-01", count: 3, months: 12, inCanada: true, "31100 31101 31102"),
  ]

  static let lists2026 = [
    List(.healthcare, on: "2026-06-01", count: 37, months: 12, health37),
    List(.stem, on: "2026-06-01", count: 11, months: 12, stem11),
    List(.trades, on: "2026-06-01", count: 25, months: 12, trades24 + " 63201"),
    List(.education, on: "2026-06-01", count: 5, months: 12, education5),
    List(.transport, on: "2026-06-01", count: 4, months: 12, "22313 72404 72410 72600"),
    List(
      .physicians, on: "2026-06-01", count: 3, months: 12, inCanada: true, "31100 31101 31102"),
    List(
      .seniorManagers, on: "2026-06-01", count: 4, months: 12, inCanada: true,
      "00012 00013 00014 00015"),
    List(.researchers, on: "2026-06-01", count: 2, months: 12, inCanada: true, "41200 41201"),
  ]

  static let all = lists2023 + lists2025 + lists2026
}

extension CalendarDate {
  /// The same day of the month so many months before.
  func adding(months count: Int) -> CalendarDate {
    let months = year * 12 + month - 1 + count
    return CalendarDate(months / 12, months % 12 + 1, day)
  }
}

extension Profile {
  /// What a profile is to one category on a day.
  func verdict(_ kind: CategoryKind, on day: CalendarDate) -> CategoryVerdict? {
    categories(on: day).verdicts.first { $0.category.kind == kind }
  }

  /// A profile of jobs alone, their main duties done.
  static func working(_ jobs: Job...) -> Profile {
    .with { $0.applicant.work.jobs = jobs.map(\.withMainDuties) }
  }
}

extension Job {
  /// The same job, with the main duties of its occupation done.
  var withMainDuties: Job {
    var job = self
    job.didMainDuties = true
    return job
  }
}
