extension LanguageEvidence {
  /// The years for which test results count.
  public static let resultsValidity = 2

  /// What is relied on: as chosen, or else the one test that was entered, or else the estimate.
  public func basis(in language: OfficialLanguage) -> LanguageProof? {
    if let proof { return proof }
    if let test = LanguageTest.allCases.first(where: {
      $0.language == language && results[$0] != nil
    }) {
      return .test(test)
    }
    return declaredLevels == Abilities(all: nil) ? nil : .estimate
  }

  /// The levels that count on a day, and whether they count for want of a date alone.
  func levels(
    in language: OfficialLanguage, on day: CalendarDate, of person: PersonRole,
    noting reasons: inout Reasons
  ) -> (levels: Abilities<LanguageLevel?>, isUndated: Bool) {
    let subject = Reason.Subject.language(language)
    switch basis(in: language) {
    case nil:
      return (Abilities(all: nil), false)
    case .some(.none):
      return (Abilities(all: 0), false)
    case .estimate?:
      reasons.note(person, subject, .declaredValueUsed)
      return (declaredLevels.map { $0.map { LanguageLevel($0) } }, false)
    case .test(let test)?:
      let result = results[test] ?? TestResult()
      if declaredLevels != Abilities(all: nil) {
        // A test of which no score is known yet is not evidence: the estimate stands.
        guard result.tenths != Abilities(all: nil) else {
          reasons.note(person, subject, .declaredValueUsed)
          return (declaredLevels.map { $0.map { LanguageLevel($0) } }, false)
        }
        reasons.note(person, subject, .declaredValueSetAside)
      }
      let finding = result.finding(of: test, on: day)
      reasons.note(person, subject, finding)
      if finding.makesResultsVoid { return (Abilities(all: 0), false) }
      let levels = result.levels(of: test)
      return (levels, finding == .resultsUndated && levels != Abilities(all: nil))
    }
  }
}

extension TestResult {
  /// The level each score stands for; open where there is no score yet.
  public func levels(of test: LanguageTest) -> Abilities<LanguageLevel?> {
    func level(_ ability: Ability) -> LanguageLevel? {
      tenths[ability].map { test.conversion.level(for: $0, in: ability) }
    }
    return Abilities(
      listening: level(.listening), reading: level(.reading),
      writing: level(.writing), speaking: level(.speaking))
  }

  /// The first day on which the results are two years old and no longer count.
  ///
  /// MI 12(3): points cease when results become two or more years old.
  public var expiry: CalendarDate? { taken?.adding(years: LanguageEvidence.resultsValidity) }

  func finding(of test: LanguageTest, on day: CalendarDate) -> Reason.What {
    if let accepted = test.acceptedFrom, day < accepted {
      return .testNotYetAccepted(test, from: accepted)
    }
    if isOneSkillRetake == true { return .oneSkillRetake }
    guard let taken, let expiry else { return .resultsUndated }
    if taken > day { return .resultsAfterScoreDate }
    return day < expiry ? .resultsValid(until: expiry.previous) : .resultsExpired(on: expiry)
  }
}

extension Reason.What {
  /// Whether test results give no level at all because of it.
  var makesResultsVoid: Bool {
    switch self {
    case .resultsExpired, .resultsAfterScoreDate, .testNotYetAccepted, .oneSkillRetake: true
    default: false
    }
  }
}

extension Abilities {
  /// The same four values, each changed alike.
  public func map<Other>(_ change: (Value) -> Other) -> Abilities<Other> {
    Abilities<Other>(
      listening: change(listening), reading: change(reading),
      writing: change(writing), speaking: change(speaking))
  }
}
