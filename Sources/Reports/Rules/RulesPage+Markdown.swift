import ExpressEntry
import Questions

extension RulesPage {
  /// The page as Markdown, each table under a heading of its own.
  public func markdown(in language: Language) -> String {
    var lines = ["# \(Self.title(in: language))", ""]
    lines.append(Self.origin(in: language))
    for sentence in sentences { lines += ["", sentence(in: language)] }
    for part in parts {
      lines += ["", "## \(part.title(in: language))"]
      for table in part.tables { lines += [""] + table.markdown(in: language) }
    }
    lines.append("")
    lines += addresses.map { "<\($0)>" }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let origin = Bilingual(
    en: "Written by `crs rules --markdown` from the tables that crs computes with.",
    fr: "Écrit par `crs rules --markdown` d’après les tableaux dont crs se sert pour ses calculs.")
}

extension RulesTable {
  /// Title, table and sources.
  fileprivate func markdown(in language: Language) -> [String] {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = "|---|" + String(repeating: "---:|", count: columns.count - 1)
    return ["### \(title(in: language))", "", row(columns.map { $0(in: language) }), rule]
      + rows.map { line in row(([line.label] + line.values).map { $0(in: language) }) }
      + [""] + citations.map { "* \($0.fullSentence(in: language))" }
  }
}
