/// What was noted of one answer: on what it rests, and a note.
///
/// No score and no requirement reads it.
public struct Annotation: Hashable, Sendable {
  public var evidence: AnswerEvidence?
  /// At most 100 characters.
  public var note: String?
  public var unknown = UnknownMembers()

  public init() {}
}

/// On what an answer rests.
public enum AnswerEvidence: String, CaseIterable, Sendable {
  /// Somebody said so; no document was seen.
  case stated
  /// A document that shows it was seen.
  case seen
}

/// What was noted, by the place of the answer: within an entry of a list the name of its member,
/// elsewhere the way from the top of the profile.
public typealias Annotations = [String: Annotation]
