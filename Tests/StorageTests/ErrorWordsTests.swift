import Testing

@testable import Storage

@Suite struct `The words about a file` {
  static let path = "/home/ada/me.json"

  static let errors: [ProfileFileError] = [
    .unfaithful(nil, member: ""), .unfaithful(.outOfRange(130, .age), member: "applicant.age"),
    .missing(path: path), .notAFile(path: path, .folder), .notAFile(path: path, .pipe),
    .notAFile(path: path, .device), .notAFile(path: path, .socket), .notAFile(path: path, .other),
    .tooLarge(path: path), .brokenLink(path: path), .foreign(path: path), .unnamed(path: path),
    .nameTooLong(path: path), .exists(path: path), .changedOnDisk(path: path),
    .removedFromDisk(path: path), .readOnlyFile(path: path), .backupFailed(path: path, code: 21),
    .unreadableNow(path: path, code: 5), .inUse(path: path, nil),
    .inUse(path: path, LockHolder(process: 4242, host: "ada-laptop", since: .afternoon)),
    .notAllowed(path: path, .removing), .system(path: path, code: 5, .removing),
    .folderMissing(path: path), .notAllowed(path: path, .reading),
    .notAllowed(path: path, .writing), .readOnlyDisk(path: path), .diskFull(path: path),
    .system(path: path, code: 5, .reading), .system(path: path, code: 5, .writing),
  ]

  @Test(arguments: errors)
  func `say what happened, where, and what to do`(_ error: ProfileFileError) {
    for words in [error.english, error.french] {
      if case .unfaithful = error {} else { #expect(words.contains(Self.path)) }
      #expect(words.hasSuffix("."))
      #expect(words.count < 330)
      // One sentence says what happened, and another what to do.
      #expect(words.dropLast().contains(". ") || words.contains("; "))
      for word in ["invalid", "illegal", "please", "sorry", "oops", "failed"] {
        #expect(!words.lowercased().contains(word))
      }
    }
    for mark in [";", ":"] {
      #expect(!error.french.contains(" \(mark)"))
    }
    #expect(error.english != error.french)
    #expect(error.description == error.english)
  }

  @Test func `are these, for the two that protect a file`() {
    #expect(
      ProfileFileError.exists(path: "me.json").english
        == "me.json is already there and was not opened here, so it is left as it is. "
        + "Open it first, or save under another name.")
    #expect(
      ProfileFileError.changedOnDisk(path: "me.json").french
        == "me.json a changé sur le disque depuis son ouverture\u{A0}; il reste donc tel quel. "
        + "Rouvrez-le, ou enregistrez sous un autre nom.")
    #expect(
      ProfileFileError.unnamed(path: "").english
        == "A file name is missing. Add a name, as in me.json.")
  }
}
