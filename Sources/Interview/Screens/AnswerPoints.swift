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
    guard countsAlone(question) else { return nil }
    return question.factor(in: profile).flatMap { points[$0] }
  }

  /// Whether the points of the question's line come from this answer, and not from evidence that it
  /// is set aside for or from a question beside it.
  private func countsAlone(_ question: Question) -> Bool {
    let path = question.id.split(separator: ".").map(String.init)
    let person = path[0] == PersonRole.spouse.rawValue ? profile.spouse : profile.applicant
    switch path.last {
    case "birthDate", "siblingInCanada", "canadianStudy", "certificateOfQualification": return true
    case "age": return person.birthDate == nil
    case "highestLevel": return person.education.credentials == nil
    case "canadianYears": return !person.work.hasEvidence(inCanada: true)
    case "kind": return path[0] == "nomination"
    case let last?: return path.contains("languages") && Ability(rawValue: last) != nil
    case nil: return false
    }
  }

  /// What the list entries of a section come to together, where they count.
  func sums(of section: Section) -> [(Factor, Int)] {
    var factors: [Factor] = []
    switch section {
    case .education:
      if profile.applicant.education.credentials != nil {
        factors = [.education]
        // Where it was declared, the answer to that question has the points.
        if profile.applicant.education.canadianStudy == nil { factors.append(.canadianStudy) }
      }
    case .languages: factors = [.french]
    case .work:
      if profile.applicant.work.hasEvidence(inCanada: true) { factors = [.canadianWork] }
    case .spouse:
      if profile.spouse.education.credentials != nil { factors.append(.spouseEducation) }
      if profile.spouse.work.hasEvidence(inCanada: true) { factors.append(.spouseCanadianWork) }
    case .family, .offer, .additional, .admissibility, .review: break
    }
    return factors.compactMap { factor in points[factor].map { (factor, $0) } }
  }
}
