import ExpressEntry
import Testing

@Suite struct `The range of a score` {
  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test func `spans what one open fact can give`() {
    let candidate = Candidate.pointless.with { $0.hasSiblingInCanada = nil }
    #expect(rules.range(for: candidate) == 0...15)
  }

  @Test func `spans both columns while the family is open`() {
    // Alone 110; with a spouse 100, and up to 40 for the spouse's own facts.
    let candidate = Candidate.pointless.with {
      $0.isAccompanied = nil
      $0.age = 29
      $0.spouse = Candidate.Spouse()
    }
    #expect(rules.range(for: candidate) == 100...140)
  }

  @Test func `spans both designations while the first language is open`() {
    let candidate = Candidate.pointless.with {
      $0.firstLanguage = nil
      $0.english = Abilities(all: 9)
      $0.french = Abilities(all: 5)
    }
    // English first: 4 x 31 + 4 x 1; French first would give 4 x 6 + 4 x 6.
    #expect(rules.range(for: candidate).upperBound == 128)
  }

  @Test func `allows for work that lacks an answer`() {
    let candidate = Candidate.pointless.with { $0.unfinished = [.work] }
    // 80 for Canadian work and 50 for foreign with Canadian work.
    #expect(rules.range(for: candidate) == 0...130)
  }

  @Test func `allows for results without a day, which may be too old`() {
    let dated = Candidate.pointless.with { $0.english = Abilities(all: 9) }
    #expect(rules.range(for: dated) == 124...124)
    let undated = dated.with { $0.unfinished = .undatedEnglish }
    #expect(rules.range(for: undated) == 0...124)
    #expect(!rules.isComplete(undated))
    let french = Candidate.pointless.with {
      ($0.french, $0.unfinished) = (Abilities(all: 9), .undatedFrench)
    }
    // 4 x 6 as the second language, and 25 for French.
    #expect(rules.range(for: french) == 0...49)
  }

  @Test func `allows for an assessment without a day, which may be too old`() {
    let candidate = Candidate.pointless.with {
      ($0.education, $0.unfinished) = (.mastersOrProfessional, .undatedEducation)
    }
    #expect(rules.range(for: candidate) == 0...135)
  }

  @Test func `allows for a spouse's results and assessment without a day`() {
    let candidate = Candidate.pointless.with {
      $0.isAccompanied = true
      ($0.spouse.language, $0.spouse.education) = (Abilities(all: 9), .doctoral)
      $0.unfinished = [.undatedSpouseLanguage, .undatedSpouseEducation]
    }
    #expect(rules.range(for: candidate) == 0...30)
  }

  @Test func `holds the score of each day that an undated result may turn out to have`() {
    var profile = Profile.with {
      $0.applicant.languages.first = .english
      $0.applicant.languages.english = .test(.celpip, taken: nil, Abilities(all: 9))
      $0.applicant.education.credentials = [.foreign(.masters, assessed: nil)]
    }
    let range = rules.range(for: profile.candidate(on: scoreDate))
    for day: CalendarDate in ["2010-01-01", "2024-06-01", "2024-06-02", "2026-05-31"] {
      profile.applicant.languages.english.results[.celpip]?.taken = day
      profile.applicant.education.credentials?[0].assessed = day
      let later = rules.range(for: profile.candidate(on: scoreDate))
      #expect(range.lowerBound <= later.lowerBound && later.upperBound <= range.upperBound)
    }
  }

  @Test func `allows for credentials that lack an answer`() {
    let candidate = Candidate.pointless.with { $0.unfinished = [.education] }
    #expect(rules.range(for: candidate) == 0...150)
  }
}
