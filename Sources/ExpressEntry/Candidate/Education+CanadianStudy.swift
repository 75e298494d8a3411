extension Education {
  /// The Canadian study that earns additional points: from credentials, or as declared.
  ///
  /// MI 2016-1 and IRCC's CRS tool. A credential is evidence once the answers about its study
  /// decide; while those of a credential are all open, what was declared stands.
  func canadianStudy(
    on day: CalendarDate, noting reasons: inout Reasons
  ) -> (study: CanadianStudy?, isUnfinished: Bool) {
    var earned: CanadianStudy?
    var open: CanadianStudy?
    var isBegun = false
    for (index, credential) in (credentials ?? []).enumerated() {
      guard let tier = credential.canadianStudyTier,
        credential.completed.map({ $0 <= day }) ?? true
      else { continue }
      let finding = credential.studyFinding
      switch finding {
      case .studyEarns: earned = higher(of: earned, tier)
      case .studyFails: earned = earned ?? CanadianStudy.none
      default: open = higher(of: open, tier)
      }
      if finding != .studyOpen || credential.study != Study() {
        isBegun = true
        reasons.note(.applicant, .credential(index), finding)
      }
    }
    let isDecided = earned.map { $0.rank > 0 || open == nil } ?? false
    guard let earned, isDecided else {
      return (canadianStudy, canadianStudy == nil && isBegun)
    }
    if let canadianStudy, canadianStudy != earned {
      reasons.note(.applicant, .canadianStudy, .declaredValueSetAside)
    }
    return (earned, open.map { $0.rank > earned.rank } ?? false)
  }

  /// Whether credentials tell by themselves, so that no quick answer is needed.
  public var studyIsProven: Bool {
    var undeclared = self
    undeclared.canadianStudy = nil
    var reasons = Reasons(areKept: false)
    return undeclared.canadianStudy(on: .latest, noting: &reasons).study != nil
  }

  private func higher(of study: CanadianStudy?, _ other: CanadianStudy) -> CanadianStudy {
    guard let study, study.rank > other.rank else { return other }
    return study
  }
}

extension Credential {
  /// Whether the study for it is asked about: a post-secondary credential awarded in Canada.
  public var asksStudy: Bool { isCanadian == true && kind?.isPostSecondary == true }

  /// The row of the additional points that it can reach; a master's of one year is in the higher.
  fileprivate var canadianStudyTier: CanadianStudy? {
    guard asksStudy else { return nil }
    switch kind {
    case .oneYear, .twoYear: return .oneOrTwoYears
    case .threeYear, .bachelors, .masters, .professional, .doctoral: return .threeYearsOrGraduate
    case .secondary, nil: return nil
    }
  }

  /// Whether the study meets every condition, or the first one that it fails.
  fileprivate var studyFinding: Reason.What {
    guard let tier = canadianStudyTier else { return .studyOpen }
    if study.isDesignated == false { return .studyFails(.designatedInstitution) }
    if study.wasLanguageStudy == true { return .studyFails(.notLanguageStudy) }
    if study.requiredReturn == true { return .studyFails(.noReturnRequired) }
    if isWaived == false {
      if study.wasFullTime == false { return .studyFails(.fullTime) }
      if study.wasInCanada == false { return .studyFails(.inCanada) }
    }
    let isMet = study.wasFullTime == true && study.wasInCanada == true
    guard study.isDesignated == true, study.wasLanguageStudy == false,
      study.requiredReturn == false, isMet || isWaived == true
    else { return .studyOpen }
    return .studyEarns(tier, isWaived: !isMet)
  }

  /// Whether full time and presence in Canada are waived, for any part of the study fell between
  /// March 2020 and August 2022; `nil` while its days leave that open.
  public var isWaived: Bool? {
    let (first, last) = (Self.waiverStart, Self.waiverEnd)
    if let completed, completed < first { return false }
    if let started = study.started, started > last { return false }
    if let started = study.started, started >= first { return true }
    guard let completed else { return nil }
    return study.started != nil || completed <= last ? true : nil
  }

  private static let waiverStart = CalendarDate(2020, 3, 1)
  private static let waiverEnd = CalendarDate(2022, 8, 31)
}
