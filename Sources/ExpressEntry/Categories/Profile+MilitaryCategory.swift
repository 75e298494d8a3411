extension Profile {
  /// Whether service, offer and credential are what is asked of skilled military recruits.
  func military(_ service: MilitaryService, on day: CalendarDate) -> CategoryFinding {
    var conditions: [(MilitaryCondition, Bool?)] = [
      (.service, applicant.militaryYears.map { $0 >= service.years }),
      (.offer, jobOffer.isHeld),
    ]
    if jobOffer.isHeld == true {
      conditions += [
        (.fromForces, jobOffer.isMilitary),
        (.occupation, jobOffer.occupation.map(service.occupations.contains)),
        (.fullTime, jobOffer.hours.map { $0.hundredths >= WorkTime.fullTimeHundredths }),
        (.length, jobOffer.length.map { $0 == service.offer }),
      ]
    }
    conditions.append(
      (.credential, applicant.education.hasPostSecondary(service.credential, on: day)))

    let standing: CategoryStanding =
      conditions.contains { $0.1 == false }
      ? .doesNotQualify : conditions.contains { $0.1 == nil } ? .unknown : .qualifies
    return CategoryFinding(
      standing: standing, reasons: conditions.map { .military($0.0, isMet: $0.1) })
  }
}

extension Education {
  /// Whether one credential that counts on a day reaches a level by itself.
  ///
  /// Open where a credential lacks an answer or the date of its assessment, and where a declared
  /// level would reach it: a credential has to show it.
  fileprivate func hasPostSecondary(_ level: EducationLevel, on day: CalendarDate) -> Bool? {
    guard let credentials else {
      return declaredLevel.flatMap { $0 >= level ? nil : false }
    }
    let able = credentials.filter { $0.kind.map { $0.level >= level } ?? true }
    let findings = able.map { $0.finding(on: day) }
    if findings.contains(.credentialCounts) { return true }
    return findings.contains(.incomplete) || findings.contains(.assessmentUndated) ? nil : false
  }
}
