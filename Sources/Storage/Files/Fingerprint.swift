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
    hash = Checksum(of: bytes).value
  }

  /// Whether two files hold the same bytes, be they one file or two.
  ///
  /// A copy that was put back has another inode and another time, and is the same version.
  public func isSameVersion(as other: Fingerprint) -> Bool {
    size == other.size && hash == other.hash
  }
}

/// The fingerprint as a draft keeps it: five numbers in hexadecimal.
extension Fingerprint {
  var text: String {
    let numbers = [
      device, inode, UInt64(bitPattern: size), UInt64(bitPattern: modified), hash,
    ]
    return numbers.map { String($0, radix: 16) }.joined(separator: "-")
  }

  init?(text: String) {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
      .compactMap { UInt64($0, radix: 16) }
    guard numbers.count == 5 else { return nil }
    (device, inode, hash) = (numbers[0], numbers[1], numbers[4])
    (size, modified) = (Int64(bitPattern: numbers[2]), Int64(bitPattern: numbers[3]))
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
