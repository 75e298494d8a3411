/// A strict reader of JSON (RFC 8259) that is asked for one value after another.
///
/// The caller knows what it expects and asks for it; the reader builds no tree, and allocates
/// nothing but the strings it returns:
///
/// ```swift
/// var reader = JSONReader(bytes)
/// try reader.beginObject()
/// while let key = try reader.nextKey() {
///   switch key {
///   case "age": age = try reader.integer()
///   default: unknown[key] = try reader.rawValue()
///   }
/// }
/// try reader.finish()
/// ```
///
/// It is strict because a profile that was half understood would give a score that is half wrong:
/// a key given twice, a comma too many or a number no one can hold are refused with their line and
/// column, in values that are skipped as well. After an error the reader is of no further use but
/// to `restart`. To ask for a value where none can be is a mistake of the caller's, and traps.
public struct JSONReader: Sendable {
  var source: Source
  let limits: Limits

  /// The first byte that has not been read.
  var position: Int
  /// The byte at which the last token starts: the key or value just read, or about to be.
  public internal(set) var offset: Int

  /// The innermost object or array.
  var open: Container?
  /// Those around it, the outermost first.
  var outer: [Container] = []
  var keys = KeyStack()
  var members = 0
  var expectsValue = true

  /// An object or array whose end has not been read.
  struct Container: Sendable {
    var isObject: Bool
    var isEmpty: Bool
    /// Where it opens.
    var offset: Int
    /// How many keys of other objects lie below its own.
    var keyBase: Int
  }

  /// Reads the bytes, or the part of them in `range`, which is then all there is.
  ///
  /// The bytes are shared, not copied, as long as the caller does not change them meanwhile.
  public init(_ bytes: [UInt8], in range: Range<Int>? = nil, limits: Limits = .standard) {
    source = Source(bytes, in: range)
    self.limits = limits
    position = source.start
    offset = source.start
  }

  /// Reads other bytes from their start, and keeps the storage that reading needs.
  public mutating func restart(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    source = Source(bytes, in: range)
    position = source.start
    offset = source.start
    open = nil
    outer.removeAll(keepingCapacity: true)
    keys.cut(to: 0)
    members = 0
    expectsValue = true
  }

  /// The line and column of the last token, counted from the start of what is read.
  public var location: JSONLocation { location(at: offset) }

  /// Counts the lines and columns up to the byte at `offset`, which takes time: for errors alone.
  public func location(at offset: Int) -> JSONLocation {
    source.location(at: offset)
  }

  /// Says that only white space remains.
  public mutating func finish() throws(JSONError) {
    precondition(open == nil && !expectsValue, "read the whole value before finishing")
    guard nextByte() == nil else { throw diagnosis.textAfterEnd() }
  }

  /// What helps to say what is wrong with the next byte.
  var diagnosis: Diagnosis {
    Diagnosis(source: source, position: position, open: open)
  }

  /// Passes over white space and gives the byte after it, which is not yet read.
  @inline(__always)
  mutating func nextByte() -> UInt8? {
    if position < source.end, source[position] > .space { return source[position] }
    position = source.endOfWhiteSpace(at: position)
    return position < source.end ? source[position] : nil
  }
}
