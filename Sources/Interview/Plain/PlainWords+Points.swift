import Questions

extension PlainWords {
  /// The total with its change: "Points: 482, up 31".
  static func points(_ total: Int, changedBy difference: Int) -> Bilingual {
    let (total, by) = (total.words, Int(difference.magnitude).words)
    return difference > 0
      ? Bilingual(
        en: "Points: \(total.en), up \(by.en).",
        fr: "Points\u{A0}: \(total.fr), en hausse de \(by.fr).")
      : Bilingual(
        en: "Points: \(total.en), down \(by.en).",
        fr: "Points\u{A0}: \(total.fr), en baisse de \(by.fr).")
  }

  static func total(_ total: Int, of maximum: Int) -> Bilingual {
    stopped(.pair(Bilingual(en: "Total", fr: "Total"), figure(total, of: maximum)))
  }

  static func range(_ low: Int, _ high: Int) -> Bilingual {
    Bilingual(
      en: "By the open answers it may end anywhere from \(low.words.en) to \(high.words.en).",
      fr: "Selon les réponses en suspens, il ira de \(low.words.fr) à \(high.words.fr).")
  }

  static func figure(_ points: Int, of maximum: Int?) -> Bilingual {
    guard let maximum else { return points.words }
    return Bilingual(
      en: "\(points.words.en) of \(maximum.words.en)",
      fr: "\(points.words.fr) sur \(maximum.words.fr)")
  }

  static func openFigure(of maximum: Int?) -> Bilingual {
    guard let maximum else { return Bilingual(en: "open", fr: "en suspens") }
    return Bilingual(
      en: "open, \(maximum.words.en) at most", fr: "en suspens, au plus \(maximum.words.fr)")
  }
}
