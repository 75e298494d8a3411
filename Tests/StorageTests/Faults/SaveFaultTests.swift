import ExpressEntry
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A save that is stopped anywhere` {
  static let cases = FaultCase<SaveOperation>.all

  @Test(arguments: cases)
  func `leaves the whole old file or the whole new one`(
    _ fault: FaultCase<SaveOperation>
  ) throws {
    // Only the fault is of interest, not the disk of the machine.
    try FaultySystem().run { try check(fault) }
  }

  private func check(_ fault: FaultCase<SaveOperation>) throws {
    let operation = fault.operation
    let folder = try TemporaryFolder()
    let new = SaveOperation.text(SaveOperation.new)
    let old = operation.before
    var failure: (any Error)?
    do {
      let system = FaultySystem(fault.fault, at: fault.index)
      try operation.stage(in: folder) { body in try system.run(body) }
    } catch { failure = error }

    let text = try? folder.text(of: operation.name)
    #expect(text == old || text == new)
    if !fault.fault.isKill {
      #expect(text == (failure == nil ? new : old))
      if fault.fault == .interrupted { #expect(failure == nil) }
    }
    if text != nil { #expect(try folder.mode(of: operation.name) == 0o600 || text == old) }
    try expectWholeBackup(of: operation, in: folder)
    if operation == .copyBeside {
      #expect(try folder.text(of: "me.json") == SaveOperation.text(SaveOperation.old))
    }
    if operation == .saveThroughLink { #expect(folder.isLink("me.json")) }
    if !fault.fault.isKill, let failure { try expectWords(failure, operation, in: folder) }
    try expectSweep(operation, in: folder)
  }

  private func expectWholeBackup(of operation: SaveOperation, in folder: TemporaryFolder) throws {
    let backup = try? folder.text(of: operation.name + "~")
    let whole = [SaveOperation.old, SaveOperation.older].map(SaveOperation.text)
    if let backup { #expect(whole.contains(backup)) }
  }

  private func expectWords(
    _ failure: any Error, _ operation: SaveOperation, in folder: TemporaryFolder
  ) throws {
    let error = try #require(failure as? ProfileFileError)
    let path = folder.file(operation == .copyBeside ? operation.name : operation.path)
    for words in [error.english, error.french] { #expect(words.contains(path)) }
    #expect(["unchanged", "left as it is"].contains { error.english.contains($0) })
    #expect(["inchangé", "tel quel"].contains { error.french.contains($0) })
  }

  /// What was left over is gone after the next save, and nothing else is.
  private func expectSweep(_ operation: SaveOperation, in folder: TemporaryFolder) throws {
    let path = folder.file(operation.name)
    let present = try? ProfileFile.read(path).fingerprint
    try ProfileFile.write(
      SaveOperation.profile(age: 32), to: path, replacing: present,
      keepsBackup: operation.names.contains(operation.name + "~"))
    let allowed = operation.names.union([operation.name + "~"])
    #expect(operation.names.subtracting([operation.name + "~"]).isSubset(of: folder.names))
    #expect(Set(folder.names).isSubset(of: allowed))
  }

  @Test func `meets every kind of call`() throws {
    let calls = Set(Self.cases.map(\.call))
    let needed: Set<SystemCall> = [
      .open, .status, .read, .write, .synchronize, .protect, .lock, .close, .link, .rename,
      .remove, .list,
    ]
    #expect(needed.isSubset(of: calls))
    try FaultCase.expect(Self.cases) { _ in 20 }
  }

  @Test func `writes, waits for the disk, renames, and waits for the folder`() throws {
    let system = FaultySystem()
    try SaveOperation.overwrite.stage { body in try system.run(body) }
    let order: [SystemCall] = [.write, .synchronize, .link, .rename, .rename, .synchronize]
    #expect(system.calls.filter { order.contains($0) } == order)
  }
}
