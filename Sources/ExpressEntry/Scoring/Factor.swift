/// A line of the score.
public enum Factor: Hashable, Sendable {
  case age
  case education
  case firstLanguage(Ability)
  case secondLanguage(Ability)
  case canadianWork

  case spouseEducation
  case spouseLanguage(Ability)
  case spouseCanadianWork

  case educationAndLanguage
  case educationAndCanadianWork
  case foreignWorkAndLanguage
  case foreignWorkAndCanadianWork
  case certificateAndLanguage

  case nomination
  case sibling
  case french
  case canadianStudy
  case jobOffer
  case highWage

  /// The part of the criteria that the line belongs to.
  public var part: Part {
    switch self {
    case .age, .education, .firstLanguage, .secondLanguage, .canadianWork: .core
    case .spouseEducation, .spouseLanguage, .spouseCanadianWork: .spouse
    case .educationAndLanguage, .educationAndCanadianWork, .foreignWorkAndLanguage,
      .foreignWorkAndCanadianWork, .certificateAndLanguage:
      .transferability
    case .nomination, .sibling, .french, .canadianStudy, .jobOffer, .highWage: .additional
    }
  }

  /// A name that never changes, for machines.
  public var identifier: String {
    switch self {
    case .age: "age"
    case .education: "education"
    case .firstLanguage(let ability): "first_language_\(ability.rawValue)"
    case .secondLanguage(let ability): "second_language_\(ability.rawValue)"
    case .canadianWork: "canadian_work"
    case .spouseEducation: "spouse_education"
    case .spouseLanguage(let ability): "spouse_language_\(ability.rawValue)"
    case .spouseCanadianWork: "spouse_canadian_work"
    case .educationAndLanguage: "education_and_language"
    case .educationAndCanadianWork: "education_and_canadian_work"
    case .foreignWorkAndLanguage: "foreign_work_and_language"
    case .foreignWorkAndCanadianWork: "foreign_work_and_canadian_work"
    case .certificateAndLanguage: "certificate_and_language"
    case .nomination: "nomination"
    case .sibling: "sibling"
    case .french: "french"
    case .canadianStudy: "canadian_study"
    case .jobOffer: "job_offer"
    case .highWage: "high_wage"
    }
  }
}

/// The four parts of the criteria.
public enum Part: String, CaseIterable, Sendable {
  case core
  case spouse
  case transferability
  case additional

  /// The letter it has in the criteria.
  public var letter: String {
    switch self {
    case .core: "A"
    case .spouse: "B"
    case .transferability: "C"
    case .additional: "D"
    }
  }
}
