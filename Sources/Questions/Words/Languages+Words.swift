import ExpressEntry

extension OfficialLanguage {
  public var label: Bilingual {
    switch self {
    case .english: Bilingual(en: "English", fr: "Anglais")
    case .french: Bilingual(en: "French", fr: "Français")
    }
  }

  /// The name inside a sentence.
  var name: Bilingual {
    switch self {
    case .english: Bilingual(en: "English", fr: "anglais")
    case .french: Bilingual(en: "French", fr: "français")
    }
  }

  /// The scale that levels are counted on, the same in both languages: CLB for tests of English,
  /// NCLC for tests of French.
  public var levelScale: String { self == .english ? "CLB" : "NCLC" }
}

extension Ability {
  /// The official name of the language skill, for tests of either language.
  public var label: Bilingual {
    switch self {
    case .listening: Bilingual(en: "Listening", fr: "Compréhension de l’oral")
    case .reading: Bilingual(en: "Reading", fr: "Compréhension de l’écrit")
    case .writing: Bilingual(en: "Writing", fr: "Expression écrite")
    case .speaking: Bilingual(en: "Speaking", fr: "Expression orale")
    }
  }

  /// The name inside a sentence.
  var name: Bilingual {
    switch self {
    case .listening: Bilingual(en: "listening", fr: "compréhension de l’oral")
    case .reading: Bilingual(en: "reading", fr: "compréhension de l’écrit")
    case .writing: Bilingual(en: "writing", fr: "expression écrite")
    case .speaking: Bilingual(en: "speaking", fr: "expression orale")
    }
  }
}

extension LanguageTest {
  /// The test's own name, which is not translated.
  public var label: Bilingual { Bilingual(both: name) }

  var name: String {
    switch self {
    case .ielts: "IELTS General Training"
    case .celpip: "CELPIP-General"
    case .pte: "PTE Core"
    case .tef: "TEF Canada"
    case .tcf: "TCF Canada"
    }
  }
}

extension LanguageProof {
  public var label: Bilingual {
    switch self {
    case .test(let test): test.label
    case .estimate: Bilingual(en: "No test yet: an estimate", fr: "Estimation, sans test")
    case .none: Bilingual(en: "Nothing to claim", fr: "Rien à faire valoir")
    }
  }
}

extension LanguageLevel {
  /// The level on the scale of the language tested: "CLB 9", "NCLC 10+", "below CLB 4".
  ///
  /// Where the language is not known both scales are named: their numbers are the same.
  public func label(in language: OfficialLanguage?) -> Bilingual {
    let scale = language?.levelScale ?? "CLB/NCLC"
    return switch number {
    case ..<4: Bilingual(en: "below \(scale) 4", fr: "sous le \(scale) 4")
    case 10...: Bilingual(both: "\(scale) 10+")
    default: Bilingual(both: "\(scale) \(number)")
    }
  }

  /// The level as the weakest of four: "CLB 9 in all four".
  func labelInAllFour(_ language: OfficialLanguage?) -> Bilingual {
    let label = label(in: language)
    return number < 4
      ? Bilingual(en: "an ability \(label.en)", fr: "une habileté \(label.fr)")
      : Bilingual(en: "\(label.en) in all four", fr: "\(label.fr) dans les quatre habiletés")
  }
}
