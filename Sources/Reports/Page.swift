import ExpressEntry
import Questions
import TerminalUI

/// Lines of plain text in one language, laid out on 80 columns.
struct Page {
  static let width = 80
  /// Where the figures of a line end.
  private static let figuresEnd = 74
  private static let entryIndent = 16

  let language: Language
  private var lines: [String] = []
  /// Every source cited, once, in the order of first mention.
  private(set) var sources: [Citation] = []

  init(language: Language) { self.language = language }

  /// All lines, each with its end, and nothing in them that acts on a terminal.
  var text: String { lines.map { $0.displayable + "\n" }.joined() }

  mutating func skip() { lines.append("") }

  mutating func title(_ title: Bilingual) {
    let title = title(in: language)
    lines += [title, String(repeating: "=", count: title.displayWidth)]
  }

  /// A heading with a rule under it, and a figure at the end of its line.
  mutating func heading(_ title: Bilingual, figure: Bilingual? = nil) {
    let title = title(in: language)
    let figure = figure?(in: language) ?? ""
    lines.append(figure.isEmpty ? title : row(title, figure))
    lines.append(String(repeating: "-", count: Self.width))
  }

  /// A name on the left and its sentences on the right, each on a line of its own.
  mutating func entry(_ name: Bilingual, _ sentences: [Bilingual]) {
    var name = name(in: language)
    for sentence in sentences {
      add(sentence, mark: name, indent: Self.entryIndent)
      name = ""
    }
  }

  /// A line of the score: a name, its figure, and the number of its source.
  mutating func line(_ name: Bilingual, figure: Bilingual, source: Citation) {
    let number = number(of: source)
    lines.append(row("  " + name(in: language), figure(in: language)) + " [\(number)]")
  }

  /// The number that a source has on this page, which this mention may give it.
  mutating func number(of source: Citation) -> Int {
    if let place = sources.firstIndex(of: source) { return place + 1 }
    sources.append(source)
    return sources.count
  }

  /// A sentence of a list, with the number of its source.
  mutating func item(_ text: Bilingual, source: Citation) {
    let number = number(of: source)
    item(text.map { "\($0) [\(number)]" })
  }

  mutating func indented(_ text: Bilingual) { add(text, mark: "", indent: 4) }

  mutating func item(_ text: Bilingual, mark: String = "-") {
    add(text, mark: mark, indent: mark.count + 1)
  }

  mutating func paragraph(_ text: Bilingual) { add(text, mark: "", indent: 0) }

  /// An address, which is never broken.
  mutating func address(_ address: String) { lines.append("    " + address) }

  /// A line that is laid out already.
  mutating func line(_ text: String) { lines.append(text) }

  private mutating func add(_ text: Bilingual, mark: String, indent: Int) {
    let text = text(in: language).displayable
    for (index, line) in wrap(text, width: Self.width - indent).enumerated() {
      let start = index == 0 ? mark : ""
      lines.append(start + blanks(indent - start.displayWidth) + line)
    }
  }

  private func row(_ name: String, _ figure: String) -> String {
    name + blanks(Self.figuresEnd - name.displayWidth - figure.displayWidth) + figure
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
