#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What came of taking a file for oneself.
enum Taking: ~Copyable {
  /// It is one's own until it is closed.
  case taken(Descriptor)
  /// Someone else has it.
  case held(Descriptor)
  case gone
}

/// A file that no one else knows of yet, taken before it gets its name.
struct NewFile: ~Copyable {
  /// The name it has until then.
  let temporary: String
  let file: Descriptor
}

/// Files that are one's own while they are open.
///
/// Between the opening of a file and the locking of it, whoever had it may remove it, or put another
/// in its place. What is taken is therefore the file that has the name once it is locked.
extension Folder {
  /// Opens a file and locks it, unless someone else has it; makes it where `make` says so.
  func take(_ name: String, make: Bool = false) throws(SystemError) -> Taking {
    while true {
      let file: Descriptor
      do throws(SystemError) { file = try shared(name, make: make) } catch {
        guard !make, error == .code(ENOENT) else { throw error }
        return .gone
      }
      do throws(SystemError) { try file.lock() } catch {
        guard error == .code(EWOULDBLOCK) else { throw error }
        return .held(file)
      }
      if try has(file, at: name) { return .taken(file) }
    }
  }

  /// Takes a file that is there, free and fit to be opened; `nil` for any other.
  func taken(_ name: String) -> Descriptor? {
    do throws(SystemError) {
      switch try take(name) {
      case .taken(let file): return file
      case .held: return nil
      case .gone: return nil
      }
    } catch {
      return nil
    }
  }

  /// Makes a file under a temporary name and takes it.
  func takeNew(for name: String) throws(SystemError) -> NewFile {
    while true {
      let temporary = Self.temporaryName(for: name)
      let file = try new(temporary)
      do throws(SystemError) {
        try file.lock()
        if try has(file, at: temporary) { return NewFile(temporary: temporary, file: file) }
      } catch {
        // A session that begins took it for a leftover before it was locked.
        guard error == .code(EWOULDBLOCK) else {
          remove(temporary)
          throw error
        }
      }
    }
  }

  /// Whether an open file is the one that has a name now.
  func has(_ file: borrowing Descriptor, at name: String) throws(SystemError) -> Bool {
    guard let there = try status(of: name) else { return false }
    let own = try file.status()
    return there.st_dev == own.st_dev && there.st_ino == own.st_ino
  }
}
