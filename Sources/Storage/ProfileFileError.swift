import JSON

/// Why a profile could not be read or written.
///
/// Paths are as they were given, and may hold anything: whoever shows the words to a person makes
/// them safe to show.
public enum ProfileFileError: Error, Equatable, Sendable {
  /// The text is not a profile that can be read.
  case refused(ProfileProblem, at: ProfilePlace)
  /// What would be written does not read back as the same profile: a fault of the program's own.
  case unfaithful(ProfileProblem?, member: String)

  // The file.
  case missing(path: String)
  case notAFile(path: String, FileKind)
  case tooLarge(path: String)
  case brokenLink(path: String)
  case foreign(path: String)
  case unnamed(path: String)
  case nameTooLong(path: String)

  // What saving must not replace.
  case exists(path: String)
  case changedOnDisk(path: String)
  case removedFromDisk(path: String)
  case unreadableNow(path: String, code: Int32)
  case readOnlyFile(path: String)
  /// Another session has it; which one, if that is known.
  case inUse(path: String, LockHolder?)
  case backupFailed(path: String, code: Int32)

  // The folder and the disk.
  case folderMissing(path: String)
  case notAllowed(path: String, FileAction)
  case readOnlyDisk(path: String)
  case diskFull(path: String)
  case system(path: String, code: Int32, FileAction)
}

/// What was being done with a file.
public enum FileAction: Sendable {
  case reading, writing, removing
}

/// What stands at a path instead of a file.
public enum FileKind: Sendable {
  case folder, pipe, device, socket, other
}
