import ExpressEntry

extension FundsAssessment {
  public static let title = Bilingual(en: "Settlement funds", fr: "Fonds d’établissement")

  /// What is asked of the family, what it has, and who counts, each as a line of its own; what is
  /// missing only where somebody asks for it.
  public func sentences(isExempt: Bool) -> [Bilingual] {
    var lines: [Bilingual] = []
    if let needed {
      lines.append(Fact.funds(held: held, needed: needed, size: size).sentence)
    } else {
      lines.append(Fact.noFundsTable.sentence)
    }
    if !openFamily.isEmpty { lines.append(Fact.familySize(atLeast: size).sentence) }
    if let missing, !isExempt { lines.append(Remedy.funds(missing).sentence) }
    if mayBeOutdated { lines.append(Self.outdated) }
    return lines + [Self.whoCounts, Self.whoIsExempt]
  }

  static let outdated = Bilingual(
    en: "The newest table known here is more than a year old: a later one may be in force",
    fr: "Le tableau le plus récent connu ici a plus d’un an\u{A0}: un autre peut être en vigueur")

  static let whoCounts = Bilingual(
    en: "The spouse or partner and the dependent children count, coming or not, Canadian or not",
    fr: "L’époux ou conjoint et les enfants à charge comptent, qu’ils viennent ou non, canadiens "
      + "ou non")

  static let whoIsExempt = Bilingual(
    en: "Not asked of the Canadian Experience Class, nor of those authorized to work in Canada who "
      + "have a qualifying offer",
    fr: "Non exigés de la catégorie de l’expérience canadienne, ni de qui est autorisé à "
      + "travailler au Canada et a une offre admissible")
}

extension Eligibility {
  /// Whether an offer of work frees the person from showing funds, in the classes that ask for them.
  private var isExemptFromFunds: Bool {
    programs.contains { program in
      program.requirements.contains { requirement in
        requirement.facts.contains { if case .fundsExempt = $0 { true } else { false } }
      }
    }
  }

  /// The settlement funds, each as a line of its own.
  public var fundsSentences: [Bilingual] { funds.sentences(isExempt: isExemptFromFunds) }
}

extension FundsTable {
  /// The amounts by family size, one line each, and for each person more.
  public var lines: [(size: Bilingual, amount: Bilingual)] {
    amounts.enumerated().map { (CountedNoun.people($0.offset + 1), $0.element.dollarWords) }
      + [(Bilingual(en: "each person more", fr: "chaque personne de plus"), eachMore.dollarWords)]
  }
}
