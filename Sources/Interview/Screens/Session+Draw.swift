import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// Draws the whole screen: a function of the state and the size, and of nothing else.
  public func draw(on surface: inout Surface) {
    guard !isHidden else {
      drawHidden(on: &surface)
      return
    }
    guard surface.size.columns >= Layout.smallest.columns,
      surface.size.rows >= Layout.smallest.rows
    else {
      // A question of the program's own is answered even where nothing else can be done.
      if let dialog {
        draw(dialog, on: &surface, in: surface.area)
      } else {
        drawTooSmall(on: &surface)
      }
      return
    }
    let layout = Layout(surface.size)
    drawTitle(on: &surface, in: layout.title)
    for column in layout.rules {
      surface.verticalRule(
        row: layout.form.row, column: column, rows: surface.size.rows - 3, style: .faint)
    }
    if let area = layout.sections { drawSections(on: &surface, in: area) }
    if let area = layout.side { drawSide(on: &surface, in: area) }
    if let area = layout.panel { Panel(self).draw(on: &surface, in: area) }
    if let area = layout.pointsLine { drawPointsLine(on: &surface, in: area) }
    drawFoot(on: &surface, layout)

    let form = layout.form
    if let dialog {
      draw(dialog, on: &surface, in: form)
    } else if isHelpShown {
      ScrolledLines(helpLines(width: form.columns), offset: helpOffset)
        .draw(on: &surface, in: form, more: moreMarks)
    } else if let finder {
      FinderScreen(session: self, finder: finder).draw(on: &surface, in: form)
    } else if page == .documents {
      drawDocuments(on: &surface, in: form)
    } else if let picker, let editor, let question = field?.question {
      PickerScreen(
        picker: picker, editor: editor, question: question, language: language, day: day
      ).draw(on: &surface, in: form, more: moreMarks)
    } else {
      pageLines(width: form.columns).draw(on: &surface, in: form, more: moreMarks)
    }
  }

  private func pageLines(width: Int) -> ScrolledLines {
    switch page {
    case .hub: hubLines(width: width)
    case .section(.review): reviewLines(width: width)
    case .section(let section): formLines(of: section, width: width)
    case .entry(let entry): entryLines(of: entry, width: width)
    case .documents: ScrolledLines()
    case .breakdown, .programs:
      ScrolledLines(readingLines(width: width), offset: focus)
    }
  }

  var moreMarks: (up: String, down: String) {
    (
      Bilingual(en: "^ more above", fr: "^ suite plus haut")(in: language),
      Bilingual(en: "v more below", fr: "v suite plus bas")(in: language)
    )
  }

  private func drawTitle(on surface: inout Surface, in area: Area) {
    surface.fill(area, style: .title)
    let other = "\(language.rawValue.uppercased())  F8 \(Words.languageName(language.other))"
    let right = area.columns - other.displayWidth - 1
    surface.write(other, in: area, column: right, style: .title)
    let key = area.split(columns: right + language.rawValue.count + 2).right
    surface.aim(.key(.function(8)), at: key.split(columns: key.columns - 1).left)
    let state: Bilingual =
      if profile == saved, isUnsaved {
        Bilingual(
          en: textsToMend.count == 1 ? "1 box to mend" : "\(textsToMend.count) boxes to mend",
          fr: textsToMend.count == 1 ? "1 case à corriger" : "\(textsToMend.count) cases à corriger"
        )
      } else if let words = access.words {
        isUnsaved
          ? Bilingual(en: "\(words.en), \(draftWords.en)", fr: "\(words.fr), \(draftWords.fr)")
          : words
      } else if isUnsaved {
        draftWords
      } else if isFileUnreadable {
        Bilingual(en: "cannot be read", fr: "illisible")
      } else if isOnDisk {
        Bilingual(en: "saved", fr: "enregistré")
      } else {
        Bilingual(en: "new", fr: "nouveau")
      }
    let stateText = state(in: language)
    let name = " crs  \(fileName)"
    let room = right - 2
    if name.displayWidth + stateText.displayWidth + 2 <= room {
      surface.write(name, in: area, style: .title)
      surface.write(
        stateText, in: area, column: room - stateText.displayWidth, style: .title)
    } else if case .failed = draft, isUnsaved {
      // The last that may go: nothing keeps the answers but this window.
      let start = max(0, room - stateText.displayWidth)
      surface.writeClipped(
        name, in: Area(row: area.row, column: area.column, rows: 1, columns: max(0, start - 2)),
        style: .title)
      surface.writeClipped(
        stateText,
        in: Area(row: area.row, column: area.column + start, rows: 1, columns: room - start),
        style: .title)
    } else {
      surface.writeClipped(
        " crs\(isUnsaved ? " *" : "")  \(fileName)",
        in: Area(row: area.row, column: area.column, rows: 1, columns: max(0, room)),
        style: .title)
    }
  }

  /// Where answers are that are not in the file.
  private var draftWords: Bilingual {
    switch draft {
    case .none: Bilingual(en: "not saved yet", fr: "pas encore enregistré")
    case .kept(let moment):
      Bilingual(en: "draft kept \(moment)", fr: "brouillon gardé \(moment)")
    case .failed: Bilingual(en: "draft NOT kept", fr: "brouillon NON gardé")
    }
  }

  /// The last part of the file's path.
  private var fileName: String {
    guard let file else {
      return Bilingual(en: "no file yet", fr: "sans fichier")(in: language)
    }
    return file.split(separator: "/").last.map(String.init) ?? file
  }

  private func drawFoot(on surface: inout Surface, _ layout: Layout) {
    surface.fill(layout.hint, with: "─", style: .faint)
    let hint = message ?? hintWords
    if let hint {
      surface.writeClipped(
        " \(hint(in: language)) ", in: layout.hint, column: 1,
        style: message == nil ? .plain : .notice)
    }
    drawKeyLine(on: &surface, in: layout.keys)
  }

  /// The hint of what the focus is on.
  private var hintWords: Bilingual? {
    if dialog != nil || isHelpShown { return nil }
    if finder != nil { return FinderScreen.hint }
    if note != nil {
      let keys = Bilingual(en: "Enter keeps it, Esc does not.", fr: "Entrée la garde, Échap non.")
      guard let label = field?.explainedQuestion?.label else { return keys }
      return .pair(
        Bilingual(en: "Note on “\(label.en)”", fr: "Note sur «\u{A0}\(label.fr)\u{A0}»"), keys)
    }
    return switch field {
    case .question(let question): question.hint
    case .section(let section):
      Words.hint(
        of: section, status: status(of: section),
        openForPrograms: section.openForPrograms(in: profile))
    case .entry where passesEntries:
      Bilingual(
        en: "Its questions follow. Del removes it; ^Z would bring it back.",
        fr: "Ses questions suivent. Suppr le supprime\u{A0}; ^Z le ferait revenir.")
    case .entry:
      Bilingual(
        en: "Enter opens it, Del removes it; ^Z would bring it back.",
        fr: "Entrée l’ouvre, Suppr le supprime\u{A0}; ^Z le ferait revenir.")
    case .answer:
      Bilingual(
        en: "Enter changes this answer, then comes straight back here.",
        fr: "Entrée change cette réponse, puis revient ici.")
    case .tool(let tool): tool.hint
    case .document:
      Bilingual(
        en: "Enter marks it: held, asked for, missing, not marked.",
        fr: "Entrée le marque\u{A0}: en main, demandé, manquant, sans marque.")
    case .add, .button, nil: nil
    }
  }

  /// The keys of this place, as many as fit: those that matter most, in the order of the table.
  private func drawKeyLine(on surface: inout Surface, in area: Area) {
    var column = 1
    for (key, name, hint) in keyLine(width: area.columns) {
      let end = surface.write(name, in: area, column: column, style: .strong)
      surface.write(hint, in: area, column: end + 1)
      let width = Self.width(of: (name, hint))
      surface.aim(.key(key), at: area.split(columns: column).right.split(columns: width - 2).left)
      column += width
    }
  }

  private func keyLine(width: Int) -> [(key: Key, name: String, hint: String)] {
    // Asked for once: it goes through all the fields of the page.
    let context = context
    let bindings = KeyBinding.all.filter {
      $0.contexts.contains(context) && ($0.isInKeyLine || isGrouped && $0.isForInterviewers)
    }
    let texts = bindings.map { ($0.name(in: language), hint(of: $0, context)(in: language)) }
    var room = width
    var shown: Set<Int> = []
    for place in bindings.indices.sorted(by: { bindings[$0].rank < bindings[$1].rank }) {
      guard Self.width(of: texts[place]) < room else { continue }
      room -= Self.width(of: texts[place])
      shown.insert(place)
    }
    return texts.indices.filter(shown.contains).map {
      (bindings[$0].keys[0], texts[$0].0, texts[$0].1)
    }
  }

  /// What a key does: Enter passes over a choice as long as no option is under the cursor, and over
  /// the name of an entry whose questions follow.
  private func hint(of binding: KeyBinding, _ context: KeyBinding.Context) -> Bilingual {
    let passes = context == .choice && option == nil || context == .entry && passesEntries
    guard passes, binding.message == .confirm else { return binding.hint }
    return Bilingual(en: "Next", fr: "Suite")
  }

  private static func width(of text: (name: String, hint: String)) -> Int {
    text.name.displayWidth + 1 + text.hint.displayWidth + 2
  }

  private func drawTooSmall(on surface: inout Surface) {
    let size = surface.size
    let words = Bilingual(
      en:
        "The window is \(size.columns) x \(size.rows). Make it at least 40 x 10. Your answers are kept. Ctrl-Q leaves.",
      fr:
        "La fenêtre fait \(size.columns) x \(size.rows). Il faut au moins 40 x 10. Vos réponses sont gardées. Ctrl-Q quitte."
    )
    drawNotice(words, on: &surface)
  }

  /// Nothing of anybody's: not the file's name either.
  private func drawHidden(on surface: inout Surface) {
    let words = Bilingual(
      en: "crs: hidden. Any key brings the screen back.",
      fr: "crs\u{A0}: écran caché. Une touche quelconque le ramène.")
    drawNotice(words, on: &surface)
  }

  private func drawNotice(_ words: Bilingual, on surface: inout Surface) {
    for (row, line) in wrap(words(in: language), width: max(1, surface.size.columns)).enumerated() {
      surface.write(line, row: row, column: 0)
    }
    surface.cursor = (0, 0)
  }

  /// Whether a window of this size shows the interview at all, so that keys may act on it.
  public static func isUsable(_ size: Size) -> Bool {
    size.columns >= Layout.smallest.columns && size.rows >= Layout.smallest.rows
  }

  private func drawSections(on surface: inout Surface, in area: Area) {
    surface.write(Words.sections(in: language), in: area, row: 1, column: 1, style: .strong)
    for (index, section) in Section.allCases.enumerated() {
      let isHere = section == sectionAtHand
      surface.writeClipped(
        "\(isHere ? ">" : " ")\(index + 1) \(section.shortTitle(in: language))",
        in: area.split(columns: area.columns - 2).left, row: 3 + index,
        style: isHere ? .strong : .plain)
      if dialog == nil, !isHelpShown {
        let line = area.split(rows: 3 + index).bottom.split(rows: 1).top
        surface.aim(.page(index), at: line.inset(columns: 1))
      }
      guard section != .review else { continue }
      surface.write(
        Words.sign(of: status(of: section)), in: area, row: 3 + index,
        column: area.columns - 1, style: .faint)
    }
    let legendRow = 4 + Section.allCases.count
    guard legendRow + Words.signLegend.count <= area.rows else { return }
    for (row, line) in Words.signLegend.enumerated() {
      surface.writeClipped(
        line(in: language), in: area, row: legendRow + row, column: 1,
        style: .faint)
    }
  }

  /// The help of the question at hand, beside the form of a wide window.
  private func drawSide(on surface: inout Surface, in area: Area) {
    guard let question = field?.question, dialog == nil, !isHelpShown else { return }
    var lines = [Line(), Line(question.label(in: language), style: .strong), Line()]
    lines += Line.paragraph(question.help(in: language), width: area.columns)
    ScrolledLines(lines).draw(on: &surface, in: area, more: moreMarks)
  }
}
