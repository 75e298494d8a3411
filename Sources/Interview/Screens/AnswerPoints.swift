import ExpressEntry
import Questions

/// The points that stand beside an answer on the review page.
struct AnswerPoints {
  private let points: [Factor: Int]
  private let profile: Profile

  init(_ score: Score, _ profile: Profile) {
    var points: [Factor: Int] = [:]
    for award in score.awards {
      if case .scored(let scored) = award.status { points[award.factor] = scored }
    }
    self.points = points
    self.profile = profile
  }

  /// The points an answer earns by itself; `nil` where it earns none or has not been given.
  func points(for question: Question) -> Int? {
    factor(of: question).flatMap { points[$0] }
  }

  private func factor(of question: Question) -> Factor? {
    switch question.id {
    case "applicant.birthDate": .age
    case "applicant.age": profile.applicant.birthDate == nil ? .age : nil
    case "applicant.education.highestLevel":
      profile.applicant.education.credentials == nil ? .education : nil
    case "spouse.education.highestLevel":
      profile.spouse.education.credentials == nil ? .spouseEducation : nil
    case "applicant.work.canadianYears":
      profile.applicant.work.hasEvidence(inCanada: true) ? nil : .canadianWork
    case "spouse.work.canadianYears":
      profile.spouse.work.hasEvidence(inCanada: true) ? nil : .spouseCanadianWork
    case "nomination.kind": .nomination
    case "family.siblingInCanada": .sibling
    case "applicant.education.canadianStudy": .canadianStudy
    case "applicant.certificateOfQualification": .certificateAndLanguage
    default: languageFactor(of: question)
    }
  }

  /// A score or a level earns by its ability, in the first or the second official language.
  private func languageFactor(of question: Question) -> Factor? {
    let path = question.id.split(separator: ".")
    guard path.count == 5, path[1] == "languages", Ability(rawValue: String(path[4])) != nil,
      path[0] == PersonRole.spouse.rawValue || profile.applicant.languages.first != nil
    else { return nil }
    return question.factor(in: profile)
  }

  /// What the list entries of a section come to together, where they count.
  func sums(of section: Section) -> [(Factor, Int)] {
    var factors: [Factor] = []
    switch section {
    case .education: if profile.applicant.education.credentials != nil { factors = [.education] }
    case .languages: factors = [.french]
    case .work:
      if profile.applicant.work.hasEvidence(inCanada: true) { factors = [.canadianWork] }
    case .spouse:
      if profile.spouse.education.credentials != nil { factors.append(.spouseEducation) }
      if profile.spouse.work.hasEvidence(inCanada: true) { factors.append(.spouseCanadianWork) }
    case .family, .offer, .additional, .review: break
    }
    return factors.compactMap { factor in points[factor].map { (factor, $0) } }
  }
}
