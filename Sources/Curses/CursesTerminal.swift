import CNcurses
import TerminalUI

// The real terminal, through ncurses.
//
// A surface is compared with the one shown before it, and only what changed is handed to ncurses,
// which compares once more with what the terminal shows and sends the fewest bytes it can. Input,
// resizes, stops and the end of the program all arrive as events of one queue.

/// The terminal that the program runs in.
///
/// There is one, so there is never more than one of these.
public struct CursesTerminal: Terminal {
  /// Draws in ASCII only: from the start where the terminal cannot show more.
  public var isASCII: Bool { didSet { shown = nil } }
  /// What the terminal shows, where that is known.
  private var shown: Surface?
  private var scalars: [UInt32] = []

  private init(inASCII: Bool) {
    isASCII = inASCII || !cnc_is_utf8()
  }

  /// Takes the terminal for the length of a block, and gives it back in every case.
  ///
  /// Colours only add to what is told without them. In ASCII each other letter is shown as the
  /// nearest that there is.
  ///
  /// - Throws: `TerminalError` where there is no fit terminal, and what the block throws.
  public static func run<Result>(
    inColor: Bool, inASCII: Bool, _ body: (inout CursesTerminal) throws -> Result
  ) throws -> Result {
    try open(String(cString: cnc_terminal_name()), inColor: inColor)
    defer { cnc_close() }
    var terminal = CursesTerminal(inASCII: inASCII)
    return try body(&terminal)
  }

  private static func open(_ name: String, inColor: Bool) throws(TerminalError) {
    for candidate in terminalNames(for: name) {
      switch cnc_open(candidate, inColor) {
      case CNC_OPENED: return
      case CNC_NO_TERMINAL: throw .noTerminal
      case CNC_TOO_LIMITED: throw .tooLimited(name)
      default: continue
      }
    }
    throw .unknownTerminal(name)
  }

  public var size: Size {
    Size(columns: Int(cnc_columns()), rows: Int(cnc_rows()))
  }

  public var hasMouse: Bool { cnc_has_mouse() }

  public var hearsMouse = false { didSet { cnc_hear_mouse(hearsMouse) } }

  public mutating func show(_ surface: Surface) {
    let surface = surface.size == size ? surface : surface.resized(to: size)
    if shown?.size != size {
      cnc_erase()
      shown = nil
    }
    let frame = surface.withoutLastCell
    for run in frame.changes(since: shown ?? Surface(size: size)) {
      put(run)
    }
    shown = frame
    let cursor = surface.cursor ?? (row: size.rows - 1, column: 0)
    cnc_show(Int32(cursor.row), Int32(cursor.column))
  }

  /// Sends everything again at the next `show`, for a screen that something else wrote on.
  public mutating func redraw() {
    shown = nil
    cnc_erase()
    cnc_repaint()
  }

  /// Stops the program as ^Z does elsewhere: `nextEvent` then says `.resumed` when it goes on.
  public func suspend() {
    cnc_suspend()
  }

  public mutating func nextEvent(within milliseconds: Int?) -> Event {
    let event = cnc_wait(milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1)
    if event.kind == CNC_RESIZED || event.kind == CNC_RESUMED {
      shown = nil
      cnc_erase()
    }
    return Event(event)
  }

  private mutating func put(_ run: Run) {
    scalars.removeAll(keepingCapacity: true)
    for scalar in (isASCII ? run.text.asciiCells : run.text).unicodeScalars {
      append(scalar)
    }
    cnc_put(Int32(run.row), Int32(run.column), scalars, Int32(scalars.count), run.style.look)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    // The no-break spaces have done their work; many fonts have no picture of them.
    case 0xA0, 0x2007, 0x202F: scalars.append(0x20)
    case ..<0x300: scalars.append(scalar.value)
    // What the C library measures otherwise would shift the rest of the line.
    case let value where Int(cnc_width(value)) == scalar.displayWidth: scalars.append(value)
    default: scalars.append(contentsOf: repeatElement(0x3F, count: scalar.displayWidth))
    }
  }
}

extension Surface {
  /// The surface without its last cell, which would make some terminals scroll.
  fileprivate var withoutLastCell: Surface {
    let (row, column) = (size.rows - 1, size.columns - 1)
    guard self[row, column] != Cell() else { return self }
    var result = self
    if self[row, column].isContinuation { result[row, column - 1] = Cell() }
    result[row, column] = Cell()
    return result
  }
}
