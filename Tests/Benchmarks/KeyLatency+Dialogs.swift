import PseudoTerminal

/// Programs that shell scripts ask with, doing what the interview does: two digits typed, the next
/// field and back, and both digits rubbed out.
extension KeyLatency {
  /// A form of seven fields by `dialog`, which is ncurses too.
  static func dialog(_ program: String, rows: Int, columns: Int) -> KeyLatency {
    let labels = [
      "Date of birth", "Or only the age", "Marital status", "Comes to Canada?", "Citizen or PR?",
      "Dependent children", "Invitation received on",
    ]
    let fields = labels.enumerated().flatMap { index, label in
      [label, "\(index + 1)", "1", "", "\(index + 1)", "28", "20", "40"]
    }
    // Inside two frames and below a title.
    let (row, column) = (4, 30)
    return KeyLatency(
      title: "key to screen: dialog --form \(columns)x\(rows)",
      command: [program, "--form", "Express Entry", "\(rows)", "\(columns)", "\(rows - 10)"]
        + fields,
      rows: rows, columns: columns,
      isReady: {
        $0.cursor == Position(row: row - 1, column: column)
          && $0.line(rows - 3).contains("<Cancel>")
      },
      prepare: { $0.send(.down) },
      isPrepared: { $0.cursor == Position(row: row, column: column) },
      // Its cursor comes back to the start of a field.
      key: { step in
        [.text(digits(step).0), .text(digits(step).1), .down, .up, .delete, .delete][step % 6]
      },
      isShown: { terminal, step in
        let (first, second) = digits(step)
        let typed = terminal.text(row: row, columns: column..<column + 2)
        let place = Position(
          row: step % 6 == 2 ? row + 1 : row, column: column + [1, 2, 0, 0, 0, 0][step % 6])
        let expected = [first, first + second, first + second, first + second, second, ""]
        return terminal.cursor == place && typed.filter { $0 != " " } == expected[step % 6]
      })
  }

  /// A text box by `whiptail`, which draws with newt; the next field is its button.
  static func whiptail(_ program: String, rows: Int, columns: Int) -> KeyLatency {
    let (row, column) = (3, 2)
    return KeyLatency(
      title: "key to screen: whiptail --inputbox \(columns)x\(rows)",
      command: [program, "--inputbox", "Or only the age", "\(rows)", "\(columns)"],
      rows: rows, columns: columns,
      isReady: {
        $0.cursor == Position(row: row, column: column) && $0.line(rows - 3).contains("<Cancel>")
      },
      key: { step in
        [.text(digits(step).0), .text(digits(step).1), .tab, .backTab, .backspace, .backspace][
          step % 6]
      },
      isShown: { terminal, step in
        let (first, second) = digits(step)
        let typed = terminal.text(row: row, columns: column..<column + 2)
        let expected = [first, first + second, first + second, first + second, first, ""]
        let isInPlace =
          step % 6 == 2
          ? terminal.cursor.row == rows - 3
          : terminal.cursor == Position(row: row, column: column + [1, 2, 0, 2, 1, 0][step % 6])
        return isInPlace && typed.filter { $0 != "_" } == expected[step % 6]
      })
  }
}
