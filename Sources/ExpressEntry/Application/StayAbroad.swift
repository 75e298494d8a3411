/// The time that one person lived in one country, for its police certificate.
///
/// Asked for is every country of six or more consecutive months in the last ten years, Canada and
/// the time before eighteen aside. Stays that touch or overlap are one: months are counted as those
/// of work are, so that a span is six months whichever months they were.
struct StayAbroad {
  /// The country as the person wrote it, or `nil` where they have not.
  let country: String?
  let holder: DocumentHolder
  /// A job abroad is a stay too, though a residence says it more surely.
  let isJob: Bool
  /// From its first day to the day after its last, in sixtieths of a month; `nil` while open.
  let span: Range<Int>?

  static let years = 10
  private static let leastMonths = 6
  private static let adultAge = 18

  /// What is known of all the stays in one country together.
  enum Finding { case tooShort, longEnough, undated, decidedByBirthDate }

  static func finding(
    of stays: [StayAbroad], by person: Person, on day: CalendarDate
  ) -> Finding {
    let window = day.adding(years: -years).sixtieths..<day.next.sixtieths
    let spans = stays.compactMap(\.span)
    if isLong(spans, in: window.clamped(to: adulthood(of: person, on: day, in: window))) {
      return .longEnough
    }
    if stays.contains(where: { $0.span == nil }) { return .undated }
    return person.birthDate == nil && isLong(spans, in: window) ? .decidedByBirthDate : .tooShort
  }

  /// The part of the window in which the person is sure to have been an adult.
  private static func adulthood(
    of person: Person, on day: CalendarDate, in window: Range<Int>
  ) -> Range<Int> {
    if let birthDate = person.birthDate {
      let from = birthDate.adding(years: adultAge).sixtieths
      return min(from, window.upperBound)..<window.upperBound
    }
    // Whoever is 30 turned 18 twelve years ago at the latest.
    guard let age = person.declaredAge, age >= adultAge else {
      return window.upperBound..<window.upperBound
    }
    return max(window.lowerBound, day.adding(years: adultAge - age).sixtieths)..<window.upperBound
  }

  private static func isLong(_ spans: [Range<Int>], in window: Range<Int>) -> Bool {
    var run = window.lowerBound..<window.lowerBound
    for span in spans.map({ $0.clamped(to: window) }).filter({ !$0.isEmpty })
      .sorted(by: { $0.lowerBound < $1.lowerBound })
    {
      run =
        span.lowerBound <= run.upperBound
        ? min(run.lowerBound, span.lowerBound)..<max(run.upperBound, span.upperBound) : span
      if run.count >= leastMonths * 60 { return true }
    }
    return false
  }
}

extension StayAbroad {
  init(_ residence: Residence, of role: PersonRole, at place: Int, on day: CalendarDate) {
    self.init(
      country: residence.country, holder: .residence(role, place), isJob: false,
      span: Self.span(residence.start, residence.end, on: day))
  }

  init(_ job: Job, of role: PersonRole, at place: Int, on day: CalendarDate) {
    self.init(
      country: job.country, holder: .job(role, place), isJob: true,
      span: Self.span(job.start, job.end, on: day))
  }

  private static func span(
    _ start: CalendarDate?, _ end: JobEnd?, on day: CalendarDate
  ) -> Range<Int>? {
    guard let start, let end else { return nil }
    let afterLast =
      switch end {
      case .ongoing: day.next
      case .on(let last): last.next
      }
    return start.sixtieths..<max(start.sixtieths, afterLast.sixtieths)
  }

  /// The country in a form in which two ways of writing it are one.
  var key: String? {
    let words = country?.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words?.isEmpty == false ? words : nil
  }
}
