import JSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Who has a file: what a lock file says, for people.
public struct LockHolder: Hashable, Sendable {
  /// The number of the process.
  public var process: Int
  /// The name of the computer, which may be another one on a network disk.
  public var host: String
  public var since: Moment

  /// This process.
  static func current(since moment: Moment) -> LockHolder {
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = gethostname(&name, name.count - 1) == 0
    let host = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return LockHolder(
      process: Int(getpid()), host: isNamed ? String(decoding: host, as: UTF8.self) : "",
      since: moment)
  }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("host")
    writer.value(host)
    writer.key("process")
    writer.value(process)
    writer.key("since")
    writer.value(since.description)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// Reads what a lock file says; `nil` where it says nothing that can be understood.
  init?(bytes: [UInt8]) {
    guard case .object(let members) = try? JSONValue(parsing: bytes),
      case .string(let host) = members["host"], case .number(let number) = members["process"],
      let process = Int(number.text), case .string(let since) = members["since"],
      let moment = Moment(since)
    else { return nil }
    self.init(process: process, host: host, since: moment)
  }

  init(process: Int, host: String, since: Moment) {
    (self.process, self.host, self.since) = (process, host, since)
  }
}
