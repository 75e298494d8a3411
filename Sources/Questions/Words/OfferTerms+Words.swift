import ExpressEntry

extension OfferLength {
  public var label: Bilingual {
    switch self {
    case .underOneYear: Bilingual(en: "Less than one year", fr: "Moins d’un an")
    case .oneYear: Bilingual(en: "One year or more", fr: "Un an ou plus")
    case .threeYears:
      Bilingual(en: "Three years or more, or no end", fr: "Trois ans ou plus, ou sans terme")
    }
  }
}

extension OfferAuthority {
  public var label: Bilingual {
    switch self {
    case .assessedPermit:
      Bilingual(en: "LMIA permit naming the employer", fr: "Permis EIMT nommant l’employeur")
    case .exemptPermit:
      Bilingual(
        en: "LMIA-exempt permit, 204(a), (c) or 205", fr: "Permis dispensé, 204a), c) ou 205")
    case .assessedOffer:
      Bilingual(en: "No permit; offer with an LMIA", fr: "Sans permis\u{A0}; offre avec EIMT")
    case .assessedOfferWithPermit:
      Bilingual(
        en: "Other permit; offer with an LMIA", fr: "Autre permis\u{A0}; offre avec EIMT")
    case .none: Bilingual(en: "None of these", fr: "Aucun de ces cas")
    }
  }
}

extension Province {
  public var label: Bilingual {
    switch self {
    case .alberta: Bilingual(both: "Alberta")
    case .britishColumbia: Bilingual(en: "British Columbia", fr: "Colombie-Britannique")
    case .manitoba: Bilingual(both: "Manitoba")
    case .newBrunswick: Bilingual(en: "New Brunswick", fr: "Nouveau-Brunswick")
    case .newfoundlandAndLabrador:
      Bilingual(en: "Newfoundland and Labrador", fr: "Terre-Neuve-et-Labrador")
    case .northwestTerritories:
      Bilingual(en: "Northwest Territories", fr: "Territoires du Nord-Ouest")
    case .novaScotia: Bilingual(en: "Nova Scotia", fr: "Nouvelle-Écosse")
    case .ontario: Bilingual(both: "Ontario")
    case .princeEdwardIsland: Bilingual(en: "Prince Edward Island", fr: "Île-du-Prince-Édouard")
    case .saskatchewan: Bilingual(both: "Saskatchewan")
    case .yukon: Bilingual(both: "Yukon")
    }
  }
}

extension AdditionalFactors {
  /// What an offer of work is worth to the score under these rules.
  var offerSentence: Bilingual {
    switch highWage {
    case .unpublished:
      return Bilingual(
        en: "CRS: points for listed high-wage offers, of values not known here.",
        fr:
          "SCG\u{A0}: des points pour les offres à haut salaire désignées, de valeur inconnue ici."
      )
    case .published:
      return Bilingual(
        en: "CRS: points where the edition lists the occupation; see F7.",
        fr: "SCG\u{A0}: des points si l’édition désigne la profession\u{A0}; voir F7.")
    case .notInForce: break
    }
    let other = jobOffer?.points(for: OfferKind.other.rank) ?? 0
    let senior = jobOffer?.points(for: OfferKind.seniorManagement.rank) ?? 0
    guard senior > 0 else {
      return Bilingual(
        en: "CRS: an offer earns no points by the rules of this date.",
        fr: "SCG\u{A0}: une offre ne donne aucun point selon les règles à cette date.")
    }
    guard senior != other else {
      return Bilingual(
        en: "CRS: \(CountedNoun.points(other).en) for an offer that qualifies.",
        fr: "SCG\u{A0}: \(CountedNoun.points(other).fr) pour une offre admissible.")
    }
    return Bilingual(
      en: "CRS: \(CountedNoun.points(other).en), or \(senior) in major group 00.",
      fr: "SCG\u{A0}: \(CountedNoun.points(other).fr), ou \(senior) dans le grand groupe 00.")
  }
}
