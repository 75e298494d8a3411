import ExpressEntry
import Questions

/// One value that differs from the edition before, in words.
struct RulesChange: Hashable, Sendable {
  let words: Bilingual
  let citations: [Citation]
}

extension Ruleset {
  /// The values that differ from an older edition, in the order of the criteria.
  func changes(since older: Ruleset) -> [RulesChange] {
    var changes: [RulesChange] = []
    let (before, after) = (older.tables, tables)
    for table in before where !after.contains(where: { $0.title == table.title }) {
      changes.append(
        RulesChange(
          words: .pair(
            table.title, Bilingual(en: "no longer earns points", fr: "ne donne plus de points")),
          citations: [additional.limit.citation]))
      changes += table.changes(to: nil)
    }
    for table in after {
      if let old = before.first(where: { $0.title == table.title }) {
        changes += old.changes(to: table)
      } else {
        changes += table.beginnings
      }
    }
    return changes + classificationChange(since: older)
  }

  private func classificationChange(since older: Ruleset) -> [RulesChange] {
    guard classification != older.classification else { return [] }
    let (before, after) = (older.classification.label, classification.label)
    let words = Bilingual(
      en: "Skilled work: told by \(after.en), no longer by \(before.en)",
      fr: "Travail qualifié\u{A0}: reconnu d’après la \(after.fr), et non plus la \(before.fr)")
    return [RulesChange(words: words, citations: older.notices.map(\.citation))]
  }
}

extension RulesTable {
  /// The values that are others in a newer table, or that are gone with it.
  fileprivate func changes(to newer: RulesTable?) -> [RulesChange] {
    let labels = rows.map(\.label) + (newer?.rows ?? []).map(\.label)
    return labels.unique.flatMap { label -> [RulesChange] in
      let before = rows.first { $0.label == label }?.values ?? []
      let after = newer?.rows.first { $0.label == label }?.values ?? []
      guard before != after else { return [] }
      return (0..<max(before.count, after.count)).compactMap { index -> RulesChange? in
        let (old, new) = (before.element(at: index), after.element(at: index))
        guard old != new, old?.isNought != true || new != nil else { return nil }
        return RulesChange(
          words: .pair(name(of: label, column: index + 1), .change(from: old, to: new)),
          citations: newer?.citations ?? [])
      }
    }
  }

  /// The values of a table that was not there before.
  fileprivate var beginnings: [RulesChange] {
    rows.flatMap { row in
      row.values.indices.filter { !row.values[$0].isNought }.map { index in
        RulesChange(
          words: .pair(
            name(of: row.label, column: index + 1),
            Bilingual(en: "new, \(row.values[index].en)", fr: "nouveau, \(row.values[index].fr)")),
          citations: citations)
      }
    }
  }

  /// A value by its table, its row and, where there are several, its column.
  private func name(of label: Bilingual, column: Int) -> Bilingual {
    let place = columns.count > 2 ? [title, label, columns[column]] : [title, label]
    return Bilingual(
      en: place.map(\.en).joined(separator: " / "), fr: place.map(\.fr).joined(separator: " / "))
  }
}

extension Bilingual {
  fileprivate var isNought: Bool { self == 0.words }

  /// What a value was, and what it is now.
  fileprivate static func change(from old: Bilingual?, to new: Bilingual?) -> Bilingual {
    let none = Bilingual(en: "nothing", fr: "rien")
    let (old, new) = (old ?? none, new ?? none)
    return Bilingual(en: "from \(old.en) to \(new.en)", fr: "de \(old.fr) à \(new.fr)")
  }
}

extension [Bilingual] {
  fileprivate func element(at index: Int) -> Bilingual? {
    indices.contains(index) ? self[index] : nil
  }
}
