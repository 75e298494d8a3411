import ExpressEntry
import Testing

@Suite struct `A candidate is complete` {
  static let whole: Candidate = {
    var candidate = Candidate()
    candidate.isAccompanied = true
    candidate.age = 29
    candidate.education = .doctoral
    candidate.firstLanguage = .english
    candidate.english = Abilities(all: 9)
    candidate.french = Abilities(all: 0)
    (candidate.canadianWork, candidate.foreignWork) = (1, 1)
    candidate.hasCertificate = false
    candidate.spouse.education = .secondary
    candidate.spouse.language = Abilities(all: 0)
    candidate.spouse.canadianWork = 0
    candidate.isNominated = false
    candidate.hasSiblingInCanada = false
    candidate.canadianStudy = CanadianStudy.none
    return candidate
  }()

  @Test func `when every fact is known`() {
    #expect(Self.whole.isComplete)
    for rules in Ruleset.all { #expect(rules.score(Self.whole).isComplete) }
  }

  @Test func `without the facts of a spouse who does not count`() {
    var candidate = Self.whole
    (candidate.isAccompanied, candidate.spouse) = (false, Candidate.Spouse())
    #expect(candidate.isComplete)
  }

  static let openings: [@Sendable (inout Candidate) -> Void] = [
    { $0.isAccompanied = nil }, { $0.age = nil }, { $0.education = nil },
    { $0.firstLanguage = nil }, { $0.english.writing = nil }, { $0.french.listening = nil },
    { $0.canadianWork = nil }, { $0.foreignWork = nil }, { $0.hasCertificate = nil },
    { $0.isNominated = nil }, { $0.hasSiblingInCanada = nil }, { $0.canadianStudy = nil },
    { $0.spouse.education = nil }, { $0.spouse.language.speaking = nil },
    { $0.spouse.canadianWork = nil },
  ]

  @Test(arguments: openings.indices)
  func `not while one is open, as the score says too`(index: Int) {
    var candidate = Self.whole
    Self.openings[index](&candidate)
    #expect(!candidate.isComplete)
    for rules in Ruleset.all { #expect(!rules.score(candidate).isComplete) }
  }

  @Test func `not while evidence is unfinished`() {
    var candidate = Self.whole
    candidate.unfinished = .work
    #expect(!candidate.isComplete)
  }
}
