/// Who the applicant's family is, as far as points depend on it.
public struct Family: Hashable, Sendable {
  public var maritalStatus: MaritalStatus?
  /// Whether the spouse or partner is coming to Canada with the applicant.
  public var spouseAccompanies: Bool?
  /// Whether the spouse or partner is a Canadian citizen or a permanent resident.
  public var spouseIsCanadian: Bool?
  /// Whether that spouse or partner is a permanent resident who does not reside in Canada: IRPR
  /// 83(1) counts such a spouse, where the ranking system does not.
  public var spouseResidesAbroad: Bool?
  /// Dependent children, coming or not: 0 to 30.
  public var dependentChildren: Int?
  /// Those of them who are 18 or older: 0 to 30.
  public var adultChildren: Int?
  /// Whether a brother or sister of the applicant, or of the accompanying spouse, lives in Canada
  /// as an adult citizen or permanent resident.
  public var siblingInCanada: Bool?
  /// Whether a wider relative of either does: parent, grandparent, child, grandchild, aunt, uncle,
  /// nephew or niece, by IRPR 83(5).
  public var relativeInCanada: Bool?
  public var documents: DocumentMarks = [:]
  public var unknown = UnknownMembers()

  public init() {}

  /// Whether there is a spouse or a common-law partner at all.
  public var hasSpouse: Bool? { maritalStatus?.isCouple }

  /// Whether the spouse counts: coming, and neither a citizen nor a permanent resident.
  ///
  /// This is the definition of "accompanying spouse or common-law partner" in the ministerial
  /// instructions, section 1; it decides the column of every table. `nil` while the answers leave
  /// it open.
  public var countsSpouse: Bool? {
    switch (hasSpouse, spouseAccompanies, spouseIsCanadian) {
    case (false, _, _), (true, false, _), (true, _, true): false
    case (true, true, false): true
    default: nil
    }
  }
}

extension Family {
  /// Whether the spouse or partner counts for adaptability.
  ///
  /// Coming, and neither a citizen nor a permanent resident who resides in Canada: IRPR 83(1).
  /// `nil` while the answers leave it open.
  public var countsSpouseForAdaptability: Bool? {
    guard hasSpouse == true, spouseAccompanies == true, spouseIsCanadian == true else {
      return countsSpouse
    }
    return spouseResidesAbroad
  }
}

/// The marital statuses of the Express Entry profile.
public enum MaritalStatus: String, CaseIterable, Sendable {
  case neverMarried = "never_married"
  case married
  case commonLaw = "common_law"
  case divorced
  case separated = "legally_separated"
  case widowed
  case annulled = "annulled_marriage"

  /// Whether this status means having a spouse or a common-law partner.
  public var isCouple: Bool { self == .married || self == .commonLaw }
}
