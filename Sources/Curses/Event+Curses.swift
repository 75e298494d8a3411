import CNcurses
import TerminalUI

extension Event {
  /// What the loop hears of something that happened in the terminal.
  init(_ event: cnc_event) {
    self =
      switch event.kind {
      case CNC_TEXT: Key(typed: event.value).map(Event.key) ?? .undecodable
      case CNC_KEY: .key(Key(pressed: event.value))
      case CNC_PASTE: .key(.paste(pastedText()))
      case CNC_CLICK: .click(row: Int(event.row), column: Int(event.column))
      case CNC_WHEEL: event.value < 0 ? .wheelUp : .wheelDown
      case CNC_RESIZED: .resized
      case CNC_RESUMED: .resumed
      case CNC_TIMEOUT: .timeout
      case CNC_END: .endRequested(signal: event.value)
      case CNC_HANGUP: .hangup
      default: .undecodable
      }
  }
}

extension Key {
  /// The key that sends a character.
  init?(typed value: Int32) {
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: value)) else { return nil }
    switch scalar.value {
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    // Terminals disagree which of the two the Backspace key sends, so ^H is lost to it.
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value | 0x60))))
    case ..<0x20: self = .control(Character(Unicode.Scalar(UInt8(scalar.value | 0x40))))
    default: self = .character(Character(scalar))
    }
  }

  /// The key that ncurses knows by a number.
  init(pressed value: Int32) {
    self =
      switch cnc_key(rawValue: UInt32(value)) {
      case CNC_UP: .up
      case CNC_DOWN: .down
      case CNC_LEFT: .left
      case CNC_RIGHT: .right
      case CNC_HOME: .home
      case CNC_END_KEY: .end
      case CNC_PAGE_UP: .pageUp
      case CNC_PAGE_DOWN: .pageDown
      case CNC_ENTER: .enter
      case CNC_BACK_TAB: .backTab
      case CNC_BACKSPACE: .backspace
      case CNC_DELETE: .delete
      default: .function(Int(value) - Int(CNC_F1.rawValue) + 1)
      }
  }
}

/// The text of the last paste; bytes that are no text are replaced.
private func pastedText() -> String {
  var count = 0
  let bytes = cnc_pasted(&count)
  return String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
}
