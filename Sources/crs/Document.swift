import ArgumentParser
import ExpressEntry
import Interview
import Questions
import Storage
import TerminalUI

/// The file of an interview: which one it is, and what it was when it was last read or written.
struct Document {
  let language: Language
  private var path: String?
  private var fingerprint: Fingerprint?

  init(language: Language) { self.language = language }

  /// Whether the file is there.
  var isOnDisk: Bool { fingerprint != nil }

  /// Reads a profile; a file that is not there yet is a new profile.
  mutating func open(_ path: String) throws -> Profile {
    self.path = path
    do {
      let opened = try ProfileFile.read(path)
      fingerprint = opened.fingerprint
      return opened.profile
    } catch .missing {
      return Profile()
    } catch {
      error.complain(of: path, in: language)
      throw ExitCode.failure
    }
  }

  /// Writes a profile, and says how that went in a message for the session.
  mutating func save(_ profile: Profile, to path: String) -> Message {
    let known = path == self.path ? fingerprint : nil
    do {
      let saved = try ProfileFile.write(profile, to: path, replacing: known)
      (self.path, fingerprint) = (path, saved.fingerprint)
      return .saved(path: path)
    } catch {
      // A file that was taken away may be saved anew under its name, now that this was said.
      if case .removedFromDisk = error { fingerprint = nil }
      let words = Bilingual(en: error.english, fr: error.french)
      return .saveFailed(words, asksForName: error.mayBeMendedByAnotherName)
    }
  }
}

extension ProfileFileError {
  func words(in language: Language) -> String {
    language == .english ? english : french
  }

  /// Says on standard error what is wrong; only a fault in the text needs the name of its file.
  func complain(of path: String, in language: Language) {
    let words = words(in: language).displayable
    if case .refused = self {
      crs.complain("crs: \(path.displayable): \(words)")
    } else {
      crs.complain("crs: \(words)")
    }
  }

  /// Whether saving under another name is a way out.
  fileprivate var mayBeMendedByAnotherName: Bool {
    if case .unfaithful = self { false } else { true }
  }
}
