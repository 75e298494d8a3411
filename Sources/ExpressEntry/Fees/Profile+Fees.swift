extension Profile {
  /// What an application for permanent residence made on a day costs; `nil` before 30 April 2020,
  /// for which no fees are known here.
  ///
  /// The applicant pays, and whoever comes along: the spouse or partner who counts, and dependent
  /// children. Family members who stay behind are examined, and pay none of these fees.
  public func fees(on day: CalendarDate) -> FeeQuote? {
    FeeSchedule.on(day).map { schedule in
      FeeQuote(
        estimate: estimate(by: schedule, on: day),
        beforeNine: FeeSchedule.beforeNine(on: day).map { estimate(by: $0, on: day) })
    }
  }

  private func estimate(by schedule: FeeSchedule, on day: CalendarDate) -> FeeEstimate {
    let spouses = Self.persons(family.countsSpouse)
    let children = family.dependentChildren ?? 0
    let applicantGives = Self.persons(applicant.givesBiometrics(on: day))
    let spouseGives = spouse.givesBiometrics(on: day) == false ? 0...0 : spouses
    // Those who are 18 or older are old enough; who of the others is 14 is not known.
    let adults = min(family.adultChildren ?? 0, children)
    let giving = applicantGives + spouseGives + (adults...children)

    let lines = [
      FeeLine(.principal, 1...1, schedule.principal),
      FeeLine(.spouse, spouses, schedule.spouse),
      FeeLine(.child, children...children, schedule.child),
      FeeLine(.permanentResidence, (1...1) + spouses, schedule.permanentResidence),
      FeeLine(
        .biometrics, giving, schedule.biometrics, atMost: schedule.biometricsOfFamily.dollars),
    ]
    return FeeEstimate(
      day: day, schedule: schedule, lines: lines.filter { $0.persons.upperBound > 0 },
      assumptions: assumptions(on: day),
      open: openQuestions(on: day, biometrics: lines[4]))
  }

  /// How many persons a yes or no makes; both where it is open.
  private static func persons(_ answer: Bool?) -> ClosedRange<Int> {
    switch answer {
    case true?: 1...1
    case false?: 0...0
    case nil: 0...1
    }
  }

  private func assumptions(on day: CalendarDate) -> [FeeAssumption] {
    var assumptions: [FeeAssumption] = []
    if family.dependentChildren.map({ $0 > 0 }) ?? false { assumptions.append(.childrenAccompany) }
    if family.countsSpouse != false && spouse.givesBiometrics(on: day) == nil {
      assumptions.append(.spouseGivesBiometrics)
    }
    return assumptions
  }

  private func openQuestions(on day: CalendarDate, biometrics: FeeLine) -> [FeeQuestion] {
    var open: [FeeQuestion] = []
    if family.countsSpouse == nil { open.append(.spouse) }
    guard let children = family.dependentChildren else { return open + [.children] + age(on: day) }
    let isOpen = biometrics.dollars.lowerBound < biometrics.dollars.upperBound
    if isOpen && children > min(family.adultChildren ?? 0, children) { open.append(.childrenAges) }
    return open + age(on: day)
  }

  private func age(on day: CalendarDate) -> [FeeQuestion] {
    applicant.givesBiometrics(on: day) == nil ? [.age] : []
  }
}

extension Person {
  /// Whether the person is of an age at which biometrics are taken, on the day of the application.
  fileprivate func givesBiometrics(on day: CalendarDate) -> Bool? {
    guard let age = birthDate?.completedYears(until: day) ?? declaredAge else { return nil }
    return FeeSchedule.biometricsAges.contains(age)
  }
}

extension FeeLine {
  fileprivate init(
    _ item: FeeItem, _ persons: ClosedRange<Int>, _ each: Fee, atMost limit: Int = .max
  ) {
    (self.item, self.persons, self.each) = (item, persons, each)
    dollars =
      min(persons.lowerBound * each.dollars, limit)...min(persons.upperBound * each.dollars, limit)
  }
}

/// Two numbers that may each lie in a range, added.
private func + (a: ClosedRange<Int>, b: ClosedRange<Int>) -> ClosedRange<Int> {
  a.lowerBound + b.lowerBound...a.upperBound + b.upperBound
}
