/// How a cell stands out: a meaning, never a colour.
///
/// The terminal decides what each looks like; the letter stands for it in screen tests.
public enum Style: Character, CaseIterable, Sendable {
  case plain = "."
  /// The bar at the top, and the titles of overlays.
  case title = "T"
  /// Headings and totals.
  case strong = "S"
  /// The item that keys act on.
  case focus = "F"
  /// Hints, echoes and what does not apply.
  case faint = "-"
  /// What keeps an answer from being accepted.
  case error = "E"
  /// Points gained.
  case gain = "+"
  /// Points lost.
  case loss = "L"
  /// What the person should know about a total.
  case notice = "N"
}

extension Style {
  /// Compares the cases, not their letters: this is asked of every cell of every frame.
  public static func == (one: Style, other: Style) -> Bool {
    one.number == other.number
  }

  private var number: Int {
    switch self {
    case .plain: 0
    case .title: 1
    case .strong: 2
    case .focus: 3
    case .faint: 4
    case .error: 5
    case .gain: 6
    case .loss: 7
    case .notice: 8
    }
  }
}
