import ExpressEntry

extension DocumentNeed {
  /// What the document is called, with how many people it is wanted for.
  public var title: Bilingual {
    guard let copies, copies > 1 else { return kind.title }
    return kind.title.map { "\($0) (\(copies))" }
  }

  /// How far it has come, as a sign; without a mark, whether it is sure to be needed.
  public var sign: String { mark?.state?.sign ?? (status == .needed ? "[ ]" : "[?]") }

  /// What each sign says.
  public static let legend: [Bilingual] =
    DocumentState.allCases.map { state in state.label.map { "\(state.sign) \($0)" } }
    + [
      Bilingual(en: "[ ] not marked", fr: "[ ] sans marque"),
      Bilingual(en: "[?] perhaps", fr: "[?] peut-être"),
    ]

  /// What follows the title: how far it has come, and that it is not sure.
  public var afterTitle: Bilingual {
    let words = [mark?.state?.label, status.shortWords].compactMap { $0 }
    guard !words.isEmpty else { return Bilingual(both: "") }
    return words.joined(Bilingual(both: ", ")).map { ", \($0)" }
  }

  /// The title with all that follows it.
  public var heading: Bilingual {
    let (title, after) = (title, afterTitle)
    return Bilingual(en: title.en + after.en, fr: title.fr + after.fr)
  }

  /// Why it is listed, what still decides, and how long it is good for.
  public func sentences(on day: CalendarDate) -> [Bilingual] {
    [reason.sentence] + [status.sentence].compactMap { $0 } + terms.map { $0.sentence(on: day) }
  }

  /// The person's own note.
  public var noteLine: Bilingual? {
    mark?.note.map {
      Bilingual.pair(Bilingual(en: "Note", fr: "Note"), Bilingual(both: $0))
    }
  }
}

extension DocumentTally {
  /// The counts in one line: "12 of 31 held, 3 asked for".
  public var line: Bilingual {
    var parts = [
      Bilingual(en: "\(held) of \(wanted) held", fr: "\(held) sur \(wanted) en main")
    ]
    if requested > 0 {
      parts.append(
        Bilingual(
          en: "\(requested) asked for", fr: "\(requested) demandé\(requested > 1 ? "s" : "")"))
    }
    if missing > 0 {
      parts.append(
        Bilingual(en: "\(missing) missing", fr: "\(missing) manquant\(missing > 1 ? "s" : "")"))
    }
    return parts.joined(Bilingual(both: ", "))
  }

  /// The counts, and how many more documents there may be.
  public var sentences: [Bilingual] {
    guard undecided > 0 else { return [line] }
    return [
      line,
      Bilingual(
        en: "\(undecided) more only if they apply, or once questions are answered",
        fr: "\(undecided) de plus, s’il y a lieu ou selon les réponses à venir"),
    ]
  }
}
