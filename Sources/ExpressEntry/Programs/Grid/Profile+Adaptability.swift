extension Profile {
  /// Any combination of elements, ten points at most: IRPR 83(1).
  func adaptabilityAward(_ offer: OfferAssessment, on day: CalendarDate) -> SelectionAward {
    let elements = AdaptabilityElement.allCases
      .filter { !$0.isOfSpouse || family.countsSpouseForAdaptability != false }
      .map { SelectionGrounds.Element(element: $0, isThere: isThere($0, offer, on: day)) }
    let maximum = SelectionFactor.adaptability.maximum
    func sum(_ counts: (SelectionGrounds.Element) -> Bool) -> Int {
      min(maximum, elements.filter(counts).reduce(0) { $0 + $1.element.points })
    }
    return SelectionAward(
      .adaptability, sum { $0.isThere == true }...sum { $0.isThere != false },
      .adaptability(elements))
  }

  /// Whether an element is there; a spouse's is open while it is open whether the spouse counts.
  private func isThere(
    _ element: AdaptabilityElement, _ offer: OfferAssessment, on day: CalendarDate
  ) -> Bool? {
    let answer: Bool? =
      switch element {
      case .spouseLanguage: spouseLanguage(on: day)
      case .ownStudy: applicant.studiedTwoYearsInCanada
      case .spouseStudy: spouse.studiedTwoYearsInCanada
      case .ownWork: applicant.work.hasYearInCanada(on: day, skilled: true)
      case .spouseWork: spouse.work.hasYearInCanada(on: day, skilled: false)
      case .relative: Self.either(family.siblingInCanada, family.relativeInCanada)
      case .arrangedEmployment:
        switch offer.status {
        case .met: true
        case .unmet: false
        case .unknown: nil
        }
      }
    let counts = !element.isOfSpouse || family.countsSpouseForAdaptability != nil
    return counts || answer == false ? answer : nil
  }

  private static func either(_ one: Bool?, _ other: Bool?) -> Bool? {
    if one == true || other == true { return true }
    return one == false && other == false ? false : nil
  }

  /// Level 4 in all four abilities of either language, by valid results: 83(1)(a).
  private func spouseLanguage(on day: CalendarDate) -> Bool? {
    let least = Abilities<LanguageLevel>(all: SelectionTables.spouseLanguage)
    let all: [Bool?] = OfficialLanguage.allCases.map { language -> Bool? in
      switch LanguageStanding(spouse, in: language, on: day).status(for: least) {
      case .met: true
      case .unmet: false
      case .unknown: nil
      }
    }
    return Self.either(all[0], all[1])
  }
}

extension WorkHistory {
  /// Whether a year of authorized full-time work in Canada was ever done: 83(1)(c) and (c.1).
  ///
  /// The person's own must be skilled work; of a spouse's nothing of the kind is said. Part-time
  /// work does not add up here, and spells that make a year only together leave it open: the law
  /// says "any previous period". So do declared years: they may have been part time, they are those
  /// of the last ten years, and they are skilled.
  func hasYearInCanada(on day: CalendarDate, skilled: Bool) -> Bool? {
    let counted = (jobs ?? []).filter { job in
      job.isInCanada == true && job.wasAuthorized == true && job.basis != .unpaid
        && (!skilled || job.occupation?.isSkilled == true)
    }
    let time = fullTime(of: counted, before: day)
    if time.longest.years >= 1 { return true }
    if time.total.years >= 1 { return nil }
    let isOpen = jobs == nil || gap(inCanada: true) != nil
    return isOpen ? nil : false
  }

  /// The time in which jobs together make thirty hours a week, and the longest of it unbroken.
  private func fullTime(
    of jobs: [Job], before day: CalendarDate
  ) -> (total: WorkTime, longest: WorkTime) {
    let stays = jobs.enumerated().compactMap {
      Stay($0.element, at: $0.offset, before: day, exclusion: nil)
    }
    var taken: [Int: (hundredths: Int, length: Int)] = [:]
    Stay.share(stays, in: CalendarDate(1900, 1, 1).sixtieths..<day.sixtieths) { piece in
      guard case .taken(let hundredths, _) = piece.share else { return }
      taken[piece.from, default: (0, piece.length)].hundredths += hundredths
    }
    let full = taken.filter { $0.value.hundredths >= WorkTime.fullTimeHundredths }
      .sorted { $0.key < $1.key }
    var (total, longest, run, end) = (0, 0, 0, Int?.none)
    for (from, piece) in full {
      run = end == from ? run + piece.length : piece.length
      end = from + piece.length
      total += piece.length
      longest = max(longest, run)
    }
    func time(_ length: Int) -> WorkTime {
      WorkTime(units: length * WorkTime.fullTimeHundredths)
    }
    return (time(total), time(longest))
  }
}
