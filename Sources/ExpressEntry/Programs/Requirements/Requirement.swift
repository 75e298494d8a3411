/// One thing that a class asks for, and whether a profile meets it.
public struct Requirement: Hashable, Sendable {
  public let kind: Kind
  public let status: Status
  public let citation: Citation
  /// What was found, most telling first.
  public let facts: [Fact]
  /// What would meet it; nothing where it is met, or where nothing known here would.
  public let remedies: [Remedy]

  init(
    _ kind: Kind, _ status: Status, _ citation: Citation, facts: [Fact] = [],
    remedies: [Remedy] = []
  ) {
    (self.kind, self.status, self.citation) = (kind, status, citation)
    (self.facts, self.remedies) = (facts, status == .met ? [] : remedies)
  }

  /// The same requirement with one fact more, where there is one.
  func noting(_ fact: Fact?) -> Requirement {
    Requirement(
      kind, status, citation, facts: facts + [fact].compactMap(\.self), remedies: remedies)
  }

  /// What is asked for; not every class asks for everything.
  public enum Kind: String, CaseIterable, Sendable {
    case work
    case mainDuties = "main_duties"
    case language
    case credential
    case points
    case tradeRequirements = "trade_requirements"
    case certificateOrOffer = "certificate_or_offer"
    case funds
    case outsideQuebec = "outside_quebec"
  }

  /// Whether something is met.
  public enum Status: String, CaseIterable, Sendable {
    case met, unmet, unknown

    /// Of an answer that may not have been given.
    init(_ answer: Bool?) {
      self =
        switch answer {
        case true?: .met
        case false?: .unmet
        case nil: .unknown
        }
    }
  }
}
