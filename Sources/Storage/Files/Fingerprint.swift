#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a file was when it was read, to learn later whether it is still the same.
public struct Fingerprint: Hashable, Sendable {
  /// The device and the inode: which file it is.
  public var device, inode: UInt64
  public var size: Int64
  /// The time of the last change, in nanoseconds.
  public var modified: Int64
  /// A hash of the bytes (FNV-1a), for changes within one tick of the clock of the disk.
  public var hash: UInt64

  init(_ status: stat, of bytes: [UInt8]) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    hash = bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}

extension stat {
  /// What is there instead of a regular file.
  var kindIfNotFile: FileKind? {
    switch st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: .folder
    case S_IFIFO: .pipe
    case S_IFCHR, S_IFBLK: .device
    case S_IFSOCK: .socket
    default: .other
    }
  }

  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
