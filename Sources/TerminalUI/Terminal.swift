/// What the run loop hears from a terminal.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// The left button of the mouse was pressed on a cell.
  case click(row: Int, column: Int)
  /// The wheel of the mouse was turned by a notch.
  case wheelUp, wheelDown
  /// The window has a new size: draw again.
  case resized
  /// The program was stopped and is back: draw everything again.
  case resumed
  /// Bytes that are not text in the terminal's encoding: ignore them.
  case undecodable
  /// The time given to `nextEvent` has passed.
  case timeout
  /// A signal asks the program to end: 2 SIGINT, 3 SIGQUIT, 15 SIGTERM, 1 SIGHUP.
  case endRequested(signal: Int32)
  /// The terminal is gone: nothing more can be read or shown.
  case hangup
}

/// Something that can show a surface and hear keys, and the mouse where it is asked to.
public protocol Terminal {
  /// The size of the window, in cells.
  var size: Size { get }

  /// Whether it can tell of the mouse.
  var hasMouse: Bool { get }

  /// Whether it tells of the mouse: text is then no longer selected with it.
  var hearsMouse: Bool { get set }

  /// Sends everything again at the next `show`, for a screen that something else wrote on.
  mutating func redraw()

  /// Stops the program as ^Z does elsewhere: `nextEvent` then says `.resumed` when it goes on.
  mutating func suspend()

  /// Makes the window look like the surface, sending only what changed.
  mutating func show(_ surface: Surface)

  /// Waits for the next event, at most so many milliseconds where a limit is given.
  mutating func nextEvent(within milliseconds: Int?) -> Event
}

/// The size of a window or an area, in cells.
public struct Size: Hashable, Sendable {
  public var columns, rows: Int

  public init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
  }
}
