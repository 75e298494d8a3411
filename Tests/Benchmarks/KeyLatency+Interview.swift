import PseudoTerminal

extension KeyLatency {
  /// An age typed into its box, committed and scored, gone back to and rubbed out, again and again:
  /// six keys, of which one changes the answer, the score and the panel.
  static func interview(_ crs: String, rows: Int, columns: Int) -> KeyLatency {
    KeyLatency(
      title: "key to screen: crs \(columns)x\(rows)",
      command: [crs, "--on", "2026-06-01", "--lang", "en"],
      rows: rows, columns: columns,
      isReady: { $0.screen.contains("questionnaire") },
      prepare: { $0.send("1", .tab) },
      isPrepared: { $0.cursor.row == ageRow && $0.line(ageRow).contains("> Or only the age") },
      key: { step in
        [
          .text(digits(step).0), .text(digits(step).1), .tab, .backTab, .backspace, .backspace,
        ][step % 6]
      },
      isShown: { terminal, step in
        let (first, second) = digits(step)
        let line = terminal.line(ageRow)
        switch step % 6 {
        case 0: return line.contains(" \(first)") && terminal.cursor.row == ageRow
        case 1: return line.contains(" \(first)\(second)")
        case 2: return terminal.cursor.row > ageRow && isScored(terminal, step)
        case 3: return terminal.cursor.row == ageRow && line.contains("\(first)\(second)")
        case 4: return !line.contains("\(first)\(second)")
        default: return !line.contains(" \(first)")
        }
      })
  }

  /// Where the box of the age stands on its page.
  private static let ageRow = 4

  /// 29 and 44 in turn: full points, and almost none.
  static func digits(_ step: Int) -> (String, String) {
    (step / 6).isMultiple(of: 2) ? ("2", "9") : ("4", "4")
  }

  private static func isScored(_ terminal: PseudoTerminal, _ step: Int) -> Bool {
    let total = (step / 6).isMultiple(of: 2) ? " 110 / 1,200" : " 6 / 1,200"
    return terminal.line(1).contains(total)
  }
}
