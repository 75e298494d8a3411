#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A journal on disk that is open and locked: no other session writes to it.
final class JournalFile {
  /// When a journal is this long, it is written anew with its last record alone.
  static let compactionSize = 1 << 20
  /// A journal that is longer than this was not written by the program.
  static let sizeLimit = 8 << 20

  let heading: JournalText.Heading
  /// Whether the disk confirmed the name of the journal; if not, a power cut may take it away, or
  /// bring back the one before.
  let isConfirmed: Bool
  private let file: Descriptor
  private var size: Int
  /// Whether the last write did not come to its end, so that nothing may follow it.
  private var isTorn: Bool
  /// Whether the disk has all that was written.
  private(set) var isSynchronized = true

  init(
    _ file: consuming Descriptor, _ heading: JournalText.Heading, size: Int, isTorn: Bool = false,
    isConfirmed: Bool = true
  ) {
    self.file = file
    self.heading = heading
    self.isConfirmed = isConfirmed
    self.size = size
    self.isTorn = isTorn
  }

  /// Whether a record of so many bytes may be added at its end.
  func takes(_ count: Int) -> Bool {
    !isTorn && size + count <= Self.compactionSize
  }

  /// Whether it is still the one at its name.
  func isAt(_ name: String, in folder: borrowing Folder) throws(SystemError) -> Bool {
    try folder.has(file, at: name)
  }

  /// Adds a record with one write: from then on the end of the program cannot take it away.
  func append(_ record: [UInt8]) throws(SystemError) {
    // Until all of it is there, nothing may follow it.
    isTorn = true
    try file.write(record)
    size += record.count
    isTorn = false
    isSynchronized = false
  }

  /// Waits until the disk has what was added: from then on a power cut cannot take it away.
  func synchronize() throws(SystemError) {
    guard !isSynchronized else { return }
    isSynchronized = true
    do throws(SystemError) { try file.synchronizeData() } catch {
      // What the disk has of it is not known, so the next record begins a new journal.
      isTorn = true
      throw error
    }
  }

  /// Writes a new journal in the place of the one called `name`, or where there is none.
  ///
  /// The new one is whole and on the disk before it takes the name, and is the journal from then on,
  /// whether the disk confirms the name or not. Where nothing is to be replaced, a journal that is
  /// there all the same stays, and this throws `EEXIST`.
  static func write(
    _ bytes: [UInt8], _ heading: JournalText.Heading, to name: String,
    replacing old: JournalFile?, in folder: borrowing Folder
  ) throws(SystemError) -> JournalFile {
    let new = try folder.takeNew(for: name)
    let temporary = new.temporary
    do throws(SystemError) {
      try new.file.write(bytes)
      try new.file.synchronize()
      if old == nil {
        try folder.rename(temporary, toNew: name)
      } else {
        try folder.rename(temporary, over: name)
      }
    } catch {
      folder.remove(temporary)
      throw error
    }
    return JournalFile(
      new.file, heading, size: bytes.count, isConfirmed: folder.isSynchronized())
  }

  /// Removes what a program was killed over, and leaves what another one is at.
  static func sweep(_ folder: borrowing Folder) {
    guard let names = try? folder.names(from: ".", to: ".tmp") else { return }
    for name in names
    where MadeName.target(ofTemporary: name)?.hasSuffix(Draft.ending) ?? false {
      guard let file = folder.taken(name) else { continue }
      folder.remove(name)
      withExtendedLifetime(file) {}
    }
  }
}
