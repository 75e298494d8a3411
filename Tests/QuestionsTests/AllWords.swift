import ExpressEntry

@testable import Questions

/// Every text that this module can say, gathered so that tests may go over all of them.
enum AllWords {
  static let choices: [Bilingual] =
    MaritalStatus.allCases.map(\.label) + EducationLevel.allCases.map(\.label)
    + CredentialKind.allCases.map(\.label) + CanadianStudy.allCases.map(\.label)
    + OfficialLanguage.allCases.map(\.label) + Ability.allCases.map(\.label)
    + LanguageTest.allCases.map(\.label) + JobBasis.allCases.map(\.label)
    + NominationKind.allCases.map(\.label) + PersonRole.allCases.map(\.label)
    + [LanguageProof.estimate, .none].map(\.label) + OfferKind.allCases.map(\.label)
    + Province.allCases.map(\.label) + OfferLength.allCases.map(\.label)
    + OfferAuthority.allCases.map(\.label)

  static let panelLabels: [Bilingual] =
    FactorGroup.allCases.map(\.shortTitle) + factors.map(\.shortTitle)

  static let titles: [Bilingual] =
    Part.allCases.map(\.title) + Part.allCases.map(\.shortTitle) + factors.map(\.title)
    + Cap.Kind.allCases.map(\.title) + Cap.Kind.allCases.map(\.shortTitle)

  static let sources: [Bilingual] =
    Citation.Instrument.allCases.map(\.title) + Citation.Confidence.allCases.compactMap(\.words)
    + citations.map(\.sentence) + Ruleset.all.flatMap(\.omissions).map(\.sentence)
    + Ruleset.all.flatMap(\.notices).flatMap { [$0.sentence, $0.shortSentence] }

  static let reasons: [Bilingual] =
    Samples.scores.flatMap { score in score.awards.map(score.reason) + score.awards.map(\.reason) }
    + Samples.scores.flatMap(\.caps).map(\.sentence)

  static let findings: [Bilingual] =
    LeftOutCause.allCases.map(\.words) + Samples.whats.map(\.words)
    + Samples.profiles.flatMap { profile in
      profile.assessed(on: Samples.day).reasons.map { $0.sentence(in: profile) }
    }

  static let changes: [Bilingual] = Samples.changes.flatMap(\.causes).map(\.sentence)

  static let numbers: [Bilingual] =
    (-1...12).flatMap { [CountedNoun.points($0), CountedNoun.years($0), CountedNoun.months($0)] }
    + (0...12).flatMap { number in
      [nil, .english, .french].map { LanguageLevel(number).label(in: $0) }
    }
    + (1...12).map { CalendarDate(2025, $0, 1).words } + [1_200, 12_345_678].map(\.words)

  static let designations: [Bilingual] = [
    Abilities<LanguageLevel?>(all: 6), Abilities(all: 8), Abilities(all: 10),
  ].flatMap { french in
    var candidate = Samples.amara
    (candidate.english, candidate.french) = (Abilities(all: 8), french)
    return Section.languages.notes(for: Profile(), on: candidate, under: Samples.before)
  }

  /// Every word of every question, and of the notes beside them.
  static let forms: [Bilingual] = {
    var profile = Samples.dated
    profile.jobOffer.isHeld = true
    profile.nomination.kind = .base
    profile.applicant.certificateOfQualification = true
    profile.family.siblingInCanada = false
    profile.family.dependentChildren = 1
    for ground in AdmissibilityGround.allCases { profile.admissibility.answers[ground] = true }
    let offers = ["72106", "42102", "14100"].compactMap(OccupationCode.init)
    let authorities = OfferAuthority.allCases
    let profiles = offers.flatMap { code in
      authorities.map { authority in
        var profile = profile
        (profile.jobOffer.occupation, profile.jobOffer.authority) = (code, authority)
        profile.jobOffer.isFromExcludedEmployer = authority == .none
        return profile
      }
    }
    let words = profiles.flatMap { profile in
      Section.allCases.flatMap { section -> [Bilingual] in
        let notes = section.form(for: profile).compactMap { item -> Bilingual? in
          switch item {
          case .heading(let words), .note(let words): words
          case .question, .entry, .add: nil
          }
        }
        let questions = section.questions(for: profile)
        return notes + questions.flatMap { [$0.label, $0.hint, $0.help] }
          + [section.title, section.listTitle, section.shortTitle]
      }
    }
    return Array(Set(words)) + Ruleset.all.map(\.additional.offerSentence)
      + (0...2).map { SectionStatus.voluntary(answered: $0).words }
  }()

  static let all =
    forms + designations + choices + panelLabels + titles + sources + reasons + findings + changes
    + numbers

  private static let citations = Ruleset.all.flatMap { rules in
    rules.score(Candidate()).awards.map(\.citation)
  }

  static let factors: [Factor] =
    [.age, .education] + Ability.allCases.map(Factor.firstLanguage)
    + Ability.allCases.map(Factor.secondLanguage) + [.canadianWork, .spouseEducation]
    + Ability.allCases.map(Factor.spouseLanguage)
    + [
      .spouseCanadianWork, .educationAndLanguage, .educationAndCanadianWork,
      .foreignWorkAndLanguage, .foreignWorkAndCanadianWork, .certificateAndLanguage, .nomination,
      .sibling, .french, .canadianStudy, .jobOffer, .highWage,
    ]
}
