/// A place in a text, as an editor would say it.
public struct JSONLocation: Hashable, Comparable, Sendable {
  /// The line, counted from 1; it ends with a line feed, a carriage return, or both.
  public var line: Int
  /// The column, counted from 1 in characters (Unicode scalars), not in bytes.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Counts the lines and the columns from `start` to the byte at `offset`.
  init(of offset: Int, in bytes: [UInt8], from start: Int) {
    self.init(line: 1, column: 1)
    let offset = min(offset, bytes.count)
    guard start < offset else { return }
    for index in start..<offset {
      switch bytes[index] {
      case .newline:
        line += 1
        column = 1
      case 0x0D where index + 1 >= bytes.count || bytes[index + 1] != .newline:
        line += 1
        column = 1
      case let byte where !byte.isContinuation:
        column += 1
      default:
        break
      }
    }
  }

  public static func < (one: JSONLocation, other: JSONLocation) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
