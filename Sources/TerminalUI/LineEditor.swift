/// A text box of one line: what is in it, and where the cursor is.
public struct LineEditor: Equatable, Sendable {
  /// More than this in one paste was never meant for a text box.
  public static let longestPaste = 200

  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int
  /// The most characters the box takes.
  public let maximumLength: Int
  /// The most Unicode scalars it takes: a letter with its marks is one character and several of these.
  public let maximumScalars: Int

  /// Makes a box with the cursor after its text.
  public init(text: String = "", maximumLength: Int = 200, maximumScalars: Int = .max) {
    self.maximumLength = max(0, maximumLength)
    self.maximumScalars = maximumScalars
    self.text = String(text.prefix(self.maximumLength))
    cursor = self.text.count
  }

  /// The text before the cursor, and the text after it.
  var halves: (before: Substring, after: Substring) {
    let place = text.index(text.startIndex, offsetBy: cursor)
    return (text[..<place], text[place...])
  }

  /// Puts a character before the cursor, unless it is a control.
  ///
  /// - Returns: Whether the box has room for it.
  @discardableResult
  public mutating func insert(_ character: Character) -> Bool {
    let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isControl || insert(String(character))
  }

  /// Puts pasted text before the cursor, with a space for every run of newlines, tabs and controls.
  ///
  /// - Returns: Whether it was taken: never in part, so that nobody trusts a number cut short.
  public mutating func paste(_ pasted: String) -> Bool {
    guard pasted.count <= Self.longestPaste else { return false }
    return insert(pasted.onOneLine)
  }

  /// Inserts all or nothing; counts afterwards, because marks join the character before them.
  private mutating func insert(_ insertion: String) -> Bool {
    let (before, after) = halves
    let start = before + insertion
    let result = String(start + after)
    let fits =
      result.count <= maximumLength && result.unicodeScalars.count <= maximumScalars
    guard fits || insertion.isEmpty else { return false }
    (text, cursor) = (result, min(start.count, result.count))
    return true
  }

  /// Puts the cursor after so many characters.
  public mutating func move(to place: Int) {
    cursor = min(max(0, place), text.count)
  }

  /// Removes the characters between the cursor and a place.
  public mutating func delete(to place: Int) {
    let place = min(max(0, place), text.count)
    let (start, end) = (min(place, cursor), max(place, cursor))
    let kept = text.prefix(start)
    text = String(kept + text.dropFirst(end))
    // Characters that were apart may have joined.
    cursor = min(kept.count, text.count)
  }

  /// Where the word before the cursor starts.
  public var previousWordStart: Int {
    var before = halves.before
    while before.last?.isWhitespace == true { before.removeLast() }
    while before.last?.isWhitespace == false { before.removeLast() }
    return before.count
  }
}

extension String {
  /// The text with one space for every run of what a text box cannot hold.
  fileprivate var onOneLine: String {
    var result = UnicodeScalarView()
    var isInRun = false
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        if !isInRun { result.append(" ") }
        isInRun = true
      default:
        result.append(scalar)
        isInRun = false
      }
    }
    return String(result)
  }
}
