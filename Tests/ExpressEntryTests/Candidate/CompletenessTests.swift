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
    candidate.offer = OfferKind.none
    return candidate
  }()

  @Test func `when every fact is known`() {
    for rules in Ruleset.all {
      #expect(rules.isComplete(Self.whole))
      #expect(!rules.score(Self.whole).awards.contains { $0.status == .open })
    }
  }

  @Test func `without the facts of a spouse who does not count`() {
    var candidate = Self.whole
    (candidate.isAccompanied, candidate.spouse) = (false, Candidate.Spouse())
    for rules in Ruleset.all { #expect(rules.isComplete(candidate)) }
  }

  /// Facts that every edition reads.
  static let openings: [@Sendable (inout Candidate) -> Void] = [
    { $0.isAccompanied = nil }, { $0.age = nil }, { $0.education = nil },
    { $0.firstLanguage = nil }, { $0.english.writing = nil }, { $0.french.listening = nil },
    { $0.canadianWork = nil }, { $0.foreignWork = nil }, { $0.hasCertificate = nil },
    { $0.isNominated = nil }, { $0.spouse.education = nil }, { $0.spouse.language.speaking = nil },
    { $0.spouse.canadianWork = nil },
  ]

  @Test(arguments: openings.indices)
  func `not while one is open, as the score says too`(index: Int) {
    var candidate = Self.whole
    Self.openings[index](&candidate)
    for rules in Ruleset.all {
      #expect(!rules.isComplete(candidate))
      #expect(rules.score(candidate).awards.contains { $0.status == .open })
    }
  }

  /// The history of part D: when sibling, Canadian study and job offer were among the factors.
  @Test(arguments: Ruleset.all.map(\.inForce))
  func `without a fact that earns nothing under the edition`(day: CalendarDate) throws {
    let rules = try #require(Ruleset.on(day))
    func isMissed(_ open: (inout Candidate) -> Void) -> Bool {
      !rules.isComplete(Self.whole.with(open))
    }
    #expect(isMissed { $0.hasSiblingInCanada = nil } == (day >= "2017-06-06"))
    #expect(isMissed { $0.canadianStudy = nil } == (day >= "2016-11-19"))
    #expect(isMissed { $0.offer = nil } == (day < "2025-03-25"))
  }

  @Test func `not while evidence is unfinished`() {
    var candidate = Self.whole
    candidate.unfinished = .work
    for rules in Ruleset.all { #expect(!rules.isComplete(candidate)) }
  }
}
