import ExpressEntry
import Testing

/// NCLC 7 in all four abilities, in every period.
@Suite struct `The French category` {
  static let days: [CalendarDate] = ["2023-05-31", "2025-02-27", "2025-12-08", "2026-02-18"]

  private func verdict(
    _ evidence: LanguageEvidence, on day: CalendarDate
  ) throws -> CategoryVerdict {
    let profile = Profile.with { $0.applicant.languages.french = evidence }
    return try #require(profile.verdict(.french, on: day))
  }

  /// TCF Canada: NCLC 7 is 458, 453, 10 and 10.
  private static let seven = Abilities<Double>(458, 453, 10, 10)

  @Test(arguments: days)
  func `asks for NCLC 7 in all four`(day: CalendarDate) throws {
    let taken = CalendarDate(day.year, 1, 15)
    let met = try verdict(.test(.tcf, taken: taken, Self.seven), on: day)
    #expect(met.standing == .qualifies)
    #expect(met.reasons.first == .frenchMet(7))
    #expect(met.category.occupations.isEmpty)
    for ability in Ability.allCases {
      var scores = Self.seven
      scores[ability] -= 1
      let short = try verdict(.test(.tcf, taken: taken, scores), on: day)
      #expect(short.standing == .doesNotQualify)
      #expect(short.reasons.contains(.frenchShort(ability, 6)))
      #expect(!short.reasons.contains { if case .frenchMet = $0 { true } else { false } })
    }
  }

  @Test func `ends when the results are two years old`() throws {
    let evidence = LanguageEvidence.test(.tcf, taken: "2024-06-01", Self.seven)
    let last = try verdict(evidence, on: "2026-05-31")
    #expect(last.standing == .qualifies)
    #expect(last.reasons.contains(.frenchResults(.resultsValid(until: "2026-05-31"))))
    let expired = try verdict(evidence, on: "2026-06-01")
    #expect(expired.standing == .doesNotQualify)
    #expect(expired.reasons == [.frenchResults(.resultsExpired(on: "2026-06-01"))])
  }

  @Test func `is open while the results, their day or a score are`() throws {
    #expect(try verdict(LanguageEvidence(), on: scoreDate).reasons == [.frenchUnanswered])
    let undated = try verdict(.test(.tcf, taken: nil, Self.seven), on: scoreDate)
    #expect(undated.standing == .unknown)
    #expect(undated.reasons.contains(.frenchResults(.resultsUndated)))
    var partial = LanguageEvidence.test(.tcf, taken: "2026-01-01", Self.seven)
    partial.results[.tcf]?.tenths.writing = nil
    let open = try verdict(partial, on: scoreDate)
    #expect(open.standing == .unknown && open.reasons.contains(.frenchOpen(.writing)))
  }

  @Test func `is not settled by an estimate that reaches it, and is by one that does not`() throws {
    let high = try verdict(.estimate(Abilities(all: 7)), on: scoreDate)
    #expect(high.standing == .unknown && high.reasons.contains(.frenchEstimated))
    let low = try verdict(.estimate(Abilities(7, 7, 6, 7)), on: scoreDate)
    #expect(low.standing == .doesNotQualify && low.reasons.contains(.frenchShort(.writing, 6)))
  }

  @Test func `is not for those who claim no French`() throws {
    var evidence = LanguageEvidence()
    evidence.proof = LanguageProof.none
    let verdict = try verdict(evidence, on: scoreDate)
    #expect(verdict.standing == .doesNotQualify && verdict.reasons == [.frenchNotClaimed])
  }
}
