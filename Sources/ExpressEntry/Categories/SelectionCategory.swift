/// A category as it stands in one edition of the lists: what it asks for, and by which source.
public struct SelectionCategory: Hashable, Sendable {
  public let kind: CategoryKind
  public let requirement: CategoryRequirement
  public let citation: Citation
  /// What has to be said of the list beside it.
  public let note: CategoryNote?

  init(
    _ kind: CategoryKind, _ requirement: CategoryRequirement, _ citation: Citation,
    note: CategoryNote? = nil
  ) {
    (self.kind, self.requirement, self.citation, self.note) = (kind, requirement, citation, note)
  }

  /// The occupations listed; none where the category asks for no occupation.
  public var occupations: [OccupationCode] {
    switch requirement {
    case .french: []
    case .work(let work): work.occupations
    case .military(let military): military.occupations
    }
  }
}

/// What a category asks of a person beside eligibility for a program.
public enum CategoryRequirement: Hashable, Sendable {
  /// At least this level in all four abilities of French.
  case french(LanguageLevel)
  case work(CategoryWork)
  case military(MilitaryService)
}

/// Work in one listed occupation, within the three years before the day.
public struct CategoryWork: Hashable, Sendable {
  public let occupations: [OccupationCode]
  /// Months of full-time work, or the equal in part time.
  public let months: Int
  /// Whether the months must follow one another without a gap.
  public let isContinuous: Bool
  /// Whether work in Canada alone counts.
  public let isInCanada: Bool

  /// The rule by which dated jobs are counted for it.
  public var rule: WorkRule { isInCanada ? .canadianCategory : .category }
}

/// Service in a recognized foreign military, and an offer from the Canadian Armed Forces.
public struct MilitaryService: Hashable, Sendable {
  /// The occupations in which the offer may be.
  public let occupations: [OccupationCode]
  /// Years of continuous service.
  public let years: Int
  /// The least length of the offer.
  public let offer: OfferLength
  /// The least post-secondary credential.
  public let credential: EducationLevel
}

/// What has to be said of a list beside it.
public enum CategoryNote: String, CaseIterable, Sendable {
  /// 33103 rather than 41300 stands in the list by elimination.
  case healthcareByElimination = "healthcare_by_elimination"
  /// The ten codes are recalled, and agree with the count of later changes.
  case tradesRecalled = "trades_recalled"
  /// The list has cooks, 63200; that of 2026 has butchers, 63201, instead.
  case cooksNotButchers = "cooks_not_butchers"
  /// The list has butchers, 63201; that of 2025 had cooks, 63200, instead.
  case butchersNotCooks = "butchers_not_cooks"
  /// 00010 legislators and 00011 senior government managers are not in the list.
  case noGovernment = "no_government"
}
