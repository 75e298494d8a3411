import ExpressEntry

extension Factor {
  public var title: Bilingual {
    switch self {
    case .age: Bilingual(en: "Age", fr: "Âge")
    case .education: Bilingual(en: "Education", fr: "Scolarité")
    case .firstLanguage(let ability):
      .pair(Bilingual(en: "First language", fr: "Première langue"), ability.name)
    case .secondLanguage(let ability):
      .pair(Bilingual(en: "Second language", fr: "Deuxième langue"), ability.name)
    case .canadianWork:
      Bilingual(en: "Work experience in Canada", fr: "Expérience de travail au Canada")
    case .spouseEducation:
      Bilingual(en: "Spouse or partner: education", fr: "Époux ou conjoint\u{A0}: scolarité")
    case .spouseLanguage(let ability):
      .pair(Bilingual(en: "Spouse or partner", fr: "Époux ou conjoint"), ability.name)
    case .spouseCanadianWork:
      Bilingual(
        en: "Spouse or partner: work in Canada", fr: "Époux ou conjoint\u{A0}: travail au Canada")
    case .educationAndLanguage:
      Bilingual(en: "Education with language", fr: "Études et langue")
    case .educationAndCanadianWork:
      Bilingual(en: "Education with work in Canada", fr: "Études et travail au Canada")
    case .foreignWorkAndLanguage:
      Bilingual(en: "Work abroad with language", fr: "Travail à l’étranger et langue")
    case .foreignWorkAndCanadianWork:
      Bilingual(en: "Work abroad with work in Canada", fr: "Travail à l’étranger et au Canada")
    case .certificateAndLanguage:
      Bilingual(
        en: "Certificate of qualification with language", fr: "Certificat de compétence et langue")
    case .nomination:
      Bilingual(
        en: "Provincial or territorial nomination", fr: "Désignation provinciale ou territoriale")
    case .sibling: Bilingual(en: "Brother or sister in Canada", fr: "Frère ou sœur au Canada")
    case .french: Bilingual(en: "French language skills", fr: "Compétences en français")
    case .canadianStudy:
      Bilingual(en: "Post-secondary study in Canada", fr: "Études postsecondaires au Canada")
    case .jobOffer: Bilingual(en: "Job offer", fr: "Offre d’emploi")
    case .highWage:
      Bilingual(
        en: "High-wage occupation and job offer",
        fr: "Profession à haut salaire et offre d’emploi")
    }
  }

  /// A label for the panel, where the four abilities of a language share a line: at most 19 columns.
  public var shortTitle: Bilingual {
    switch self {
    case .educationAndLanguage: Bilingual(en: "Educ. + language", fr: "Études + langue")
    case .educationAndCanadianWork: Bilingual(en: "Educ. + Can. work", fr: "Études + trav. Can.")
    case .foreignWorkAndLanguage: Bilingual(en: "Abroad + language", fr: "Étranger + langue")
    case .foreignWorkAndCanadianWork:
      Bilingual(en: "Abroad + Can. work", fr: "Étranger + Canada")
    default: FactorGroup(self).shortTitle
    }
  }
}
