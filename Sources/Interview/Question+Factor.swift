import ExpressEntry
import Questions

/// What the breakdown is opened at.
enum Explained: Equatable, Sendable {
  case factor(Factor)
  /// What was found of one entry of a list.
  case finding(PersonRole, Reason.Subject)
}

extension Entry {
  /// The subject that findings on it have; none are made of countries lived in.
  var subject: Reason.Subject? {
    switch list.kind {
    case .jobs: .job(index)
    case .credentials: .credential(index)
    case .residences: nil
    }
  }
}

extension Question {
  /// What an answer decides by itself, where a finding speaks of that.
  var decides: Reason.Subject? { id == "applicant.languages.first" ? .firstLanguage : nil }

  /// The line of the score that the question is about, where it is about one.
  func factor(in profile: Profile) -> Factor? {
    let path = id.split { $0 == "." || $0 == "[" }.map(String.init)
    // The day of an invitation fixes the age.
    guard path.count >= 2 else { return id == "invitationDate" ? .age : nil }
    let isSpouse = path[0] == PersonRole.spouse.rawValue
    return switch (path[0], path[1]) {
    case ("family", "siblingInCanada"): .sibling
    case ("family", "relativeInCanada"), ("family", "adultChildren"): nil
    case ("family", _): .spouseEducation
    case ("nomination", _): .nomination
    case ("jobOffer", _): .jobOffer
    case (_, "birthDate"), (_, "age"): .age
    case (_, "certificateOfQualification"): .certificateAndLanguage
    case (_, "education"):
      path[2...].first == "canadianStudy"
        ? .canadianStudy : isSpouse ? .spouseEducation : .education
    case (_, "work"): isSpouse ? .spouseCanadianWork : .canadianWork
    case (_, "languages"): languageFactor(path.dropFirst(2), isSpouse, profile)
    default: nil
    }
  }

  /// A language by its place, first or second, and by its ability where the question has one.
  private func languageFactor(
    _ path: ArraySlice<String>, _ isSpouse: Bool, _ profile: Profile
  ) -> Factor {
    let ability = path.last.flatMap(Ability.init(rawValue:)) ?? .listening
    if isSpouse { return .spouseLanguage(ability) }
    let language = path.first.flatMap(OfficialLanguage.init(rawValue:))
    let first = profile.applicant.languages.first
    return language == nil || first == nil || language == first
      ? .firstLanguage(ability) : .secondLanguage(ability)
  }
}
