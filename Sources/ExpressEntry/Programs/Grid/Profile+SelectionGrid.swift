extension Profile {
  /// The points of the Federal Skilled Worker Class on a day.
  ///
  /// Declared values count, and are marked: the pass mark asks for points with evidence.
  public func selectionGrid(on day: CalendarDate) -> SelectionGrid {
    if let first = applicant.languages.first { return selectionGrid(first: first, on: day) }
    let grids = OfficialLanguage.allCases.map { selectionGrid(first: $0, on: day) }
    func merit(_ grid: SelectionGrid) -> [Int] {
      let standing = LanguageStanding(applicant, in: grid.firstLanguage, on: day)
      let status = standing.status(for: Abilities(all: 7)).rank
      let isAnswered = standing.isAnswered
      return [isAnswered ? status : 0, grid.points.lowerBound, isAnswered ? 1 : 0]
    }
    return merit(grids[0]).lexicographicallyPrecedes(merit(grids[1])) ? grids[1] : grids[0]
  }

  func selectionGrid(first: OfficialLanguage, on day: CalendarDate) -> SelectionGrid {
    let offer = jobOffer.arrangedEmployment
    return SelectionGrid(
      awards: [
        firstLanguageAward(first, on: day), secondLanguageAward(first.other, on: day),
        educationAward(on: day), experienceAward(on: day), ageAward(on: day),
        SelectionAward(
          .arrangedEmployment, Self.range(offer.status, SelectionTables.arrangedEmployment),
          .offer(offer)),
        adaptabilityAward(offer, on: day),
      ],
      firstLanguage: first)
  }

  /// All points, none, or either.
  private static func range(_ status: Requirement.Status, _ points: Int) -> ClosedRange<Int> {
    switch status {
    case .met: points...points
    case .unmet: 0...0
    case .unknown: 0...points
    }
  }

  private func firstLanguageAward(
    _ language: OfficialLanguage, on day: CalendarDate
  ) -> SelectionAward {
    let standing = LanguageStanding(applicant, in: language, on: day)
    var (least, most) = (0, 0)
    for ability in Ability.allCases {
      let points = standing.levels[ability].map(SelectionTables.firstLanguage)
      least += standing.isUndated ? 0 : points ?? 0
      most += points ?? SelectionTables.firstLanguage(10)
    }
    return award(.firstLanguage, least...most, standing)
  }

  private func secondLanguageAward(
    _ language: OfficialLanguage, on day: CalendarDate
  ) -> SelectionAward {
    let standing = LanguageStanding(applicant, in: language, on: day)
    let known = Ability.allCases.compactMap { standing.levels[$0] }
    let most = SelectionTables.secondLanguage(lowest: known.min() ?? 10)
    let least = known.count == Ability.allCases.count && !standing.isUndated ? most : 0
    return award(.secondLanguage, least...most, standing)
  }

  private func award(
    _ factor: SelectionFactor, _ points: ClosedRange<Int>, _ standing: LanguageStanding
  ) -> SelectionAward {
    SelectionAward(
      factor, points,
      standing.isAnswered ? .levels(standing.language, standing.levels) : .open,
      isDeclared: standing.isEstimate)
  }

  private func educationAward(on day: CalendarDate) -> SelectionAward {
    var reasons = Reasons(areKept: true)
    let education = applicant.education.level(on: day, of: .applicant, noting: &reasons)
    guard let level = education.level else {
      return SelectionAward(.education, 0...SelectionFactor.education.maximum, .open)
    }
    let points = SelectionTables.education(level)
    return SelectionAward(
      .education,
      (education.isUndated ? 0 : points)...(education.isUnfinished
        ? SelectionFactor.education.maximum : points),
      .education(level), isDeclared: reasons.list.contains { $0.what == .declaredValueUsed })
  }

  /// Years over all occupations, jobs at the same time counted once: 80(1), (2) and (4).
  ///
  /// Only work whose main duties were done counts, 80(3); where that is open, so are the points.
  private func experienceAward(on day: CalendarDate) -> SelectionAward {
    let work = applicant.work
    let test = WorkTest(
      rule: .skilledWorker, years: 1, jobs: work.jobs ?? [], measure: \.total)
    let limit = WorkRule.skilledWorker.years
    let dated = test.time(before: day) { $0.didMainDuties == true }.years
    let declared = work.declaredYearsAlone
    // Declared years may be the same years as dated ones, or others.
    let longest = declared.max() ?? 0
    let isDeclared = longest > dated
    let least = min(max(dated, longest), limit)
    var most = limit
    if !work.isOpenForExperience {
      // Each whole number declared stands for anything short of the next one.
      let units = test.time(before: day) { $0.didMainDuties != false }.units
      let declaredUnits = declared.reduce(0) { $0 + ($1 + 1) * WorkTime.unitsInYear }
      most = WorkTime(units: units + declaredUnits - (declared.isEmpty ? 0 : 1)).years
    }
    let years = least...max(least, min(most, limit))
    return SelectionAward(
      .experience,
      SelectionTables.experience(years.lowerBound)...SelectionTables.experience(years.upperBound),
      .years(years), isDeclared: isDeclared)
  }

  private func ageAward(on day: CalendarDate) -> SelectionAward {
    // The age on the day of the application, whatever the day of an invitation.
    var reasons = Reasons(areKept: false)
    guard let age = applicant.age(on: day, invited: nil, noting: &reasons) else {
      return SelectionAward(.age, 0...SelectionFactor.age.maximum, .open)
    }
    let points = SelectionTables.age(age)
    return SelectionAward(
      .age, points...points, .age(age), isDeclared: applicant.birthDate == nil)
  }
}

extension WorkHistory {
  /// The whole years declared where no dated job speaks, in Canada and abroad.
  ///
  /// Nought counts among them while no jobs are listed: a list says that there is nothing else.
  fileprivate var declaredYearsAlone: [Int] {
    [(true, declaredCanadianYears), (false, declaredForeignYears)].compactMap { side, years in
      guard !hasEvidence(inCanada: side), let years, years > 0 || jobs == nil else { return nil }
      return years
    }
  }

  /// Whether work may be there that neither jobs nor declared years tell of.
  fileprivate var isOpenForExperience: Bool {
    [true, false].contains { side in
      switch gap(inCanada: side) {
      case .unanswered?, .unfinishedJob?: true
      case .declared?, nil: false
      }
    }
  }
}
