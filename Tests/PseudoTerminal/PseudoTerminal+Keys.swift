import CPseudoTerminal

extension PseudoTerminal {
  /// Presses keys, one after the other.
  ///
  /// Never waits: what the program does not take now is sent during the next wait.
  public func send(_ keys: Key...) {
    send(keys)
  }

  /// Presses keys, one after the other.
  public func send(_ keys: [Key]) {
    for key in keys { deliver(bytes(of: key)) }
  }

  private func bytes(of key: Key) -> [UInt8] {
    switch key {
    case .text(let text): Array(text.utf8)
    case .paste(let text): pasted(text)
    case .bytes(let bytes): bytes
    case .control(let letter): [(letter.asciiValue ?? 0) & 0x1F]
    case .function(let number): emulator.encode(CPT_KEY_FUNCTION, plus: number)
    case .enter: emulator.encode(CPT_KEY_ENTER)
    case .tab: emulator.encode(CPT_KEY_TAB)
    case .backTab: emulator.encode(CPT_KEY_BACK_TAB)
    case .backspace: emulator.encode(CPT_KEY_BACKSPACE)
    case .escape: emulator.encode(CPT_KEY_ESCAPE)
    case .up: emulator.encode(CPT_KEY_UP)
    case .down: emulator.encode(CPT_KEY_DOWN)
    case .left: emulator.encode(CPT_KEY_LEFT)
    case .right: emulator.encode(CPT_KEY_RIGHT)
    case .insert: emulator.encode(CPT_KEY_INSERT)
    case .delete: emulator.encode(CPT_KEY_DELETE)
    case .home: emulator.encode(CPT_KEY_HOME)
    case .end: emulator.encode(CPT_KEY_END)
    case .pageUp: emulator.encode(CPT_KEY_PAGE_UP)
    case .pageDown: emulator.encode(CPT_KEY_PAGE_DOWN)
    }
  }

  /// Terminals paste the end of a line as the Enter key sends it.
  private func pasted(_ text: String) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    let typed = text.utf8.map { $0 == newline ? UInt8(ascii: "\r") : $0 }
    return emulator.pasteBracket(start: true) + typed + emulator.pasteBracket(start: false)
  }
}
