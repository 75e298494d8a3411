import ExpressEntry
import Questions

/// A subject of the explanation: evidence, and the lines of the score that rest on it.
enum ExplanationTopic: CaseIterable {
  case age, education, languages, work, spouse, transferability, additional

  var part: Part {
    switch self {
    case .age, .education, .languages, .work: .core
    case .spouse: .spouse
    case .transferability: .transferability
    case .additional: .additional
    }
  }

  /// Whether the subject is all of its part.
  var isWholePart: Bool { part != .core }

  var title: Bilingual {
    switch self {
    case .age: Factor.age.title
    case .education: Factor.education.title
    case .languages: Bilingual(en: "Official languages", fr: "Langues officielles")
    case .work: Bilingual(en: "Work experience", fr: "Expérience de travail")
    case .spouse, .transferability, .additional: part.title
    }
  }

  /// The lines of the score.
  var groups: [FactorGroup] {
    switch self {
    case .age: [.age]
    case .education: [.education]
    case .languages: [.firstLanguage, .secondLanguage]
    case .work: [.canadianWork]
    case .spouse, .transferability, .additional: FactorGroup.allCases.filter { $0.part == part }
    }
  }

  /// The limits on those lines.
  var caps: [Cap.Kind] {
    switch self {
    case .age, .education, .work, .spouse: []
    case .languages: [.secondLanguage]
    case .transferability: [.educationTransfer, .foreignWorkTransfer, .transferability]
    case .additional: [.highWage, .additional]
    }
  }

  /// Whether a finding is on this subject.
  func isAbout(_ reason: Reason) -> Bool {
    guard reason.person == .applicant else { return self == .spouse }
    return switch reason.subject {
    case .age: self == .age
    case .education, .credential: self == .education
    case .language, .firstLanguage: self == .languages
    case .work, .job: self == .work
    case .canadianStudy: self == .additional
    }
  }
}
