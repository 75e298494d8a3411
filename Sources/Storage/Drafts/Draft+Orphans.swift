import ExpressEntry

/// Drafts of profiles that never had a name, so that a start without a file can offer them.
extension Draft {
  /// A draft that no file belongs to and no session is at.
  public struct Orphan: Equatable, Sendable {
    let name: String
    /// When the last answer was given.
    public var moment: Moment
    public var profile: Profile
  }

  /// Lists the drafts without a name, the latest first; what cannot be read is left out.
  public static func orphans(in state: StateFolder?) -> [Orphan] {
    guard let folder = try? state?.openIfThere(folderName) else { return [] }
    guard let names = try? folder.names(from: unnamed, to: ending) else { return [] }
    return names.filter(isUnnamed).compactMap { orphan($0, in: folder) }.sorted {
      $0.moment > $1.moment
    }
  }

  private static func orphan(_ name: String, in folder: borrowing Folder) -> Orphan? {
    guard let file = folder.taken(name),
      let bytes = try? file.read(atMost: JournalFile.sizeLimit)
    else { return nil }
    let text = JournalText(bytes)
    var reader = ProfileReader()
    guard let last = text.last, let profile = try? reader.read(bytes, in: last.text) else {
      return nil
    }
    return Orphan(name: name, moment: last.moment, profile: profile)
  }

  /// Opens a draft without a name that was listed.
  public static func open(
    _ orphan: Orphan, in state: StateFolder?, at moment: Moment
  ) throws(DraftError) -> (draft: Draft, found: Found) {
    try open(orphan.name, of: JournalText.Heading(), over: nil, in: state, at: moment)
  }
}
