import ExpressEntry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Draft {
  /// What an earlier session left.
  public enum Found: Equatable, Sendable {
    case nothing
    /// Answers on top of the file as it is now.
    case newer(Recovered)
    /// Answers on top of another version of the file, or of a file that is gone.
    case conflicting(Recovered)
    /// A draft in a form that only a newer program reads; it stays, and nothing is recorded.
    case ofNewerFormat(Int)
    /// Another session is at it; nothing is recorded.
    case inUse
  }

  /// Answers that were given and not saved.
  public struct Recovered: Equatable, Sendable {
    public var profile: Profile
    /// When the last of them was given.
    public var moment: Moment
    /// Whether the journal was damaged; it was then put aside, and these are its good records.
    public var isFromDamaged: Bool
  }

  /// Opens the draft of a file, and says what an earlier session left in it.
  ///
  /// The file is as it was read just now; `nil` where there is none, or where it cannot be read.
  /// Without a path it is a new draft of a profile without a name. A draft that says the same as
  /// the file is removed without a word. What was found stays on the disk until the person decides:
  /// `resume` goes on with it, `discard` and `setAside` do not. To record without a decision puts
  /// it aside.
  ///
  /// - Throws: `DraftError`, if there is no draft and none can be kept.
  public static func open(
    for path: String?, over file: ProfileFile.Opened?, in state: StateFolder?, at moment: Moment
  ) throws(DraftError) -> (draft: Draft, found: Found) {
    guard let path else {
      return try open(newName(), of: JournalText.Heading(), over: file, in: state, at: moment)
    }
    let realPath = (try? SaveTarget(path).realPath) ?? path
    let heading = JournalText.Heading(path: realPath, base: file?.fingerprint)
    return try open(name(for: realPath), of: heading, over: file, in: state, at: moment)
  }

  static func open(
    _ name: String, of heading: JournalText.Heading, over file: ProfileFile.Opened?,
    in state: StateFolder?, at moment: Moment
  ) throws(DraftError) -> (draft: Draft, found: Found) {
    guard let state else { throw .noStateFolder }
    let path = "\(state.path)/\(folderName)"
    do throws(SystemError) {
      let folder = try state.open(folderName)
      JournalFile.sweep(folder)
      var there = FoundJournal()
      try there.read(name, of: heading, over: file, in: folder, at: moment)
      let draft = Draft(
        name, of: heading, folderPath: path, folder: folder, journal: there.journal,
        found: there.recorded, refusal: there.refusal)
      return (draft, there.found)
    } catch {
      throw DraftError(error, path)
    }
  }
}
