#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system answered, before it is known which path a person should hear of.
enum SystemError: Error, Equatable {
  case code(Int32)
  case notAFile(FileKind)
  case tooLarge
  /// The last version could not be kept, for this reason.
  case backup(Int32)

  /// The error of the call that has just failed.
  static var last: SystemError { .code(errno) }
}

extension ProfileFileError {
  /// The error of reading a file otherwise than as one profile, from the number the system gave.
  public init(reading path: String, code: Int32) {
    self.init(SystemError.code(code), reading: path)
  }

  init(_ error: SystemError, reading path: String) {
    switch error {
    case .notAFile(let kind): self = .notAFile(path: path, kind)
    case .tooLarge: self = .tooLarge(path: path)
    case .code(ENOENT), .code(ENOTDIR): self = .missing(path: path)
    // A socket cannot be opened at all, nor can a device that is not there.
    case .code(ENXIO), .code(ENODEV): self = .notAFile(path: path, .other)
    case .code(EISDIR): self = .notAFile(path: path, .folder)
    case .code(EACCES), .code(EPERM): self = .notAllowed(path: path, .reading)
    case .code(ENAMETOOLONG): self = .nameTooLong(path: path)
    case .code(let code), .backup(let code): self = .system(path: path, code: code, .reading)
    }
  }

  init(_ error: SystemError, writing path: String) {
    switch error {
    case .notAFile(let kind): self = .notAFile(path: path, kind)
    case .tooLarge: self = .changedOnDisk(path: path)
    case .code(EEXIST): self = .exists(path: path)
    case .code(ENOENT), .code(ENOTDIR): self = .folderMissing(path: path)
    case .code(EACCES), .code(EPERM): self = .notAllowed(path: path, .writing)
    case .code(EROFS): self = .readOnlyDisk(path: path)
    case .code(ENOSPC), .code(EDQUOT), .code(EFBIG): self = .diskFull(path: path)
    case .code(ENAMETOOLONG): self = .nameTooLong(path: path)
    case .code(let code): self = .system(path: path, code: code, .writing)
    case .backup(let code): self = .backupFailed(path: path, code: code)
    }
  }

  init(_ error: SystemError, removing path: String) {
    switch error {
    case .code(EACCES), .code(EPERM): self = .notAllowed(path: path, .removing)
    case .code(let code), .backup(let code): self = .system(path: path, code: code, .removing)
    case .notAFile, .tooLarge: self = .system(path: path, code: EINVAL, .removing)
    }
  }
}
