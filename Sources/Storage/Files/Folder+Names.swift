#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One file under several names, and the names themselves.
extension Folder {
  /// Gives a file a second name.
  func link(_ name: String, as other: String) throws(SystemError) {
    try SystemCall.link.require {
      linkat(descriptor.number, name, descriptor.number, other, 0)
    }
  }

  /// Renames a file over whatever has the other name.
  func rename(_ name: String, over other: String) throws(SystemError) {
    try SystemCall.rename.require {
      renameat(descriptor.number, name, descriptor.number, other)
    }
  }

  /// Renames a file to a name that nothing has.
  ///
  /// A plain rename would replace what came there since we looked. A second name cannot: it is
  /// given only where there is none.
  func rename(_ name: String, toNew other: String) throws(SystemError) {
    do throws(SystemError) {
      try link(name, as: other)
      remove(name)
    } catch {
      guard error.saysNoSecondNames else { throw error }
      guard try status(of: other) == nil else { throw .code(EEXIST) }
      try rename(name, over: other)
    }
  }

  /// A name for a file that is not complete yet, which no one else has.
  static func temporaryName(for name: String) -> String {
    ".\(name).\(getpid()).\(String(UInt32.random(in: .min ... .max), radix: 16)).tmp"
  }

  /// The names in the folder that begin and end so.
  func names(from start: String, to end: String) throws(SystemError) -> [String] {
    // The list takes its descriptor along when it closes, so it gets one of its own.
    let copy = SystemCall.list.make { _ in
      Int(openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    }
    guard copy >= 0, let list = fdopendir(Int32(copy)) else { throw .last }
    defer { closedir(list) }
    var names: [String] = []
    while let entry = readdir(list) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name.utf8.starts(with: start.utf8), name.utf8.count > start.utf8.count else { continue }
      if name.utf8.reversed().starts(with: end.utf8.reversed()) { names.append(name) }
    }
    return names.sorted()
  }
}

extension SystemError {
  /// Whether this kind of disk cannot give a file a second name.
  var saysNoSecondNames: Bool {
    switch self {
    case .code(EPERM), .code(EOPNOTSUPP), .code(ENOTSUP), .code(ENOSYS), .code(EMLINK): true
    default: false
    }
  }
}
