import ExpressEntry

extension MaritalStatus {
  public var label: Bilingual {
    switch self {
    case .neverMarried:
      Bilingual(en: "Never married, single", fr: "Célibataire, jamais marié ou mariée")
    case .married: Bilingual(en: "Married", fr: "Marié ou mariée")
    case .commonLaw: Bilingual(en: "Common-law", fr: "Union de fait")
    case .divorced: Bilingual(en: "Divorced", fr: "Divorcé ou divorcée")
    case .separated: Bilingual(en: "Legally separated", fr: "Légalement séparé ou séparée")
    case .widowed: Bilingual(en: "Widowed", fr: "Veuf ou veuve")
    case .annulled: Bilingual(en: "Annulled marriage", fr: "Mariage annulé")
    }
  }
}

extension EducationLevel {
  public var label: Bilingual {
    switch self {
    case .lessThanSecondary:
      Bilingual(
        en: "Less than secondary (high) school", fr: "Niveau inférieur aux études secondaires")
    case .secondary:
      Bilingual(en: "Secondary (high school) diploma", fr: "Diplôme d’études secondaires")
    case .oneYear:
      Bilingual(en: "One-year post-secondary program", fr: "Programme postsecondaire d’un an")
    case .twoYear:
      Bilingual(en: "Two-year post-secondary program", fr: "Programme postsecondaire de deux ans")
    case .bachelorsOrThreeYear:
      Bilingual(
        en: "Bachelor's degree, or a program of three or more years",
        fr: "Baccalauréat ou programme de trois ans ou plus")
    case .twoOrMoreOneThreeYear:
      Bilingual(
        en: "Two or more credentials, one for three or more years",
        fr: "Deux diplômes ou plus, dont un de trois ans ou plus")
    case .mastersOrProfessional:
      Bilingual(
        en: "Master's degree, or a professional degree", fr: "Maîtrise ou diplôme professionnel")
    case .doctoral:
      Bilingual(en: "Doctoral degree (PhD)", fr: "Doctorat")
    }
  }
}

extension CredentialKind {
  public var label: Bilingual {
    switch self {
    case .secondary:
      Bilingual(
        en: "Secondary (high school) diploma",
        fr: "Diplôme d’études secondaires (en France, le bac)")
    case .oneYear:
      Bilingual(en: "One-year post-secondary program", fr: "Programme postsecondaire d’un an")
    case .twoYear:
      Bilingual(en: "Two-year post-secondary program", fr: "Programme postsecondaire de deux ans")
    case .threeYear:
      Bilingual(
        en: "Program of three or more years, not a bachelor's",
        fr: "Programme de trois ans ou plus, sans baccalauréat")
    case .bachelors: Bilingual(en: "Bachelor's degree", fr: "Baccalauréat universitaire (licence)")
    case .masters: Bilingual(en: "Master's degree", fr: "Maîtrise")
    case .professional:
      Bilingual(
        en: "Professional degree (medicine, law and the like)",
        fr: "Diplôme professionnel (médecine, droit, etc.)")
    case .doctoral: Bilingual(en: "Doctoral degree (PhD)", fr: "Doctorat")
    }
  }
}

extension CanadianStudy {
  public var label: Bilingual {
    switch self {
    case .none: Bilingual(en: "None in Canada", fr: "Aucun diplôme canadien")
    case .oneOrTwoYears:
      Bilingual(
        en: "Canadian credential of one or two years",
        fr: "Diplôme canadien d’un ou de deux ans")
    case .threeYearsOrGraduate:
      Bilingual(
        en: "Canadian credential of three or more years, or a graduate degree",
        fr: "Diplôme canadien de trois ans ou plus, ou de cycle supérieur")
    }
  }
}

extension JobBasis {
  public var label: Bilingual {
    switch self {
    case .employee:
      Bilingual(en: "Employee, for wages or commission", fr: "Emploi à salaire ou à commission")
    case .selfEmployed: Bilingual(en: "Self-employed", fr: "Travail autonome")
    case .physician:
      Bilingual(en: "Physician paid fee for service", fr: "Médecin rémunéré à l’acte")
    case .unpaid:
      Bilingual(en: "Unpaid: volunteer or intern", fr: "Non rémunéré\u{A0}: bénévolat ou stage")
    }
  }
}

extension NominationKind {
  public var label: Bilingual {
    switch self {
    case .none: Bilingual(en: "None", fr: "Aucune")
    case .enhanced:
      Bilingual(en: "Through Express Entry (enhanced)", fr: "Par Entrée express (améliorée)")
    case .base:
      Bilingual(en: "Outside Express Entry (base)", fr: "Hors d’Entrée express (volet de base)")
    }
  }
}

extension PersonRole {
  public var label: Bilingual {
    switch self {
    case .applicant: Bilingual(en: "Applicant", fr: "Demandeur principal")
    case .spouse: Bilingual(en: "Spouse or partner", fr: "Époux ou conjoint de fait")
    }
  }
}

extension OfferKind {
  public var label: Bilingual {
    switch self {
    case .none: Bilingual(en: "No job offer", fr: "Aucune offre d’emploi")
    case .other:
      Bilingual(
        en: "Job offer, taken to qualify (LMIA or an exemption)",
        fr: "Offre d’emploi, réputée admissible (EIMT ou dispense)")
    case .seniorManagement:
      Bilingual(
        en: "Job offer in major group 00, taken to qualify (LMIA or an exemption)",
        fr: "Offre du grand groupe 00, réputée admissible (EIMT ou dispense)")
    }
  }
}
