import CNcurses
import TerminalUI
import Testing

@testable import Curses

@Suite struct `A key` {
  @Test(
    arguments: [
      (9, Key.tab), (10, .enter), (13, .enter), (27, .escape), (8, .backspace), (127, .backspace),
      (1, .control("a")), (19, .control("s")), (0, .control("@")), (31, .control("_")),
      (32, .character(" ")), (0xE9, .character("é")), (0x1F44D, .character("👍")),
    ] as [(Int32, Key)])
  func `is known by the character it sends`(value: Int32, expected: Key) {
    #expect(Key(typed: value) == expected)
  }

  @Test func `is none where a character is none`() {
    #expect(Key(typed: 0xD800) == nil)
    #expect(Key(typed: -1) == nil)
  }

  @Test func `is known by its number`() {
    #expect(Key(pressed: Int32(CNC_END_KEY.rawValue)) == .end)
    #expect(Key(pressed: Int32(CNC_F1.rawValue)) == .function(1))
    #expect(Key(pressed: Int32(CNC_F1.rawValue) + 11) == .function(12))
  }
}

@Suite struct `An event of the mouse` {
  @Test func `has its place, or its direction`() {
    #expect(
      Event(cnc_event(kind: CNC_CLICK, value: 0, row: 3, column: 70)) == .click(row: 3, column: 70))
    #expect(Event(cnc_event(kind: CNC_WHEEL, value: -1, row: 0, column: 0)) == .wheelUp)
    #expect(Event(cnc_event(kind: CNC_WHEEL, value: 1, row: 0, column: 0)) == .wheelDown)
  }
}
