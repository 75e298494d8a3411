import ExpressEntry

extension HighWageGrounds {
  /// What was claimed, and by which tier: "Work in Canada in 21231 (tier 2x): 50 points".
  var sentence: Bilingual {
    let facts = [
      words(
        work, Bilingual(en: "work in Canada", fr: "travail au Canada"),
        Bilingual(en: "no work in Canada", fr: "aucun travail au Canada")),
      words(
        offer, Bilingual(en: "offer", fr: "offre"), Bilingual(en: "no offer", fr: "aucune offre")),
    ].compactMap { $0 }
    let list = facts.joined(Bilingual(en: "; ", fr: "\u{A0}; ")).capitalized
    guard case .claim = work, case .claim = offer, combination == .higher else { return list }
    return Bilingual(
      en: "\(list.en); the higher counts", fr: "\(list.fr)\u{A0}; le plus élevé compte")
  }

  private func words(_ fact: Fact, _ subject: Bilingual, _ absent: Bilingual) -> Bilingual? {
    switch fact {
    case .notCounted: return nil
    case .open:
      return .pair(
        subject, Bilingual(en: "not answered yet", fr: "sans réponse pour l’instant"))
    case .undated:
      return .pair(
        subject,
        Bilingual(
          en: "dated jobs are needed to tell the months in a listed occupation",
          fr: "il faut des emplois datés pour connaître les mois dans une profession de la liste"))
    case .none:
      return Bilingual(
        en: "\(absent.en) that counts in a listed occupation",
        fr: "\(absent.fr) qui compte dans une profession de la liste")
    case .claim(let claim):
      let points = CountedNoun.points(claim.points)
      return .pair(
        Bilingual(
          en: "\(subject.en) in \(claim.occupation) (tier \(claim.tier))",
          fr: "\(subject.fr), profession \(claim.occupation) (niveau \(claim.tier))"),
        points)
    }
  }
}
