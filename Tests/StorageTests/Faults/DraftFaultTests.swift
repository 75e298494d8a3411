import ExpressEntry
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A draft whose writing is stopped anywhere` {
  static let cases = FaultCase<DraftOperation>.all

  @Test(arguments: cases)
  func `has every answer that was kept, and goes on`(
    _ fault: FaultCase<DraftOperation>
  ) throws {
    // Only the fault is of interest, not the disk of the machine.
    try FaultySystem().run { try check(fault) }
  }

  private func check(_ fault: FaultCase<DraftOperation>) throws {
    let operation = fault.operation
    let folder = try TemporaryFolder()
    var failure: (any Error)?
    do {
      let system = FaultySystem(fault.fault, at: fault.index)
      try operation.stage(in: folder) { body in try system.run(body) }
    } catch { failure = error }

    if let failure, !fault.fault.isKill {
      let error = try #require(failure as? DraftError)
      #expect(error.words.english.hasPrefix("Draft NOT kept, so save now: "))
      #expect(error.words.french.hasPrefix("Brouillon NON gardé, enregistrez\u{A0}: "))
    }
    if fault.fault == .interrupted { #expect(failure == nil) }

    let state = StateFolder(path: folder.file("state/crs"))
    let path = folder.file("me.json")
    func reopen() throws -> (draft: Draft, found: Profile?) {
      let (draft, found) = try Draft.open(for: path, over: nil, in: state, at: .afternoon)
      return (draft, found.recovered?.profile)
    }
    do {
      let (draft, found) = try reopen()
      let before = operation.hasDraft ? SaveOperation.old : nil
      if operation.removes {
        #expect(found == nil || (found == before && (failure != nil || fault.fault.isKill)))
      } else if failure == nil, !fault.fault.isKill {
        #expect(found == operation.after)
      } else {
        #expect(found == before || found == operation.after)
      }
      draft.resume()
      try draft.record(SaveOperation.older, at: .afternoon)
    }
    #expect(try reopen().found == SaveOperation.older)
    let name = Draft.name(for: try SaveTarget(path).realPath)
    #expect(folder.drafts.contains(name))
    #expect(
      folder.drafts.allSatisfy {
        $0 == name || $0.hasPrefix(name + ".bad-") || $0.hasPrefix(name + ".old-")
      })
    for name in folder.drafts {
      #expect(try folder.mode(of: TemporaryFolder.drafts + name) == 0o600)
    }
    for part in ["state", "state/crs", "state/crs/drafts"] {
      #expect(try folder.mode(of: part) == 0o700)
    }
  }

  @Test func `meets every kind of call`() throws {
    let calls = Set(Self.cases.map(\.call))
    let needed: Set<SystemCall> = [
      .open, .status, .write, .synchronize, .protect, .lock, .link, .rename, .remove,
    ]
    #expect(needed.isSubset(of: calls))
    try FaultCase.expect(Self.cases) { operation in
      switch operation {
      case .append, .discard, .removeAfterSave: 3
      case .setAside: 5
      // A file is made, written, waited for and named.
      case .firstRecord, .recordAfterSave, .compact: 9
      case .openDamaged, .recordAfterDamage: 25
      }
    }
  }
}

extension Draft.Found {
  var recovered: Draft.Recovered? {
    switch self {
    case .newer(let recovered), .conflicting(let recovered): recovered
    default: nil
    }
  }
}
