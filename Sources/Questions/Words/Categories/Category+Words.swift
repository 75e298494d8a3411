import ExpressEntry

extension SelectionCategory {
  /// The name of the category, as the rounds of invitations call it.
  public var name: Bilingual {
    // Social services came with the list of 27 February 2025.
    kind == .healthcare && citation.provision < "2025-02-27" ? Self.healthcare : kind.label
  }

  private static let healthcare = Bilingual(
    en: "Healthcare occupations", fr: "Professions de la santé")

  /// What the category asks for.
  public var requirementWords: Bilingual {
    switch requirement {
    case .french(let level):
      Bilingual(
        en: "NCLC \(level.number) or higher in all four abilities of French, by a valid test",
        fr: "NCLC \(level.number) ou plus dans les quatre habiletés en français, par un test "
          + "valide")
    case .work(let work): work.words
    case .military(let service): service.words
    }
  }
}

extension CategoryKind {
  public var label: Bilingual {
    switch self {
    case .french:
      Bilingual(en: "French-language proficiency", fr: "Compétence linguistique en français")
    case .healthcare:
      Bilingual(
        en: "Healthcare and social services occupations",
        fr: "Professions de la santé et des services sociaux")
    case .stem: Bilingual(en: "STEM occupations", fr: "Professions des STIM")
    case .trades: Bilingual(en: "Trade occupations", fr: "Métiers spécialisés")
    case .transport: Bilingual(en: "Transport occupations", fr: "Métiers des transports")
    case .agriculture:
      Bilingual(
        en: "Agriculture and agri-food occupations",
        fr: "Métiers de l’agriculture et de l’agroalimentaire")
    case .education: Bilingual(en: "Education occupations", fr: "Professions de l’éducation")
    case .physicians:
      Bilingual(
        en: "Physicians with Canadian work experience",
        fr: "Médecins ayant de l’expérience de travail au Canada")
    case .seniorManagers:
      Bilingual(
        en: "Senior managers with Canadian work experience",
        fr: "Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada")
    case .researchers:
      Bilingual(
        en: "Researchers with Canadian work experience",
        fr: "Chercheurs ayant de l’expérience de travail au Canada")
    case .military:
      Bilingual(en: "Skilled military recruits", fr: "Recrues militaires qualifiées")
    }
  }
}

extension CategoryWork {
  /// The months, where and how they count.
  public var words: Bilingual {
    let months = CountedNoun.months(months)
    let gaps =
      isContinuous
      ? Bilingual(en: "without a gap", fr: "sans interruption")
      : Bilingual(en: "not necessarily continuous", fr: "pas forcément continus")
    let place =
      isInCanada
      ? Bilingual(en: "in Canada", fr: "au Canada")
      : Bilingual(en: "in Canada or abroad", fr: "au Canada ou à l’étranger")
    let number = occupations.count
    return Bilingual(
      en: "\(months.en) of paid full-time work or the equal in part time, \(gaps.en), within "
        + "three years, in one of \(number) occupations, \(place.en)",
      fr: "\(months.fr) de travail rémunéré à temps plein ou l’équivalent à temps partiel, "
        + "\(gaps.fr), en trois ans, dans une seule de \(number) professions, \(place.fr)")
  }
}

extension MilitaryService {
  fileprivate var words: Bilingual {
    let codes = occupations.map(\.description).joined(separator: ", ")
    return Bilingual(
      en: "\(years) years of continuous service in a recognized foreign military; a full-time "
        + "offer of three years or more from the Canadian Armed Forces in NOC \(codes); a "
        + "post-secondary credential of two years or more",
      fr: "\(years) ans de service continu dans une force militaire étrangère reconnue\u{A0}; une "
        + "offre à temps plein d’au moins trois ans des Forces armées canadiennes, CNP \(codes)"
        + "\u{A0}; un diplôme d’études postsecondaires d’au moins deux ans")
  }
}

extension CategoryNote {
  public var sentence: Bilingual {
    switch self {
    case .healthcareByElimination:
      Bilingual(
        en: "33103 stands in this list by elimination: sources name 41300 as an addition of 2025",
        fr: "33103 figure dans cette liste par élimination\u{A0}: des sources donnent 41300 comme "
          + "un ajout de 2025")
    case .tradesRecalled:
      Bilingual(
        en: "this list of ten is partly unconfirmed; it agrees with the count of later changes",
        fr:
          "cette liste de dix est en partie non confirmée\u{A0}; elle concorde avec le compte des "
          + "changements ultérieurs")
    case .cooksNotButchers:
      Bilingual(
        en: "the list has cooks (63200); since 18 February 2026 it has butchers (63201) instead",
        fr: "la liste comprend les cuisiniers (63200)\u{A0}; depuis le 18 février 2026, ce sont "
          + "les bouchers (63201)")
    case .butchersNotCooks:
      Bilingual(
        en: "the list has butchers (63201); until 17 February 2026 it had cooks (63200) instead",
        fr: "la liste comprend les bouchers (63201)\u{A0}; jusqu’au 17 février 2026, c’étaient "
          + "les cuisiniers (63200)")
    case .noGovernment:
      Bilingual(
        en: "legislators (00010) and senior government managers (00011) are not in the list",
        fr: "les membres des corps législatifs (00010) et les cadres supérieurs de "
          + "l’administration publique (00011) n’y figurent pas")
    }
  }
}
