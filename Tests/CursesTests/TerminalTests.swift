import CNcurses
import TerminalUI
import Testing

@testable import Curses

@Suite struct `The name of a terminal` {
  @Test(arguments: ["xterm-kitty", "xterm-ghostty", "alacritty", "foot-extra", "iTerm2.app"])
  func `falls back to xterm for its likes`(name: String) {
    #expect(terminalNames(for: name) == [name, "xterm-256color", "xterm"])
  }

  @Test(arguments: ["tmux-direct", "screen.xterm-256color"])
  func `falls back to screen for its likes`(name: String) {
    #expect(terminalNames(for: name) == [name, "screen-256color", "screen"])
  }

  @Test(arguments: ["", "dumb", "unknown", "vt100", "linux", "xterm"])
  func `stands alone for the others`(name: String) {
    #expect(terminalNames(for: name) == [name])
  }
}

@Suite struct `A style in the terminal` {
  @Test(arguments: [Style.title, .strong, .focus, .error, .gain, .loss, .notice])
  func `stands out without colour`(style: Style) {
    #expect(style.look & 0b111 != 0)
  }

  /// Bold alone are those that tests of the screens find a sign or words with; what is plain without
  /// colour is so with it.
  @Test func `is told from the others without colour, or told by signs`() {
    let attributes = UInt32(CNC_BOLD | CNC_REVERSE | CNC_UNDERLINE)
    let alike = Dictionary(grouping: Style.allCases) { $0.look & attributes }.values.map(Set.init)
    #expect(
      Set(alike) == [
        [.plain, .faint], [.title], [.focus], [.loss], [.strong, .error, .gain, .notice],
      ])
    #expect(Style.plain.look == 0 && Style.faint.look == 0)
  }

  @Test func `is another for focus than for titles`() {
    #expect(Style.focus.look != Style.title.look)
    #expect(Style.gain.look != Style.loss.look)
  }
}
