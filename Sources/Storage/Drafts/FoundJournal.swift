import ExpressEntry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is at the name of a journal, and what is to be made of it.
struct FoundJournal {
  var journal: JournalFile?
  var recorded: Profile?
  var refusal: DraftError?
  var found = Draft.Found.nothing

  /// Reads the journal, locks it, and keeps whatever of it is not good under another name.
  mutating func read(
    _ name: String, of heading: JournalText.Heading, over opened: ProfileFile.Opened?,
    in folder: borrowing Folder, at moment: Moment
  ) throws(SystemError) {
    switch try folder.take(name) {
    case .gone: return
    case .held: (found, refusal) = (.inUse, .inUse)
    case .taken(let file):
      try read(file, name, of: heading, over: opened, in: folder, at: moment)
    }
  }

  private mutating func read(
    _ file: consuming Descriptor, _ name: String, of heading: JournalText.Heading,
    over opened: ProfileFile.Opened?, in folder: borrowing Folder, at moment: Moment
  ) throws(SystemError) {
    let bytes: [UInt8]
    do throws(SystemError) { bytes = try file.read(atMost: JournalFile.sizeLimit) } catch {
      guard error == .tooLarge else { throw error }
      return try folder.setAside(name, as: "bad", at: moment)
    }
    let text = JournalText(bytes)
    guard text.version == JournalText.version else { return refuse(newer: text.version) }
    guard let last = text.last else {
      if text.isDamaged { return try folder.setAside(name, as: "bad", at: moment) }
      return folder.remove(name)
    }
    var reader = ProfileReader()
    let profile: Profile
    do { profile = try reader.read(bytes, in: last.text) } catch {
      if case .refused(.newerVersion(let version), at: _) = error {
        return refuse(newer: version)
      }
      return try folder.setAside(name, as: "bad", at: moment)
    }
    let base = text.heading ?? JournalText.Heading(path: heading.path)
    // Two paths may have one key, however seldom that is.
    guard base.path == heading.path else {
      return try folder.setAside(name, as: "old", at: moment)
    }
    guard profile != opened?.profile else { return folder.remove(name) }

    let isWhole = last.text.upperBound + 1 == bytes.count && !text.isDamaged
    journal = JournalFile(file, base, size: bytes.count, isTorn: !isWhole)
    recorded = profile
    if text.isDamaged { mend(name, Array(bytes[last.text]), in: folder, last.moment, at: moment) }
    let recovered = Draft.Recovered(
      profile: profile, moment: last.moment, isFromDamaged: text.isDamaged)
    found = base.isSameVersion(as: heading) ? .newer(recovered) : .conflicting(recovered)
  }

  /// Keeps a damaged journal under another name, and writes what is good of it in its place.
  ///
  /// Where that cannot be done, what was read is offered all the same.
  private mutating func mend(
    _ name: String, _ text: [UInt8], in folder: borrowing Folder, _ last: Moment, at moment: Moment
  ) {
    guard let journal else { return }
    let record = JournalRecord.bytes(.answers, text, at: last)
    do throws(SystemError) {
      _ = try folder.keep(name, as: "\(name).bad-\(moment.nameText)")
      self.journal = try JournalFile.write(
        JournalText.bytes(journal.heading, record, at: last), journal.heading, to: name,
        replacing: journal, in: folder)
    } catch {}
  }

  private mutating func refuse(newer version: Int) {
    (found, refusal) = (.ofNewerFormat(version), .newerFormat(version))
  }
}

extension JournalText.Heading {
  /// Whether a draft was made on top of the same version of its file, or of no file.
  fileprivate func isSameVersion(as other: Self) -> Bool {
    guard let base, let otherBase = other.base else { return base == other.base }
    return base.isSameVersion(as: otherBase)
  }
}
