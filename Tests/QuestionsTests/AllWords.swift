import ExpressEntry
import ReferenceData

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
    + citations.flatMap { [$0.sentence, $0.fullSentence, $0.shortSentence] }
    + Ruleset.all.flatMap(\.omissions).map(\.sentence)
    + Ruleset.all.flatMap(\.notices).flatMap { [$0.sentence, $0.shortSentence] }

  static let editions: [Bilingual] = [
    Ruleset.all.map(\.sentence), Ruleset.all.compactMap(\.note),
    Classification.allCases.map(\.label), Classification.allCases.map(\.skilledWork),
    Samples.scores.map(\.editionSentence), Samples.byFile.compactMap(\.editionFileSentence),
    Samples.editionsOfFiles.compactMap(\.fileSentence),
    Samples.editionsOfFiles.compactMap(\.shortFileSentence),
  ].flatMap { $0 }

  static let highWage: [Bilingual] =
    Samples.highWageGrounds.map(\.sentence)
    + Samples.byFile.flatMap { score in score.awards.map(score.reason) }
    + Samples.byFile.flatMap(\.caps).map(\.sentence)

  static let evidence: [Bilingual] = [
    LanguageTest.allCases.flatMap { test -> [Bilingual] in
      PersonRole.allCases.flatMap { role in
        Samples.results.map { test.sentence(of: $0, role) }
      }
    },
    LanguageTest.allCases.flatMap { test -> [Bilingual] in [0, 45, 100].map(test.scoreWords) },
    Samples.jobs.compactMap(\.facts),
  ].flatMap { $0 }

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
    return Samples.before.designations(of: candidate).map { [$0.words] } ?? []
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

  static let documents: [Bilingual] =
    DocumentKind.allCases.flatMap { [$0.title] + $0.contents }
    + DocumentState.allCases.map(\.label) + OpenFact.allCases.map(\.words)
    + DocumentCondition.allCases.map(\.words)
    + Samples.documentProfiles.flatMap { profile in
      profile.checklist(on: Samples.day).flatMap { need in
        [need.heading, need.holder.title(in: profile)] + need.sentences(on: Samples.day)
      } + DocumentTally(profile.checklist(on: Samples.day)).sentences
    }

  static let steps: [Bilingual] =
    ProcessingEstimate.all.map(\.sentence) + [ProcessingEstimate.heading]
    + Samples.documentProfiles.flatMap { profile in
      profile.steps(on: Samples.day).flatMap { step in
        [step.kind.title] + step.sentences
          + step.lapses.map { $0.sentence(before: step.deadline, in: profile) }
      }
    }

  static let grounds: [Bilingual] = AdmissibilityGround.allCases.flatMap { [$0.title, $0.meaning] }

  static let occupations: [Bilingual] =
    [Occupation.source] + Occupation.all.flatMap { $0.standing(on: Samples.day) }
    + ["nurse", "infirmière", "barista dishwasher"].flatMap { text in
      Language.allCases.flatMap { language in
        OccupationSearch.noc2021.hits(for: text, in: language.titles)
          .compactMap { $0.words(in: language) }
      }
    }

  static let categories: [Bilingual] =
    CategoryKind.allCases.map(\.label) + CategoryNote.allCases.map(\.sentence)
    + CategoryStanding.allCases.map(\.label) + MilitaryCondition.allCases.map(\.label)
    + [CategoryAssessment.title, CategoryAssessment.programCondition]
    + [Profile().categories(on: CalendarDate(2023, 5, 30)).noneSentence].compactMap { $0 }
    + CategoryEdition.all.flatMap(\.categories).flatMap { category in
      [
        category.name, category.requirementWords, category.citation.sentence,
        category.citation.shortSentence,
      ]
        + Samples.categoryReasons.map { $0.sentence(for: category, in: Samples.dated) }
    }

  static let fees: [Bilingual] =
    FeeItem.allCases.map(\.label) + FeeAssumption.allCases.map(\.sentence)
    + FeeQuestion.allCases.map(\.sentence) + [FeeEstimate.scope, FeeQuote.unknownSentence]
    + [FeeEstimate.title, FeeEstimate.totalTitle]
    + FeeSchedule.all.flatMap { schedule -> [Bilingual] in
      let quotes = (Samples.profiles + [Profile()]).compactMap { $0.fees(on: schedule.inForce) }
      return [schedule.familyLimitSentence, schedule.spouse.citation.sentence]
        + [schedule.spouse, schedule.principal].map(\.citation.shortSentence)
        + quotes.compactMap(\.hourSentence) + quotes.map(\.estimate.totalWords)
        + quotes.flatMap(\.estimate.lines).map(\.countWords)
    }

  static let all: [Bilingual] = [
    forms, documents, steps, grounds, occupations, programs, categories, fees, designations,
    choices, panelLabels, titles, sources, editions, highWage, evidence, reasons, findings, changes,
    numbers,
  ].flatMap { $0 }

  private static let citations: [Citation] =
    (Ruleset.all.map { $0.score(Candidate()) } + Samples.byFile).flatMap(\.awards).map(\.citation)
    + LanguageTest.allCases.map(\.conversion.citation) + [ofFile]

  private static let ofFile = Citation(
    instrument: .settlementFunds, provision: "2026-07-06", confidence: .unknown,
    verified: CalendarDate(2026, 11, 23), file: "funds.json")

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
