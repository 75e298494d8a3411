import ExpressEntry

extension Question {
  func score(
    from text: String, _ test: LanguageTest, _ ability: Ability
  ) throws(Rejection) -> Int {
    if test == .celpip, text.uppercased() == "M" { return 0 }
    let range = test.conversion.scores[ability]
    let tenths = fixedPoint(text, digits: 1)
    if let tenths, test != .celpip || tenths > 0, range.contains(tenths) { return tenths }
    if test == .tef, let tenths, tenths > range.highest {
      throw rejection(
        en:
          "this is above \(range.highest / 10). Express Entry uses the line “Équivalence ancien score” of the TEF attestation: type the score of that line.",
        fr:
          "le score dépasse \(range.highest / 10). Entrée express utilise la ligne «\u{A0}Équivalence ancien score\u{A0}» de l’attestation TEF\u{A0}: tapez le score de cette ligne."
      )
    }
    throw scoreRejection(test, range)
  }

  private func scoreRejection(
    _ test: LanguageTest, _ range: ConversionTable.ScoreRange
  ) -> Rejection {
    let (low, high) = (range.lowest / 10, range.highest / 10)
    switch test {
    case .ielts:
      return rejection(
        en: "type the IELTS band, 0 to 9 in halves, such as 6.5.",
        fr: "tapez la note IELTS, de 0 à 9 par demi-point, par exemple 6,5.")
    case .celpip:
      return rejection(
        en: "type the CELPIP level, M or 1 to 12.", fr: "tapez le niveau CELPIP, M ou de 1 à 12.")
    case .pte, .tef, .tcf:
      return rejection(
        en: "type a whole score from \(low) to \(high).",
        fr: "tapez un score entier de \(low) à \(high).")
    }
  }
}
