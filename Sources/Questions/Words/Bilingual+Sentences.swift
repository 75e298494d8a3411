extension Bilingual {
  /// Both sides put through the same change.
  public func map(_ change: (String) -> String) -> Bilingual {
    Bilingual(en: change(en), fr: change(fr))
  }

  /// A subject and what is said of it, with a colon between them.
  public static func pair(_ subject: Bilingual, _ text: Bilingual) -> Bilingual {
    Bilingual(en: "\(subject.en): \(text.en)", fr: "\(subject.fr)\u{A0}: \(text.fr)")
  }

  /// One after the other, as in "Job 2, First day".
  public static func series(_ one: Bilingual, _ other: Bilingual) -> Bilingual {
    Bilingual(en: "\(one.en), \(other.en)", fr: "\(one.fr), \(other.fr)")
  }

  /// The same with a capital at the start.
  public var capitalized: Bilingual { map { $0.prefix(1).uppercased() + $0.dropFirst() } }
}

extension [Bilingual] {
  /// The items as a list: "listening, reading and writing".
  var listed: Bilingual {
    Bilingual(en: Self.list(map(\.en), and: "and"), fr: Self.list(map(\.fr), and: "et"))
  }

  /// The items one after another, apart by a sign in each language.
  func joined(_ separator: Bilingual) -> Bilingual {
    Bilingual(
      en: map(\.en).joined(separator: separator.en), fr: map(\.fr).joined(separator: separator.fr))
  }

  private static func list(_ items: [String], and: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and) \(last)"
  }
}
