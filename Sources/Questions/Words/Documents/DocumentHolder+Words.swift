import ExpressEntry

extension DocumentHolder {
  /// Whom or what the documents are about, as a heading.
  public func title(in profile: Profile) -> Bilingual {
    switch self {
    case .family: Bilingual(en: "Family and application", fr: "Famille et demande")
    case .person(.applicant): Bilingual(en: "You", fr: "Vous")
    case .person(.spouse): Bilingual(en: "Spouse or partner", fr: "Époux ou conjoint")
    case .children: Bilingual(en: "Dependent children", fr: "Enfants à charge")
    case .job(let role, let place):
      Self.entry(
        Bilingual(en: "Job \(place + 1)", fr: "Emploi \(place + 1)"),
        profile[role].work.jobs?.element(at: place).flatMap { $0.title ?? $0.employer }, of: role)
    case .credential(let role, let place):
      Self.entry(
        Bilingual(en: "Credential \(place + 1)", fr: "Diplôme \(place + 1)"),
        profile[role].education.credentials?.element(at: place)?.title, of: role)
    case .residence(let role, let place):
      Self.entry(
        Bilingual(en: "Residence \(place + 1)", fr: "Résidence \(place + 1)"),
        profile[role].residences?.element(at: place)?.country, of: role)
    case .offer: Bilingual(en: "Job offer", fr: "Offre d’emploi")
    case .nomination: Bilingual(en: "Nomination", fr: "Désignation")
    }
  }

  /// An entry of a list with its name, and the spouse's as the spouse's.
  private static func entry(
    _ kind: Bilingual, _ name: String?, of role: PersonRole
  ) -> Bilingual {
    let whole = name.map { Bilingual.pair(kind, Bilingual(both: $0)) } ?? kind
    return role == .applicant
      ? whole
      : Bilingual(
        en: "Spouse, \(whole.en.lowercasedFirst)", fr: "Conjoint, \(whole.fr.lowercasedFirst)")
  }

  /// A name that never changes, for machines; places in a list count from 1, as people do.
  public var identifier: String {
    switch self {
    case .family: "family"
    case .person(let role): role.rawValue
    case .children: "children"
    case .job(let role, let place): "\(role.rawValue).job_\(place + 1)"
    case .credential(let role, let place): "\(role.rawValue).credential_\(place + 1)"
    case .residence(let role, let place): "\(role.rawValue).residence_\(place + 1)"
    case .offer: "offer"
    case .nomination: "nomination"
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
