import ArgumentParser
import Questions
import Storage
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The removal of everything the program keeps of a profile.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Remove a saved profile and everything kept of it.",
    discussion: """
      Ends with 0 when all was removed, and with 1 when there was nothing, when it was not \
      confirmed, or when something could not be removed.
      """)

  @Argument(help: "The saved profile, whether it is still there or not.")
  var file: String?

  @Flag(help: "Remove the drafts that never had a file.")
  var drafts = false

  @OptionGroup var choice: LanguageOption

  @Flag(help: "Remove without asking.")
  var yes = false

  func validate() throws {
    guard (file == nil) != drafts else { return }
    throw ValidationError(Self.needsOne(in: choice.language))
  }

  func run() throws {
    let state = StateFolder(environment: environment)
    let traces = try found(in: state)
    try withExtendedLifetime(traces) {
      try say(traces.all.map(line))
      try confirm()
      try remove(traces.all)
    }
  }

  private func remove(_ traces: [Trace]) throws {
    var hasFailed = false
    for trace in traces {
      do throws(ProfileFileError) { try trace.remove() } catch {
        hasFailed = true
        error.complain(of: trace.path, in: choice.language)
        continue
      }
      try say([Self.removed(in: choice.language) + line(trace)])
    }
    try say([Self.outOfReach(in: choice.language)])
    if hasFailed { throw ExitCode.failure }
  }

  /// What is to be removed, which no session can take up any more.
  private func found(in state: StateFolder?) throws -> Traces {
    let traces: Traces
    do throws(ProfileFileError) {
      traces =
        if let file {
          try Traces(of: file, in: state, at: .now)
        } else {
          try Traces(withoutNameIn: state)
        }
    } catch {
      if case .inUse(_, let holder) = error {
        complain(Self.inUse(by: holder))
      } else {
        error.complain(of: file ?? "", in: choice.language)
      }
      throw ExitCode.failure
    }
    guard !traces.all.isEmpty else {
      complain(drafts ? Self.noDrafts : Self.nothing)
      throw ExitCode.failure
    }
    return traces
  }

  /// Whether the file is one that the program may have saved, or is not there any more: with a slip
  /// of the hand in its name, another would be gone without a question.
  private var isProfile: Bool {
    guard let file else { return true }
    do throws(ProfileFileError) {
      _ = try ProfileFile.read(file)
      return true
    } catch {
      return switch error {
      case .missing, .folderMissing: true
      case .refused(.newerVersion, at: _): true
      default: false
      }
    }
  }

  /// Asks for the whole word; only a person at a terminal can give it.
  private func confirm() throws {
    if yes {
      guard isProfile else {
        complain(Self.noProfile)
        throw ExitCode.failure
      }
      return
    }
    guard isatty(STDIN_FILENO) == 1 else {
      complain(Self.needsYes)
      throw ExitCode.failure
    }
    try say([Self.question(in: choice.language)])
    let answer = readLine()?.lowercased()
    guard answer == "yes" || answer == "oui" else {
      complain(Self.kept)
      throw ExitCode.failure
    }
  }

  private func line(_ trace: Trace) -> String {
    "\(trace.kind.words(in: choice.language)) \(trace.path.displayable)"
  }

  private func say(_ lines: [String]) throws {
    var output = Output()
    for line in lines { output.write(line + "\n") }
    try output.flush()
  }

  private func complain(_ words: Bilingual) {
    crs.complain("crs: \(words(in: choice.language).displayable)")
  }
}

extension ForgetCommand {
  private static let nothing = Bilingual(
    en: "nothing is kept of this file.", fr: "rien n’est conservé de ce fichier.")
  private static let noDrafts = Bilingual(
    en: "there are no drafts without a file.", fr: "il n’y a aucun brouillon sans fichier.")
  private static let needsOne = Bilingual(
    en: "name one saved profile, or give --drafts.",
    fr: "nommez un profil enregistré, ou donnez --drafts.")
  private static let needsYes = Bilingual(
    en: "nothing was removed: confirm at a terminal, or give --yes.",
    fr: "rien n’a été supprimé\u{A0}: confirmez dans un terminal, ou donnez --yes.")
  private static let noProfile = Bilingual(
    en: "nothing was removed: the file is no profile that crs can read. Without --yes crs asks.",
    fr: "rien n’a été supprimé\u{A0}: le fichier n’est pas un profil que crs puisse lire. Sans "
      + "--yes, crs demande.")
  private static let kept = Bilingual(
    en: "nothing was removed: the answer was not the word yes.",
    fr: "rien n’a été supprimé\u{A0}: la réponse n’était pas le mot oui.")
  private static let question = Bilingual(
    en: "Remove all of these for good? Type yes:",
    fr: "Supprimer tout cela définitivement\u{A0}? Tapez oui\u{A0}:")
  private static func inUse(by holder: LockHolder?) -> Bilingual {
    let who = holder.map { " (\($0.process), \($0.host), \($0.since))" } ?? ""
    return Bilingual(
      en: "nothing was removed: another session has the file open\(who).",
      fr: "rien n’a été supprimé\u{A0}: une autre session a ouvert le fichier\(who).")
  }

  private static let removed = Bilingual(en: "Removed: ", fr: "Supprimé\u{A0}: ")
  private static let outOfReach = Bilingual(
    en: """
      Out of reach: copies in other places, snapshots, backups, and what a disk keeps of a \
      removed file.
      """,
    fr: """
      Hors de portée\u{A0}: les copies faites ailleurs, les instantanés, les sauvegardes et ce \
      qu’un disque garde d’un fichier supprimé.
      """)
}

extension Trace.Kind {
  fileprivate var words: Bilingual {
    switch self {
    case .profile: Bilingual(en: "profile:", fr: "profil\u{A0}:")
    case .backup: Bilingual(en: "version before:", fr: "version précédente\u{A0}:")
    case .draft: Bilingual(en: "draft:", fr: "brouillon\u{A0}:")
    case .quarantine: Bilingual(en: "put aside:", fr: "mis de côté\u{A0}:")
    case .lock: Bilingual(en: "lock:", fr: "verrou\u{A0}:")
    case .leftover: Bilingual(en: "unfinished save:", fr: "enregistrement inachevé\u{A0}:")
    }
  }
}
