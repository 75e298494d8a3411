#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock on a profile, which one session has at a time.
///
/// It is the system's lock (flock) on a small file beside the profile, or in the state folder where
/// the folder of the profile is read-only or its disk has no locks. The system lets go of it
/// however the program ends, so there are no stale locks: what the file says is for people to read.
/// The file goes away with the lock, while it is still held, so that it cannot be the one that
/// another has just locked.
///
/// ```swift
/// switch ProfileLock.acquire("me.json", state: state, at: now) {
/// case .acquired(let lock): document.lock = lock
/// case .held(let holder): // open to read alone, and say who has it
/// case .unavailable(let error): // go on, and say that no one else is kept out
/// }
/// ```
public final class ProfileLock {
  /// What came of an attempt to get the lock.
  public enum Attempt {
    case acquired(ProfileLock)
    /// Another session has the file; which one, if it said so.
    case held(LockHolder?)
    /// No lock can be had here, for this reason.
    case unavailable(ProfileFileError)
  }

  private let realPath: String
  private let folder: Folder
  let name: String
  private var file: Descriptor?

  private init(
    realPath: String, folder: consuming Folder, name: String, file: consuming Descriptor
  ) {
    self.realPath = realPath
    self.folder = folder
    self.name = name
    self.file = consume file
  }

  deinit { release() }

  /// Locks a profile, whether its file is there yet or not, unless another session has it.
  ///
  /// The moment is told to whoever asks for the lock meanwhile.
  public static func acquire(_ path: String, state: StateFolder?, at moment: Moment) -> Attempt {
    do { return acquire(try SaveTarget(path), state: state, at: moment) } catch {
      return .unavailable(error)
    }
  }

  static func acquire(_ target: SaveTarget, state: StateFolder?, at moment: Moment?) -> Attempt {
    let realPath = target.realPath
    do throws(SystemError) {
      do throws(SystemError) {
        return try acquire(
          lockName(for: target.name), in: try Folder(opening: target.folder), for: realPath,
          at: moment)
      } catch {
        guard let state, error.saysNoLocking else { throw error }
        return try acquire(
          stateLockName(for: realPath), in: try state.open(folderName), for: realPath, at: moment)
      }
    } catch {
      return .unavailable(ProfileFileError(error, writing: target.path))
    }
  }

  /// The folder of the locks in the state folder.
  static let folderName = "locks"

  static func lockName(for name: String) -> String { ".\(name).lock" }

  static func stateLockName(for realPath: String) -> String {
    StateFolder.key(for: realPath) + ".lock"
  }

  private static func acquire(
    _ name: String, in folder: consuming Folder, for realPath: String, at moment: Moment?
  ) throws(SystemError) -> Attempt {
    switch try folder.take(name, make: true) {
    case .gone: throw .code(ENOENT)
    case .held(let file):
      return .held(LockHolder(bytes: (try? file.read(atMost: 4096)) ?? []))
    case .taken(let file):
      // What is written is for people: a full disk is no reason to go without the lock.
      try? file.truncate(to: 0)
      if let moment { try? file.write(LockHolder.current(since: moment).bytes) }
      return .acquired(ProfileLock(realPath: realPath, folder: folder, name: name, file: file))
    }
  }

  /// Lets go of the file; another session may have it from now on.
  public func release() {
    guard let file = file.take() else { return }
    if (try? folder.has(file, at: name)) == true { folder.remove(name) }
  }

  /// Whether this is the lock of a file, and has not been let go.
  func isHeld(for target: SaveTarget) -> Bool {
    file != nil && target.realPath == realPath
  }
}

extension SystemError {
  /// Whether nothing can be made or locked in this folder, and another may do.
  fileprivate var saysNoLocking: Bool {
    switch self {
    case .code(EACCES), .code(EPERM), .code(EROFS), .code(ENOLCK), .code(ENOSYS), .code(ENOTSUP),
      .code(EOPNOTSUPP):
      true
    default: false
    }
  }
}
