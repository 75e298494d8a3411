#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Everything the program has on disk of one profile, to be shown and then removed.
///
/// What it does not know are copies that people or the system made: other folders, snapshots,
/// backups of the whole disk, and what a disk keeps of a file that was removed.
public struct Trace: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case profile
    /// The version before, `name.json~`.
    case backup
    case draft
    /// A draft or a file that was put aside.
    case quarantine
    case lock
    /// What a save was killed over.
    case leftover
  }

  public let kind: Kind
  public let path: String
}

extension Trace {
  /// Lists what there is of a profile, whether its file is still there or not.
  ///
  /// Where the path is a link, the traces are those of the file behind it; the link is not one.
  public static func all(
    of path: String, in state: StateFolder?
  ) throws(ProfileFileError) -> [Trace] {
    let target = try SaveTarget(path)
    do throws(SystemError) {
      let folder = try Folder(opening: target.folder)
      var traces: [Trace] = []
      func add(_ kind: Kind, _ name: String) {
        traces.append(Trace(kind: kind, path: target.path(of: name)))
      }
      if try folder.isFile(target.name) { add(.profile, target.name) }
      if try folder.isFile(target.name + "~") { add(.backup, target.name + "~") }
      for name in try folder.names(from: "\(target.name).bad-", to: "")
      where MadeName.isAside(name, of: target.name, as: "bad") {
        add(.quarantine, name)
      }
      for name in try SaveTarget.leftovers(of: target.name, in: folder) { add(.leftover, name) }
      let lock = ProfileLock.lockName(for: target.name)
      if try folder.isFile(lock) { add(.lock, lock) }
      if let state { traces += try inState(of: target, state) }
      return traces
    } catch {
      throw ProfileFileError(error, reading: path)
    }
  }

  private static func inState(
    of target: SaveTarget, _ state: StateFolder
  ) throws(SystemError) -> [Trace] {
    var traces: [Trace] = []
    let realPath = target.realPath
    if let drafts = try state.openIfThere(Draft.folderName) {
      let name = Draft.name(for: realPath)
      let path = "\(state.path)/\(Draft.folderName)/"
      if try drafts.isFile(name) { traces.append(Trace(kind: .draft, path: path + name)) }
      for aside in try drafts.names(from: name + ".", to: "") where Draft.isAside(aside, of: name) {
        traces.append(Trace(kind: .quarantine, path: path + aside))
      }
      for leftover in try SaveTarget.leftovers(of: name, in: drafts) {
        traces.append(Trace(kind: .leftover, path: path + leftover))
      }
    }
    let lock = ProfileLock.stateLockName(for: realPath)
    if let locks = try state.openIfThere(ProfileLock.folderName), try locks.isFile(lock) {
      let path = "\(state.path)/\(ProfileLock.folderName)/\(lock)"
      traces.append(Trace(kind: .lock, path: path))
    }
    return traces
  }

  /// Lists the drafts that never had a file, those put aside among them; what a session is at is
  /// left out.
  public static func withoutName(in state: StateFolder?) throws(ProfileFileError) -> [Trace] {
    guard let state else { return [] }
    let path = "\(state.path)/\(Draft.folderName)"
    do throws(SystemError) {
      guard let drafts = try state.openIfThere(Draft.folderName) else { return [] }
      let names = try drafts.names(from: Draft.unnamed, to: "").filter(Draft.isOfUnnamed)
      let leftovers = try drafts.names(from: ".\(Draft.unnamed)", to: ".tmp")
        .filter { MadeName.target(ofTemporary: $0).map { Draft.isUnnamed(String($0)) } ?? false }
      return (names + leftovers).filter { drafts.isFree($0) }.map { name in
        let kind: Kind =
          leftovers.contains(name)
          ? .leftover : name.hasSuffix(Draft.ending) ? .draft : .quarantine
        return Trace(kind: kind, path: "\(path)/\(name)")
      }
    } catch {
      throw ProfileFileError(error, reading: path)
    }
  }

  /// Removes it; one that is gone already counts as removed.
  public func remove() throws(ProfileFileError) {
    do { try SystemCall.remove.require { unlink(path) } } catch {
      guard error != .code(ENOENT) else { return }
      throw ProfileFileError(error, removing: path)
    }
  }
}

extension Folder {
  /// Whether no session has a file locked.
  fileprivate func isFree(_ name: String) -> Bool {
    guard let file = try? file(name) else { return true }
    do { try file.lock() } catch { return error != .code(EWOULDBLOCK) }
    return true
  }

  fileprivate func isFile(_ name: String) throws(SystemError) -> Bool {
    guard let status = try status(of: name) else { return false }
    return status.kindIfNotFile == nil
  }
}
