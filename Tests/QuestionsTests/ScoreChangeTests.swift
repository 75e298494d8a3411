import ExpressEntry
import Testing

@testable import Questions

@Suite struct `A change of score` {
  private func change(
    _ candidate: Candidate = Samples.amara, _ change: (inout Candidate) -> Void
  ) -> ScoreChange {
    var after = candidate
    change(&after)
    return ScoreChange(
      from: Samples.current.score(candidate), to: Samples.current.score(after))
  }

  private func english(_ change: ScoreChange) -> [String] { change.causes.map(\.sentence.en) }

  @Test func `names the ability, and the transfer that came with it`() {
    var before = Samples.amara
    before.english.writing = 8
    let change = change(before) { $0.english.writing = 9 }
    #expect(english(change) == ["+12 Educ. + language", "+8 First language: CLB 9 in writing"])
    #expect(change.total == 20)
  }

  @Test func `names the limit on skill transferability where it takes points`() {
    var before = Samples.amara
    before.hasCertificate = nil
    let change = change(before) { $0.hasCertificate = true }
    #expect(change.total == 12)
    #expect(
      english(change) == ["+50 Trade certificate", "-38 Limit of 100: Skill transfer"])
  }

  @Test func `names a birthday`() {
    let change = change { $0.age = 30 }
    #expect(change.total == -5)
    #expect(
      change.causes.map(\.sentence) == [
        Bilingual(en: "-5 Age: 30 years", fr: "-5 Âge\u{A0}: 30 ans")
      ])
  }

  @Test func `joins the four abilities of a test`() {
    var before = Samples.amara
    before.english = Abilities(all: nil)
    let change = change(before) { $0.english = Abilities(all: 7) }
    #expect(english(change).contains("+68 First language: CLB 7 in all four"))
  }

  @Test func `names abilities that differ one by one`() {
    var before = Samples.amara
    before.french = Abilities(all: 0)
    let change = change(before) {
      $0.french = Abilities(listening: 5, reading: 7, writing: 0, speaking: 0)
    }
    #expect(
      change.causes.map(\.sentence.fr) == [
        "+4 Deuxième langue\u{A0}: NCLC 5 en compréhension de l’oral, "
          + "NCLC 7 en compréhension de l’écrit"
      ])
  }

  @Test func `names the column when a spouse begins to count`() {
    let change = change { $0.isAccompanied = true }
    #expect(change.causes.first?.words.en == "Column with a spouse or partner")
  }

  @Test func `names the edition`() {
    #expect(
      ScoreChange(
        from: Samples.before.score(Samples.amara), to: Samples.current.score(Samples.amara))
        == ScoreChange(
          from: Samples.current.score(Samples.amara), to: Samples.current.score(Samples.amara)))
  }

  @Test func `is the sum of its causes, the biggest first`() {
    for change in Samples.changes {
      #expect(change.causes.reduce(0) { $0 + $1.points } == change.total)
      let sizes = change.causes.map(\.points.magnitude)
      #expect(sizes == sizes.sorted(by: >))
    }
  }
}

@Suite struct `The lines of the panel` {
  @Test func `add up to the part, before its own limit`() {
    for score in Samples.scores {
      for part in [Part.core, .spouse] {
        #expect(score.lines(of: part).reduce(0) { $0 + $1.points } == score[part])
      }
      for part in [Part.transferability, .additional] {
        let sum = score.lines(of: part).reduce(0) { $0 + $1.points }
        #expect(min(sum, score.maximum(of: part)) == score[part])
      }
    }
  }

  @Test func `never exceed their maximum`() {
    for line in Samples.scores.flatMap({ score in Part.allCases.flatMap(score.lines) }) {
      if let maximum = line.maximum { #expect(line.points <= maximum) }
    }
  }

  @Test func `tell open, not applicable and unpublished apart`() {
    let score = Samples.current.score(Samples.amara)
    #expect(score.line(.spouseEducation)?.state == .notApplicable)
    #expect(score.line(.highWage)?.state == .unpublished)
    #expect(score.line(.highWage)?.maximum == nil)
    #expect(score.line(.jobOffer) == nil)
    #expect(Samples.current.score(Candidate()).line(.age)?.state == .open)
    var candidate = Samples.amara
    candidate.english.writing = nil
    #expect(Samples.current.score(candidate).line(.firstLanguage)?.state == .partial)
  }

  @Test func `have the maximum of their own limit`() {
    let alone = Samples.before.score(Samples.amara)
    #expect(alone.line(.firstLanguage)?.maximum == 136)
    #expect(alone.line(.secondLanguage)?.maximum == 24)
    #expect(alone.line(.educationTransfer)?.maximum == 50)
    #expect(Samples.before.score(Samples.couple).line(.secondLanguage)?.maximum == 22)
  }
}
