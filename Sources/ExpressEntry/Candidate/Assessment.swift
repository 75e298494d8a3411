/// A candidate, and the reasons that lead to it from the evidence.
public struct Assessment: Hashable, Sendable {
  /// The day it holds for: the score date.
  public let day: CalendarDate
  public let candidate: Candidate
  /// What was counted, set aside or left out, in the order of the profile.
  public let reasons: [Reason]
}

extension Profile {
  /// What this profile amounts to on a day, and why.
  public func assessed(on day: CalendarDate) -> Assessment {
    var reasons = Reasons(areKept: true)
    let candidate = candidate(on: day, noting: &reasons)
    return Assessment(day: day, candidate: candidate, reasons: reasons.list)
  }

  /// What this profile amounts to on a day, for those who need no reasons.
  public func candidate(on day: CalendarDate) -> Candidate {
    var reasons = Reasons(areKept: false)
    return candidate(on: day, noting: &reasons)
  }

  /// What this profile amounts to on a day for a ruleset, and why.
  public func assessed(on day: CalendarDate, under rules: Ruleset) -> Assessment {
    var reasons = Reasons(areKept: true)
    var candidate = candidate(on: day, noting: &reasons)
    addHighWage(to: &candidate, on: day, under: rules)
    if let designations = rules.designations(of: candidate) {
      reasons.note(.applicant, .firstLanguage, .designations(designations))
    }
    return Assessment(day: day, candidate: candidate, reasons: reasons.list)
  }

  /// What this profile amounts to on a day for a ruleset, for those who need no reasons.
  public func candidate(on day: CalendarDate, under rules: Ruleset) -> Candidate {
    var reasons = Reasons(areKept: false)
    var candidate = candidate(on: day, noting: &reasons)
    addHighWage(to: &candidate, on: day, under: rules)
    return candidate
  }

  private func candidate(on day: CalendarDate, noting reasons: inout Reasons) -> Candidate {
    var candidate = Candidate()
    candidate.isAccompanied = family.countsSpouse
    candidate.age = applicant.age(on: day, invited: invitationDate, noting: &reasons)

    let education = applicant.education.level(on: day, of: .applicant, noting: &reasons)
    candidate.education = education.level
    let study = applicant.education.canadianStudy(on: day, noting: &reasons)
    candidate.canadianStudy = study.study

    candidate.firstLanguage = applicant.languages.first
    for language in OfficialLanguage.allCases {
      let evidence = applicant.languages[language]
      let result = evidence.levels(in: language, on: day, of: .applicant, noting: &reasons)
      candidate[language] = result.levels
      if result.isUndated { candidate.unfinished.insert(.undated(language)) }
    }

    let work = applicant.work.years(on: day, of: .applicant, noting: &reasons)
    candidate.canadianWork = work.canadian
    candidate.foreignWork = work.foreign

    candidate.hasCertificate = applicant.certificateOfQualification
    candidate.isNominated = nomination.kind.map { $0 == .enhanced }
    candidate.hasSiblingInCanada = family.siblingInCanada
    candidate.offer = jobOffer.kind
    if education.isUnfinished { candidate.unfinished.insert(.education) }
    if education.isUndated { candidate.unfinished.insert(.undatedEducation) }
    if study.isUnfinished { candidate.unfinished.insert(.canadianStudy) }
    if work.isUnfinished { candidate.unfinished.insert(.work) }
    if family.countsSpouse != false {
      addSpouse(to: &candidate, on: day, noting: &reasons)
    }
    return candidate
  }

  /// Adds the spouse's facts, read only while the spouse may count.
  private func addSpouse(
    to candidate: inout Candidate, on day: CalendarDate, noting reasons: inout Reasons
  ) {
    let education = spouse.education.level(on: day, of: .spouse, noting: &reasons)
    candidate.spouse.education = education.level
    if let language = spouse.languages.first {
      let evidence = spouse.languages[language]
      let result = evidence.levels(in: language, on: day, of: .spouse, noting: &reasons)
      candidate.spouse.language = result.levels
      if result.isUndated { candidate.unfinished.insert(.undatedSpouseLanguage) }
    }
    let work = spouse.work.years(on: day, of: .spouse, noting: &reasons)
    candidate.spouse.canadianWork = work.canadian
    if education.isUnfinished { candidate.unfinished.insert(.spouseEducation) }
    if education.isUndated { candidate.unfinished.insert(.undatedSpouseEducation) }
    if work.isUnfinished { candidate.unfinished.insert(.spouseWork) }
  }
}
