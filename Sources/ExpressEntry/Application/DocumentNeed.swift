// What an application asks a person to gather, read off the answers of a profile.
//
// `Profile.checklist(on:)` gives the documents of section 7.3 of the published checklist that the
// answers call for, in the order of the people and things they belong to. Each says which answer
// called for it, and whether that is sure: an open answer makes a document a perhaps, and a fact
// that no profile holds (who has custody, in which language a paper is) makes it conditional. How
// far a document has come is a mark, kept in the profile beside the answers.

/// One document that an application may need.
public struct DocumentNeed: Hashable, Sendable {
  public let kind: DocumentKind
  public let holder: DocumentHolder
  public let status: Status
  /// The answer that calls for it.
  public let reason: DocumentReason
  /// How long it is good for: one term for each test or report in it, and none where no rule says.
  public let terms: [DocumentTerm]
  /// How many people it is wanted for, where the holder stands for several.
  public let copies: Int?
  public let citation: Citation
  /// How far it has come, where the person has marked it.
  public let mark: DocumentMark?

  /// A place in the list that stays the same while marks and answers change.
  public var id: ID { ID(kind: kind, holder: holder) }

  public struct ID: Hashable, Sendable {
    public let kind: DocumentKind
    public let holder: DocumentHolder

    public init(kind: DocumentKind, holder: DocumentHolder) {
      (self.kind, self.holder) = (kind, holder)
    }
  }

  /// Whether the document is wanted.
  public enum Status: Hashable, Sendable {
    case needed
    /// An answer that is still open decides.
    case perhaps(OpenFact)
    /// A fact that is not among the answers decides.
    case conditional(DocumentCondition)
  }
}

/// How long a document is good for.
public struct DocumentTerm: Hashable, Sendable {
  public let subject: Subject
  /// From the day of the test, the report or the examination.
  public let months: Int
  /// The first day on which it no longer counts, where the day it starts from is known.
  public let lapses: CalendarDate?
  public let citation: Citation

  public enum Subject: Hashable, Sendable {
    case test(LanguageTest)
    case assessment
    case medical
  }
}

/// How far a checklist has been gathered.
public struct DocumentTally: Hashable, Sendable {
  /// Documents that are needed, and those marked though they are not sure to be.
  public let wanted: Int
  public let held, requested, missing: Int
  /// Documents without a mark that an open answer or another fact decides on.
  public let undecided: Int

  public init(_ needs: [DocumentNeed]) {
    let wanted = needs.filter { $0.status == .needed || $0.mark?.state != nil }
    self.wanted = wanted.count
    held = wanted.count { $0.mark?.state == .held }
    requested = wanted.count { $0.mark?.state == .requested }
    missing = wanted.count { $0.mark?.state == .missing }
    undecided = needs.count - wanted.count
  }
}
