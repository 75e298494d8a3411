import ExpressEntry
import Questions
import TerminalUI

extension RulesPage {
  /// The page as Markdown, each table under a heading of its own.
  public func markdown(in language: Language) -> String {
    var lines = ["# \(Self.title(in: language))", ""]
    lines.append(Self.origin(in: language))
    for sentence in sentences { lines += ["", sentence(in: language)] }
    for part in parts {
      lines += ["", "## \(part.title(in: language))"]
      for table in part.tables {
        lines += [""] + table.markdown(in: language, by: fileSentence(of: table))
      }
      for note in part.notes { lines += ["", note(in: language)] }
    }
    lines.append("")
    lines += addresses.map { "<\($0)>" }
    return lines.map { $0.displayable + "\n" }.joined()
  }

  private static let origin = Bilingual(
    en: "Written by `crs rules --markdown` from the tables that crs computes with.",
    fr: "Écrit par `crs rules --markdown` d’après les tableaux dont crs se sert pour ses calculs.")
}

extension RulesTable {
  /// Title, table and sources, and the edition file where it is by one.
  fileprivate func markdown(in language: Language, by file: Bilingual?) -> [String] {
    // A bar in the name of a tier would end its cell.
    func cell(_ text: String) -> String {
      String(text.flatMap { $0 == "|" ? ["\\", $0] : [$0] })
    }
    func row(_ cells: [String]) -> String {
      "| " + cells.map(cell).joined(separator: " | ") + " |"
    }
    let rule = "|---|" + String(repeating: "---:|", count: columns.count - 1)
    return ["### \(title(in: language))", "", row(columns.map { $0(in: language) }), rule]
      + rows.map { line in row(([line.label] + line.values).map { $0(in: language) }) }
      + [""]
      + ([file].compactMap { $0 } + citations.map(\.fullSentence)).map {
        "* \($0(in: language))"
      }
  }
}
