/// A factor of the selection grid of the Federal Skilled Worker Class, in the usual order.
public enum SelectionFactor: String, CaseIterable, Sendable {
  case firstLanguage = "first_language"
  case secondLanguage = "second_language"
  case education
  case experience
  case age
  case arrangedEmployment = "arranged_employment"
  case adaptability

  /// The most points it can give.
  public var maximum: Int {
    switch self {
    case .firstLanguage: 24
    case .secondLanguage: 4
    case .education: 25
    case .experience: 15
    case .age: 12
    case .arrangedEmployment: 10
    case .adaptability: 10
    }
  }

  public var citation: Citation {
    switch self {
    case .firstLanguage: .regulations("79(3)(a)")
    case .secondLanguage: .regulations("79(3)(b)")
    case .education: .regulations("78")
    case .experience: .regulations("80")
    case .age: .regulations("81")
    case .arrangedEmployment: .regulations("82")
    case .adaptability: .regulations("83")
    }
  }
}

/// An element of adaptability: IRPR 83(1).
public enum AdaptabilityElement: String, CaseIterable, Sendable {
  case spouseLanguage = "spouse_language"
  case ownStudy = "own_study"
  case spouseStudy = "spouse_study"
  case ownWork = "own_work"
  case spouseWork = "spouse_work"
  case relative
  case arrangedEmployment = "arranged_employment"

  public var points: Int { self == .ownWork ? 10 : 5 }

  public var citation: Citation {
    switch self {
    case .spouseLanguage: .regulations("83(1)(a)")
    case .ownStudy: .regulations("83(1)(b)")
    case .spouseStudy: .regulations("83(1)(b.1)")
    case .ownWork: .regulations("83(1)(c)")
    case .spouseWork: .regulations("83(1)(c.1)")
    case .relative: .regulations("83(1)(d), (5)")
    case .arrangedEmployment: .regulations("83(1)(e)")
    }
  }

  /// Whether it is about a spouse who comes along and is neither citizen nor permanent resident.
  public var isOfSpouse: Bool {
    switch self {
    case .spouseLanguage, .spouseStudy, .spouseWork: true
    case .ownStudy, .ownWork, .relative, .arrangedEmployment: false
    }
  }
}
