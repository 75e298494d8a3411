import ExpressEntry
import JSON

/// A strict reader of saved profiles.
///
/// It asks the JSON for each member by name and refuses what it cannot hold: a profile that was
/// half understood would give a score that is half wrong. What it does not know it keeps, as
/// written, beside the value it was found in. A member that is absent or `null` is unanswered.
///
/// Good profiles come by the hundred thousand and bad ones one at a time, so nothing on the way of
/// a good one knows where it is. Only when something is refused is the text read once more, to
/// find the member, the line and the column. A reader may be used again and again, which saves the
/// storage that reading needs.
public struct ProfileReader: Sendable {
  /// The newest version of the format that is read, and the one that is written.
  public static let version = 1

  var json = JSONReader([])
  /// The newest version that is not refused: a higher one is only looked at.
  var newestVersion = Self.version

  public init() {}

  /// Reads the bytes, or the part of them in `range`, which is then all there is.
  public mutating func read(
    _ bytes: [UInt8], in range: Range<Int>? = nil
  ) throws(ProfileFileError) -> Profile {
    let result = profileOrRefusal(of: bytes, in: range)
    do { return try result.get() } catch {
      throw placed(error, bytes, in: range ?? bytes.indices)
    }
  }

  /// Reads the bytes, and where they are refused leaves the place to be found.
  mutating func profileOrRefusal(
    of bytes: [UInt8], in range: Range<Int>? = nil
  ) -> Result<Profile, Refusal> {
    json.restart(bytes, in: range)
    // As long as the reader held them, the caller could not change the bytes without copying them.
    defer { json.restart([]) }
    var profile = Profile()
    do throws(Refusal) {
      try readDocument(into: &profile)
      return .success(profile)
    } catch {
      return .failure(error)
    }
  }

  private mutating func readDocument(into profile: inout Profile) throws(Refusal) {
    let start = try beginElement()
    var version: Int?
    while let name = try nextName() {
      switch name {
      case .admissibility: try readAdmissibility(into: &profile.admissibility)
      case .annotations: try readAnnotations(into: &profile.annotations)
      case .applicant: try readPerson(into: &profile.applicant)
      case .family: try readFamily(into: &profile.family)
      case .invitationDate: profile.invitationDate = try date()
      case .jobOffer: try readJobOffer(into: &profile.jobOffer)
      case .nomination: try readNomination(into: &profile.nomination)
      case .schemaVersion: version = try schemaVersion()
      case .settlement: try readSettlement(into: &profile.settlement)
      case .spouse: try readPerson(into: &profile.spouse)
      default: try readUnknown(into: &profile.unknown)
      }
    }
    try finish()
    guard version != nil else { throw Refusal(.noVersion, at: start) }
  }

  private mutating func schemaVersion() throws(Refusal) -> Int? {
    guard let version = try integer() else { return nil }
    guard version >= 1 else { throw Refusal(.noSuchVersion(version), at: json.offset) }
    guard version <= newestVersion else { throw Refusal(.newerVersion(version), at: json.offset) }
    return version
  }
}

/// Why reading stopped, and at which byte: what is thrown before anyone asks where that is.
struct Refusal: Error {
  var problem: ProfileProblem
  var offset: Int
  /// Where the JSON says it is, which is not always the start of a value.
  var location: JSONLocation?

  init(_ problem: ProfileProblem, at offset: Int) {
    (self.problem, self.offset) = (problem, offset)
  }

  init(_ error: JSONError, at offset: Int) {
    self.init(.json(error.problem), at: error.problem.isAboutValue ? offset : .max)
    location = error.location
  }
}

extension JSONError.Problem {
  /// Whether the text is good JSON and the value is not the one that was asked for.
  fileprivate var isAboutValue: Bool {
    switch self {
    case .wrongKind, .notWhole, .wholeTooLarge, .minusZero: true
    default: false
    }
  }
}

extension ProfileReader {
  /// Finds the place of a refusal, unless the file is a newer one, which is then all there is to say.
  ///
  /// A newer version may have changed what an older one refuses, and in sorted keys its number
  /// comes late.
  func placed(
    _ refusal: Refusal, _ bytes: [UInt8], in range: Range<Int>
  ) -> ProfileFileError {
    let refusal = newerVersion(of: bytes, in: range) ?? refusal
    let member = MemberSearch.member(at: refusal.offset, of: bytes, in: range)
    let location =
      refusal.location ?? JSONReader(bytes, in: range).location(at: refusal.offset)
    return .refused(refusal.problem, at: ProfilePlace(member: member, location: location))
  }

  private func newerVersion(of bytes: [UInt8], in range: Range<Int>) -> Refusal? {
    guard let (version, offset) = statedVersion(of: bytes, in: range), version > newestVersion
    else { return nil }
    return Refusal(.newerVersion(version), at: offset)
  }

  /// The version that a text says its format is, whatever else it holds, and the byte it is at.
  func statedVersion(of bytes: [UInt8], in range: Range<Int>) -> (version: Int, offset: Int)? {
    var json = JSONReader(bytes, in: range)
    do {
      try json.beginObject()
      while let key = try json.nextKey() {
        if key == "schemaVersion" { return (try json.integer(), json.offset) }
        try json.skip()
      }
    } catch {}
    return nil
  }
}
