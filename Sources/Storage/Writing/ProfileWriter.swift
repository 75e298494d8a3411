import ExpressEntry
import JSON

/// A writer of saved profiles: keys in order, one member a line, and nothing that is unanswered.
public enum ProfileWriter {
  /// Gives the text of the file, with a line feed at its end.
  public static func text(_ profile: Profile) -> String {
    json(profile).text(pretty: true)
  }

  /// Gives the document as a tree.
  static func json(_ profile: Profile) -> JSONValue {
    var document = Members(profile.unknown)
    document.set("admissibility", members(of: profile.admissibility))
    document.set("annotations", members(of: profile.annotations))
    document.set("applicant", members(of: profile.applicant))
    document.set("family", members(of: profile.family))
    document.set("invitationDate", profile.invitationDate?.description)
    document.set("jobOffer", members(of: profile.jobOffer))
    document.set("nomination", members(of: profile.nomination))
    document.set("schemaVersion", ProfileReader.version)
    document.set("settlement", members(of: profile.settlement))
    document.set("spouse", members(of: profile.spouse))
    return document.json
  }

  /// Gives the bytes of the file, once they have been read back and found to be the same profile.
  ///
  /// A fault of this program is better found than saved.
  public static func bytes(_ profile: Profile) throws(ProfileFileError) -> [UInt8] {
    let bytes = Array(text(profile).utf8)
    var reader = ProfileReader()
    let found: Profile
    do throws(ProfileFileError) { found = try reader.read(bytes) } catch {
      guard case .refused(let problem, let place) = error else { throw error }
      throw .unfaithful(problem, member: place.member)
    }
    guard found == profile.withoutEmptyResults else { throw .unfaithful(nil, member: "") }
    return bytes
  }
}

extension Profile {
  /// The profile as it reads back: a test with no date and no score is not written.
  fileprivate var withoutEmptyResults: Profile {
    var profile = self
    profile.applicant.languages.removeEmptyResults()
    profile.spouse.languages.removeEmptyResults()
    return profile
  }
}

extension Languages {
  fileprivate mutating func removeEmptyResults() {
    english.results = english.results.filter { $0.value != TestResult() }
    french.results = french.results.filter { $0.value != TestResult() }
  }
}
