import ExpressEntry
import Questions
import TerminalUI

/// A list over the page at hand: words narrow it down, and Enter does what is marked.
struct Finder: Equatable, Sendable {
  /// What it lists.
  enum Kind: Equatable, Sendable {
    /// What can be done, then where one can go.
    case commands
    /// Where one can go.
    case places
  }

  let kind: Kind
  /// What the list is called.
  var title: Bilingual { kind == .commands ? FinderScreen.commandsTitle : Command.find.label }
  var editor = LineEditor()
  /// What the text in the box finds.
  var rows: [Row] = []
  /// The row that Enter acts on.
  var marked = 0

  /// One row of the list.
  enum Row: Equatable, Sendable {
    case command(Command)
    case place(FoundPlace)
  }
}

extension Session {
  mutating func openFinder(_ kind: Finder.Kind) {
    commit()
    guard finder?.kind != kind else {
      finder = nil
      return
    }
    var finder = Finder(kind: kind)
    finder.rows = rows(of: finder)
    self.finder = finder
  }

  /// What the text in the box finds: of the commands those that have every word, then the places.
  private func rows(of finder: Finder) -> [Finder.Row] {
    let text = finder.editor.text
    let places = places(matching: text).map(Finder.Row.place)
    guard finder.kind == .commands else { return places }
    let words = text.foldedWords
    return Command.allCases.filter { $0.label.contains(words) }.map(Finder.Row.command) + places
  }

  /// Takes a message while the list is open: what is not for the list closes it.
  mutating func updateFinder(_ message: Message) -> [Effect] {
    guard var finder else { return [] }
    let screenful = max(1, Layout(window).form.rows - FinderScreen.headRows - 2)
    switch message {
    case .edit(let key):
      let text = finder.editor.text
      _ = finder.editor.handle(key)
      if finder.editor.text != text { (finder.rows, finder.marked) = (rows(of: finder), 0) }
    case .up, .previous: finder.marked -= 1
    case .down, .next: finder.marked += 1
    case .pageUp: finder.marked -= screenful
    case .pageDown: finder.marked += screenful
    case .switchLanguage: switchLanguage()
    case .escape where !finder.editor.text.isEmpty:
      finder = Finder(kind: finder.kind)
      finder.rows = rows(of: finder)
    case .escape:
      self.finder = nil
      return []
    case .confirm: return choose(row: finder.marked)
    case .click(let hit):
      switch hit.target {
      case .option(let row): return choose(row: row)
      case .text: finder.editor.move(to: hit)
      default:
        self.finder = nil
        return take(hit)
      }
    case .help:
      (isHelpShown, helpOffset) = (true, 0)
    case .commands, .find: return updatePage(message)
    default:
      self.finder = nil
      return updatePage(message)
    }
    finder.marked = min(max(0, finder.marked), max(0, finder.rows.count - 1))
    self.finder = finder
    return []
  }

  /// Does what a row of the list is for.
  mutating func choose(row place: Int) -> [Effect] {
    guard let rows = finder?.rows, rows.indices.contains(place) else { return [] }
    finder = nil
    switch rows[place] {
    case .command(let command): return update(command.message)
    case .place(let place): go(to: place)
    }
    return []
  }
}
