#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why answers are not kept in a draft.
public enum DraftError: Error, Hashable, Sendable {
  /// Neither `XDG_STATE_HOME` nor `HOME` says where a draft could be.
  case noStateFolder
  /// Another session keeps a draft of the same file.
  case inUse
  /// A newer program left a draft, in a form of a higher version.
  case newerFormat(Int)
  case diskFull(path: String)
  case notAllowed(path: String)
  case readOnlyDisk(path: String)
  case system(path: String, code: Int32)

  init(_ error: SystemError, _ path: String) {
    switch error {
    case .code(EWOULDBLOCK): self = .inUse
    case .code(ENOSPC), .code(EDQUOT), .code(EFBIG): self = .diskFull(path: path)
    case .code(EACCES), .code(EPERM): self = .notAllowed(path: path)
    case .code(EROFS): self = .readOnlyDisk(path: path)
    case .code(let code), .backup(let code): self = .system(path: path, code: code)
    case .notAFile, .tooLarge: self = .system(path: path, code: EINVAL)
    }
  }
}

extension DraftError: CustomStringConvertible {
  public var description: String { words.english }

  /// That nothing is kept, what to do about it, and why: of a long line the end may not be seen.
  public var words: ProfileWords {
    let reason = reason
    return (
      "Draft NOT kept, so save now: \(reason.english).",
      "Brouillon NON gardé, enregistrez\u{A0}: \(reason.french)."
    )
  }

  /// The reason alone, as a part of a sentence.
  public var reason: ProfileWords {
    switch self {
    case .noStateFolder:
      (
        "neither XDG_STATE_HOME nor HOME names a folder",
        "ni XDG_STATE_HOME ni HOME ne nomme un dossier"
      )
    case .inUse:
      (
        "another session keeps a draft of this file",
        "une autre session garde un brouillon de ce fichier"
      )
    case .newerFormat(let version):
      (
        "a newer version of crs left one, in format \(version), which stays as it is",
        "une version plus récente de crs en a laissé un, au format \(version), qui reste tel quel"
      )
    case .diskFull(let path): ("the disk of \(path) is full", "le disque de \(path) est plein")
    case .notAllowed(let path):
      (
        "you are not allowed to write in \(path)",
        "vous n’avez pas le droit d’écrire dans \(path)"
      )
    case .readOnlyDisk(let path):
      ("the disk of \(path) is read-only", "le disque de \(path) est en lecture seule")
    case .system(let path, let code):
      (
        "\(path) cannot be written (system error \(code))",
        "\(path) ne peut être écrit (erreur système \(code))"
      )
    }
  }
}
