#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Everything the program has on disk of one profile, to be shown and then removed.
///
/// The profile and its drafts are locked before anything is listed, for as long as this value is
/// there: so nothing is added meanwhile, and no session takes up what is about to be removed.
///
/// What it does not know are copies that people or the system made: other folders, snapshots,
/// backups of the whole disk, and what a disk keeps of a file that was removed.
///
/// ```swift
/// let traces = try Traces(of: "me.json", in: state, at: now)
/// // show traces.all, and ask
/// for trace in traces.all { try trace.remove() }
/// ```
public final class Traces {
  /// What there is, the locks last, which keep others out to the end.
  public private(set) var all: [Trace] = []
  private var held: [Held] = []
  private var lock: ProfileLock?

  /// A file that no one else has while this is there.
  private final class Held {
    private let file: Descriptor

    init(_ file: consuming Descriptor) { self.file = file }
  }

  /// Finds what there is of a profile, whether its file is still there or not.
  ///
  /// Where the path is a link, the traces are those of the file behind it; the link is not one.
  ///
  /// - Throws: `ProfileFileError.inUse`, if a session has the profile or its draft.
  public init(
    of path: String, in state: StateFolder?, at moment: Moment
  ) throws(ProfileFileError) {
    let target = try SaveTarget(path)
    // What a crash left of a lock is there before the one that is taken here.
    let left = Self.locks(of: target, in: state)
    switch ProfileLock.acquire(target, state: state, at: moment) {
    case .acquired(let own): lock = own
    case .held(let holder): throw .inUse(path: path, holder)
    // Then there is nothing to keep others out by.
    case .unavailable: break
    }
    do throws(SystemError) {
      try findFiles(of: target)
      if let state { try findDrafts(of: target.realPath, in: state) }
      for (folder, name, trace) in left {
        if name != lock?.name { try hold(name, in: try Folder(opening: folder)) }
        all.append(trace)
      }
    } catch {
      if error == .code(EWOULDBLOCK) { throw .inUse(path: path, nil) }
      throw ProfileFileError(error, reading: path)
    }
  }

  private func findFiles(of target: SaveTarget) throws(SystemError) {
    let folder = try Folder(opening: target.folder)
    let name = target.name
    func add(_ kind: Trace.Kind, _ name: String) {
      all.append(Trace(kind: kind, path: target.path(of: name)))
    }
    if try folder.isFile(name) { add(.profile, name) }
    if try folder.isFile(name + "~") { add(.backup, name + "~") }
    for aside in try folder.names(from: "\(name).bad-", to: "")
    where MadeName.isAside(aside, of: name, as: "bad") {
      add(.quarantine, aside)
    }
    for leftover in try SaveTarget.leftovers(of: name, in: folder) { add(.leftover, leftover) }
  }

  private func findDrafts(
    of realPath: String, in state: StateFolder
  ) throws(SystemError) {
    guard let drafts = try state.openIfThere(Draft.folderName) else { return }
    let name = Draft.name(for: realPath)
    func add(_ kind: Trace.Kind, _ name: String) {
      all.append(Trace(kind: kind, path: "\(state.path)/\(Draft.folderName)/\(name)"))
    }
    if try drafts.isFile(name) {
      try hold(name, in: drafts)
      add(.draft, name)
    }
    for aside in try drafts.names(from: name + ".", to: "") where Draft.isAside(aside, of: name) {
      add(.quarantine, aside)
    }
    for leftover in try SaveTarget.leftovers(of: name, in: drafts) {
      try hold(leftover, in: drafts)
      add(.leftover, leftover)
    }
  }

  /// The files of a profile's locks: in which folder, and under which name.
  private static func locks(
    of target: SaveTarget, in state: StateFolder?
  ) -> [(folder: String, name: String, trace: Trace)] {
    let name = ProfileLock.lockName(for: target.name)
    var locks = [(target.folder, name, Trace(kind: .lock, path: target.path(of: name)))]
    if let state {
      let folder = "\(state.path)/\(ProfileLock.folderName)"
      let name = ProfileLock.stateLockName(for: target.realPath)
      locks.append((folder, name, Trace(kind: .lock, path: "\(folder)/\(name)")))
    }
    return locks.filter { folder, name, _ in
      (try? Folder(opening: folder).isFile(name)) ?? false
    }
  }

  /// Finds the drafts that never had a file, those put aside among them; what a session is at is
  /// left out.
  public init(withoutNameIn state: StateFolder?) throws(ProfileFileError) {
    guard let state else { return }
    let path = "\(state.path)/\(Draft.folderName)"
    do throws(SystemError) {
      guard let drafts = try state.openIfThere(Draft.folderName) else { return }
      let names = try drafts.names(from: Draft.unnamed, to: "").filter(Draft.isOfUnnamed)
      let leftovers = try drafts.names(from: ".\(Draft.unnamed)", to: ".tmp")
        .filter { MadeName.target(ofTemporary: $0).map { Draft.isUnnamed(String($0)) } ?? false }
      for name in names + leftovers {
        do throws(SystemError) { try hold(name, in: drafts) } catch { continue }
        let kind: Trace.Kind =
          leftovers.contains(name) ? .leftover : Draft.isUnnamed(name) ? .draft : .quarantine
        all.append(Trace(kind: kind, path: "\(path)/\(name)"))
      }
    } catch {
      throw ProfileFileError(error, reading: path)
    }
  }

  /// Keeps a file from everyone else; one that cannot be opened is no session's.
  ///
  /// - Throws: `EWOULDBLOCK`, if someone else has it.
  private func hold(_ name: String, in folder: borrowing Folder) throws(SystemError) {
    let taking: Taking
    do throws(SystemError) { taking = try folder.take(name) } catch { return }
    switch consume taking {
    case .taken(let file): held.append(Held(file))
    case .held: throw .code(EWOULDBLOCK)
    case .gone: break
    }
  }
}

extension Folder {
  fileprivate func isFile(_ name: String) throws(SystemError) -> Bool {
    guard let status = try status(of: name) else { return false }
    return status.kindIfNotFile == nil
  }
}
