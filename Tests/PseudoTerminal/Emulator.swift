import CPseudoTerminal

/// A terminal without a window: bytes of a program in, a screen of cells out.
final class Emulator {
  private(set) var rows: Int
  private(set) var columns: Int
  private let screen: OpaquePointer

  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    screen = cpt_screen_new(Int32(rows), Int32(columns))
  }

  deinit {
    cpt_screen_free(screen)
  }

  var state: cpt_state { cpt_screen_state(screen) }

  func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    cpt_screen_resize(screen, Int32(rows), Int32(columns))
  }

  /// Shows bytes of the program, and returns what the terminal answers to questions in them.
  func show(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    cpt_screen_write(screen, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
    return takeOutput()
  }

  /// The bytes of a key, which depend on the modes that the program has set.
  func encode(_ key: cpt_key, plus number: Int = 0) -> [UInt8] {
    cpt_screen_press(screen, Int32(key.rawValue) + Int32(number))
    return takeOutput()
  }

  /// The bytes around pasted text: none, unless the program has asked for them.
  func pasteBracket(start: Bool) -> [UInt8] {
    cpt_screen_paste_bracket(screen, start)
    return takeOutput()
  }

  /// The text of a part of a row, without blanks at its end.
  func text(row: Int, columns range: Range<Int>) -> String {
    // libvterm does not check bounds: it aborts.
    let range = range.clamped(to: 0..<columns)
    guard (0..<rows).contains(row), !range.isEmpty else { return "" }
    // A cell holds at most six code points, of at most four bytes each.
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: range.count * 24 + 1) {
      let count = cpt_screen_text(
        screen, Int32(row), Int32(range.lowerBound), Int32(range.upperBound), $0.baseAddress,
        $0.count)
      return String(decoding: UnsafeRawBufferPointer($0)[..<count], as: UTF8.self)
    }
    return String(text.reversed().drop(while: \.isWhitespace).reversed())
  }

  func style(row: Int, column: Int) -> cpt_style {
    guard (0..<rows).contains(row), (0..<columns).contains(column) else { return cpt_style() }
    return cpt_screen_style(screen, Int32(row), Int32(column))
  }

  private func takeOutput() -> [UInt8] {
    var output: [UInt8] = []
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      while true {
        let count = cpt_screen_take_output(screen, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        output += UnsafeRawBufferPointer(buffer)[..<count]
      }
    }
    return output
  }
}
