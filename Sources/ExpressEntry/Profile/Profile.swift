/// What a person told us, the evidence with its dates: this is what is saved.
///
/// Anything may be missing, and missing is never the same as no or nought: an optional that is
/// `nil` has not been answered. Facts that the present answers make moot stay here, so that a
/// change of mind brings them back; deriving the `Candidate` decides which of them are read.
public struct Profile: Hashable, Sendable {
  /// The most characters of a text that a person typed, counted as Unicode scalars.
  public static let maximumText = 100

  public var applicant = Person()
  public var family = Family()
  /// The spouse or common-law partner; read only while `family.countsSpouse` says so.
  public var spouse = Person()
  public var nomination = Nomination()
  public var jobOffer = JobOffer()
  public var settlement = Settlement()
  /// Never read by the score, nor by any program.
  public var admissibility = Admissibility()
  /// The day of an invitation to apply already received: it fixes the age.
  public var invitationDate: CalendarDate?
  /// What was noted of answers outside of lists, by their place, such as `applicant.birthDate`.
  public var annotations: Annotations = [:]
  /// Members of the file that this version does not know, kept as they were written.
  public var unknown = UnknownMembers()

  public init() {}
}

/// Members of a saved object that this version does not know: exact JSON text by name.
///
/// They travel with the value they were found in, so a file written by a newer version loses
/// nothing by passing through an older one.
public typealias UnknownMembers = [String: String]
