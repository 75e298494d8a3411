import Questions
import TerminalUI

extension Session {
  /// Takes a click on a cell of the window, and says what the outside world should do about it.
  ///
  /// What is there is found by drawing, so that only what is shown can be hit. Where the person saw
  /// another screen, and what they clicked on has moved since, it is no click at all.
  public mutating func click(row: Int, column: Int, on seen: Surface? = nil) -> [Effect] {
    guard !isHidden else {
      isHidden = false
      return []
    }
    var surface = Surface(size: window)
    draw(on: &surface)
    guard let hit = surface.hit(row: row, column: column) else { return [] }
    if let seen, !surface.looks(like: seen, in: hit.area) { return [] }
    if case .key(let key) = hit.target { return press(key) }
    return update(.click(hit))
  }

  /// Takes a turn of the wheel by a notch: to another field, or through what is there to be read.
  public mutating func turnWheel(up: Bool) -> [Effect] {
    guard !isHidden else {
      isHidden = false
      return []
    }
    switch context {
    case .fileName: return []
    case .dialog where !isReadingDifferences, .picker, .finder: return update(up ? .up : .down)
    case .reading, .dialog:
      return (0..<Self.notchLines).flatMap { _ in update(up ? .up : .down) }
    default: return update(up ? .previous : .next)
    }
  }

  /// How many lines a notch of the wheel scrolls.
  private static let notchLines = 3

  private var isReadingDifferences: Bool {
    if case .differences = dialog { true } else { false }
  }

  /// Does what a click on the page is for.
  mutating func take(_ hit: Hit) -> [Effect] {
    switch hit.target {
    case .item(let index): return take(item: index)
    case .option(let index):
      if let picker, let question = field?.question {
        if picker.hits.indices.contains(index) {
          take(picker.hits[index].occupation, for: question)
        }
      } else {
        pick(index + 1)
      }
    case .page(let index):
      // An entry is put in its place, or dropped where nothing was said of it.
      settleEntries()
      open(.section(Section.allCases[index]))
    case .text:
      if note != nil { note?.move(to: hit) } else { editor?.move(to: hit) }
    case .key: break
    }
    return []
  }

  /// Moves to an item as Tab does, then does what Enter does there, where that is more than to leave
  /// a question or to mark a document that was folded.
  private mutating func take(item index: Int) -> [Effect] {
    guard fields.indices.contains(index) else { return [] }
    let clicked = fields[index]
    let isElsewhere = index != focus
    if isElsewhere {
      commit()
      // What was in the box may have brought or taken away what is above.
      let place = fields.firstIndex { $0.id == clicked.id }
      focus = place ?? focus
      enterField()
      if place == nil { return [] }
    }
    switch clicked {
    case .question: return []
    case .document where isElsewhere: return []
    case .document, .section, .entry, .add, .answer, .button, .tool: return confirm()
    }
  }

  /// Asks for the mouse or gives it back, and says what that means for selecting text.
  mutating func switchMouse() {
    guard hasMouse else {
      message = Self.noMouse
      return
    }
    hearsMouse.toggle()
    message = hearsMouse ? Self.mouseOn : Self.mouseOff
  }

  private static let mouseOn = Bilingual(
    en: "The mouse is on: F9 switches it off, to select text.",
    fr: "La souris est active\u{A0}: F9 l’éteint, pour la sélection.")
  private static let mouseOff = Bilingual(
    en: "The mouse is off: it selects text again.",
    fr: "Souris éteinte\u{A0}: elle sélectionne de nouveau du texte.")
  private static let noMouse = Bilingual(
    en: "This terminal does not report the mouse.",
    fr: "Ce terminal ne signale pas la souris.")
}

extension LineEditor {
  /// Puts the cursor where the box was clicked.
  mutating func move(to hit: Hit) {
    move(to: place(at: hit.column, width: hit.area.columns))
  }
}
