extension Education {
  /// The years for which an educational credential assessment counts.
  public static let assessmentValidity = 5

  /// The one level that counts on a day: from credentials, or as declared.
  ///
  /// The instructions ask for a Canadian credential, or a foreign one with an educational
  /// credential assessment (ECA) less than five years old.
  func level(
    on day: CalendarDate, of person: PersonRole, noting reasons: inout Reasons
  ) -> (level: EducationLevel?, isUnfinished: Bool, isUndated: Bool) {
    guard let credentials else {
      return (useDeclared(of: person, noting: &reasons), false, false)
    }
    var counted: [CredentialKind] = []
    var (isUnfinished, isUndated) = (false, false)
    for (index, credential) in credentials.enumerated() {
      let finding = credential.finding(on: day)
      reasons.note(person, .credential(index), finding)
      if finding == .incomplete { isUnfinished = true }
      if finding == .credentialCounts || finding == .assessmentUndated, let kind = credential.kind {
        counted.append(kind)
        if finding == .assessmentUndated { isUndated = true }
      }
    }
    // What is not finished is not evidence yet: the declared level stands, or the level is open.
    if counted.isEmpty && isUnfinished {
      return (useDeclared(of: person, noting: &reasons), true, false)
    }
    if declaredLevel != nil { reasons.note(person, .education, .declaredValueSetAside) }
    let level = Self.level(of: counted)
    reasons.note(person, .education, .levelReached(level))
    return (level, isUnfinished, isUndated)
  }

  private func useDeclared(
    of person: PersonRole, noting reasons: inout Reasons
  ) -> EducationLevel? {
    if declaredLevel != nil { reasons.note(person, .education, .declaredValueUsed) }
    return declaredLevel
  }

  /// The row that credentials reach together.
  ///
  /// "Two or more" needs two post-secondary credentials, one of them for a program of three years
  /// or more; order and field do not matter.
  static func level(of kinds: [CredentialKind]) -> EducationLevel {
    let highest = kinds.map(\.level).max() ?? .lessThanSecondary
    let postSecondary = kinds.filter(\.isPostSecondary)
    let isTwoOrMore =
      postSecondary.count >= 2 && postSecondary.contains(where: \.isThreeYearsOrMore)
    return isTwoOrMore ? max(highest, .twoOrMoreOneThreeYear) : highest
  }
}

extension Credential {
  /// Whether this credential counts on a day, or what keeps it from counting.
  func finding(on day: CalendarDate) -> Reason.What {
    guard kind != nil, let isCanadian else { return .incomplete }
    if let completed, completed > day { return .completedAfterScoreDate }
    if isCanadian { return .credentialCounts }
    switch isAssessed {
    case nil: return .incomplete
    case false?: return .assessmentMissing
    case true?: break
    }
    guard let assessed else { return .assessmentUndated }
    if assessed > day { return .assessmentAfterScoreDate }
    let expiry = assessed.adding(years: Education.assessmentValidity)
    return day < expiry ? .credentialCounts : .assessmentExpired(on: expiry)
  }
}
