/// The points of one candidate, factor by factor: what can be had without allocating anything.
///
/// A fact that is open has earned nothing yet.
public struct Points: Hashable, Sendable {
  public var age = 0
  public var education = 0
  public var firstLanguage = 0
  /// After its own limit.
  public var secondLanguage = 0
  public var canadianWork = 0

  public var spouseEducation = 0
  public var spouseLanguage = 0
  public var spouseCanadianWork = 0

  /// Education with language and with Canadian work, after their limit.
  public var educationTransfer = 0
  /// Foreign work with language and with Canadian work, after their limit.
  public var foreignWorkTransfer = 0
  public var certificateTransfer = 0

  public var nomination = 0
  public var sibling = 0
  public var french = 0
  public var canadianStudy = 0
  public var jobOffer = 0
  /// After its own limit, where it has one.
  public var highWage = 0

  /// Parts A to D, each after its limit.
  public var core = 0
  public var spouse = 0
  public var transferability = 0
  public var additional = 0

  public var total: Int { core + spouse + transferability + additional }
}

extension Ruleset {
  /// The points of a candidate.
  public func points(for candidate: Candidate) -> Points {
    let accompanied = candidate.isAccompanied ?? false
    var points = Points()
    addCore(candidate, accompanied, to: &points)
    if accompanied { addSpouse(candidate.spouse, to: &points) }
    addTransferability(candidate, to: &points)
    addAdditional(candidate, to: &points)
    return points
  }

  private func addCore(_ candidate: Candidate, _ accompanied: Bool, to points: inout Points) {
    if let age = candidate.age { points.age = core.age.points(for: age, accompanied: accompanied) }
    if let education = candidate.education {
      points.education = core.education.points(for: education.rank, accompanied: accompanied)
    }
    points.firstLanguage = core.firstLanguage.sum(candidate.first, accompanied: accompanied)
    points.secondLanguage = min(
      core.secondLanguage.sum(candidate.second, accompanied: accompanied),
      core.secondLanguageLimit.points(accompanied: accompanied))
    if let years = candidate.canadianWork {
      points.canadianWork = core.canadianWork.points(for: years, accompanied: accompanied)
    }
    points.core = min(
      points.age + points.education + points.firstLanguage + points.secondLanguage
        + points.canadianWork,
      core.limit.points(accompanied: accompanied))
  }

  private func addSpouse(_ facts: Candidate.Spouse, to points: inout Points) {
    if let education = facts.education {
      points.spouseEducation = spouse.education.points(for: education.rank)
    }
    points.spouseLanguage = spouse.language.sum(facts.language, accompanied: true)
    if let years = facts.canadianWork {
      points.spouseCanadianWork = spouse.canadianWork.points(for: years)
    }
    points.spouse = min(
      points.spouseEducation + points.spouseLanguage + points.spouseCanadianWork,
      spouse.limit.points())
  }

  private func addTransferability(_ candidate: Candidate, to points: inout Points) {
    let tiers = TransferTiers(candidate)
    points.educationTransfer = min(
      transferability.educationAndLanguage.points(row: tiers.education, column: tiers.language)
        + transferability.educationAndCanadianWork.points(
          row: tiers.education, column: tiers.canadianWork),
      transferability.educationLimit.points())
    points.foreignWorkTransfer = min(
      transferability.foreignWorkAndLanguage.points(row: tiers.foreignWork, column: tiers.language)
        + transferability.foreignWorkAndCanadianWork.points(
          row: tiers.foreignWork, column: tiers.canadianWork),
      transferability.foreignWorkLimit.points())
    if candidate.hasCertificate == true, let lowest = candidate.first.lowest {
      points.certificateTransfer = transferability.certificateAndLanguage.points(for: lowest.number)
    }
    points.transferability = min(
      points.educationTransfer + points.foreignWorkTransfer + points.certificateTransfer,
      transferability.limit.points())
  }

  private func addAdditional(_ candidate: Candidate, to points: inout Points) {
    if candidate.isNominated == true { points.nomination = additional.nomination.points }
    if candidate.hasSiblingInCanada == true { points.sibling = additional.sibling?.points ?? 0 }
    points.french =
      additional.french?.points(
        french: candidate.french.lowest, english: candidate.english.lowest) ?? 0
    if let study = candidate.canadianStudy {
      points.canadianStudy = additional.canadianStudy?.points(for: study.rank) ?? 0
    }
    if let offer = candidate.offer {
      points.jobOffer = additional.jobOffer?.points(for: offer.rank) ?? 0
    }
    let limit = additional.limit.points()
    points.additional = min(points.additionalBeforeLimit, limit)
    if case .published(let table) = additional.highWage {
      points.highWage = min(
        table.points(work: candidate.highWageWork, offer: candidate.highWageOffer),
        table.limit?.points() ?? .max)
      points.additional += points.highWage
      if table.isWithinPartLimit { points.additional = min(points.additional, limit) }
    }
  }
}

extension Points {
  /// Part D without the high-wage factor, before its limit.
  var additionalBeforeLimit: Int { nomination + sibling + french + canadianStudy + jobOffer }
}

extension Scale {
  /// The points of four abilities together: an open one has earned nothing yet.
  func sum(_ levels: Abilities<LanguageLevel?>, accompanied: Bool) -> Int {
    func earned(_ level: LanguageLevel?) -> Int {
      level.map { points(for: $0.number, accompanied: accompanied) } ?? 0
    }
    return earned(levels.listening) + earned(levels.reading) + earned(levels.writing)
      + earned(levels.speaking)
  }
}

/// The tiers of the transferability tables that a candidate has reached: 0 where a fact is open.
struct TransferTiers {
  let education, language, canadianWork, foreignWork: Int

  init(_ candidate: Candidate) {
    education = candidate.education.map(Transferability.tier(of:)) ?? 0
    language = candidate.first.lowest.map(Transferability.tier(ofLowest:)) ?? 0
    canadianWork = candidate.canadianWork.map(Transferability.tier(ofCanadianWork:)) ?? 0
    foreignWork = candidate.foreignWork.map(Transferability.tier(ofForeignWork:)) ?? 0
  }
}
