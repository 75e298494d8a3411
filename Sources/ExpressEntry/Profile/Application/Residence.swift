/// A country other than Canada that a person lived in, for police certificates.
public struct Residence: Hashable, Sendable {
  public var country: String?
  public var start: CalendarDate?
  public var end: JobEnd?
  public var documents: DocumentMarks = [:]
  /// What was noted of its answers, by the name of the member.
  public var annotations: Annotations = [:]
  public var unknown = UnknownMembers()

  public init() {}
}
