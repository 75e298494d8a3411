import TerminalUI

/// Where things stand on a screen of a given size.
///
/// 100 columns and more: sections, form and points side by side, unless the window is low; with 120
/// there is room for the help of the question too. From 80: form and points. Below: the form alone, the points folded to
/// one line above it. Below 40 by 10 nothing can be done but read a notice.
struct Layout: Equatable {
  static let smallest = Size(columns: 40, rows: 10)
  static let panelColumns = 30
  static let widestForm = 64
  /// From so many rows on there is room for the list of sections.
  static let sectionRows = 16

  let title: Area
  var sections: Area?
  var form: Area
  var panel: Area?
  /// The points as one line, where there is no room for the panel.
  var pointsLine: Area?
  /// The help of the question, where there is room for it.
  var side: Area?
  let hint: Area
  let keys: Area
  /// The columns of the vertical rules between them.
  var rules: [Int] = []

  init(_ size: Size) {
    let screen = Area(row: 0, column: 0, rows: size.rows, columns: size.columns)
    let (title, rest) = screen.split(rows: 1)
    let (middle, foot) = rest.split(rows: rest.rows - 2)
    self.title = title
    (hint, keys) = foot.split(rows: 1)
    form = middle
    guard size.columns >= 80 else {
      let (line, form) = middle.split(rows: 1)
      pointsLine = line
      self.form = form
      return
    }
    if size.columns >= 100 && size.rows >= Self.sectionRows {
      let (left, right) = form.split(columns: 24)
      sections = left
      rules.append(right.column)
      form = right.split(columns: 1).right
    }
    let formColumns =
      size.columns >= 120
      ? min(Self.widestForm, form.columns - Self.panelColumns - 1)
      : form.columns - Self.panelColumns - 1
    let (left, right) = form.split(columns: formColumns)
    form = left
    rules.append(right.column)
    let (panel, beyond) = right.split(columns: 1).right.split(columns: Self.panelColumns)
    self.panel = panel
    if beyond.columns >= 20 {
      rules.append(beyond.column)
      side = beyond.split(columns: 1).right.inset(rows: 0, columns: 1)
    }
  }
}
