import ExpressEntry

extension AdmissibilityGround {
  /// The words of its question: plain ones, with the section of the Act in the help.
  var wording: Wording {
    switch self {
    case .security: .security
    case .humanRights: .humanRights
    case .sanctions: .sanctions
    case .criminality: .criminality
    case .organizedCriminality: .organizedCriminality
    case .health: .health
    case .financial: .financial
    case .misrepresentation: .misrepresentation
    case .cessation: .cessation
    case .nonCompliance: .nonCompliance
    case .family: .inadmissibleFamily
    }
  }
}

extension Wording {
  fileprivate static let security = Wording(
    Bilingual(en: "Security?", fr: "Sécurité\u{A0}?"),
    hint: Bilingual(
      en: "Any part in spying, terrorism, violence or overthrowing a government?",
      fr: "Espionnage, terrorisme, violence ou renversement d’un gouvernement\u{A0}?"),
    help: Bilingual(
      en:
        "Immigration and Refugee Protection Act, section 34: espionage against Canada or contrary to its interests, subversion of a government by force or of a democratic one, terrorism, danger to the security of Canada, violence that may endanger people in Canada; or membership of an organization that there is reason to believe engages, has engaged or will engage in espionage, subversion or terrorism.",
      fr:
        "Loi sur l’immigration et la protection des réfugiés, article 34\u{A0}: espionnage contre le Canada ou contraire à ses intérêts, renversement d’un gouvernement par la force ou d’un gouvernement démocratique, terrorisme, danger pour la sécurité du Canada, violence pouvant mettre en danger des personnes au Canada\u{A0}; ou appartenance à une organisation dont il y a lieu de croire qu’elle se livre, s’est livrée ou se livrera à l’espionnage, au renversement ou au terrorisme."
    ))

  fileprivate static let humanRights = Wording(
    Bilingual(en: "Human rights?", fr: "Droits de la personne\u{A0}?"),
    hint: Bilingual(
      en: "War crimes, crimes against humanity, or high office in such a regime?",
      fr: "Crimes de guerre ou contre l’humanité, ou haut poste d’un tel régime\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 35: war crimes or crimes against humanity committed outside Canada, having been a senior official of a government that Canada has designated for terrorism, gross violations of human rights, genocide or such crimes, or trafficking in human organs (Criminal Code, 240.1).",
      fr:
        "La Loi, article 35\u{A0}: crimes de guerre ou contre l’humanité commis hors du Canada, avoir été un haut fonctionnaire d’un gouvernement que le Canada a désigné pour terrorisme, violations graves des droits de la personne, génocide ou de tels crimes, ou trafic d’organes humains (Code criminel, 240.1)."
    ))

  fileprivate static let sanctions = Wording(
    Bilingual(en: "Under sanctions?", fr: "Sanctions\u{A0}?"),
    hint: Bilingual(
      en: "Named in sanctions by Canada, or by states that Canada acts with?",
      fr: "Visé par des sanctions du Canada, ou d’États avec qui il agit\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 35.1, in force since 23 June 2023: orders under the Special Economic Measures Act or the Sergei Magnitsky Law, or measures of an international organization of which Canada is a member.",
      fr:
        "La Loi, article 35.1, en vigueur depuis le 23 juin 2023\u{A0}: décrets pris sous la Loi sur les mesures économiques spéciales ou la loi de Sergueï Magnitski, ou mesures d’une organisation internationale dont le Canada est membre."
    ))

  fileprivate static let criminality = Wording(
    Bilingual(en: "Charged or convicted, ever?", fr: "Accusé ou condamné\u{A0}?"),
    hint: Bilingual(
      en: "Any conviction, charge or criminal act, in any country, at any time?",
      fr: "Condamnation, accusation ou acte criminel, en tout pays, à tout moment\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 36. What happened is compared with the law of Canada: serious where it is punishable there by ten years or more, or where a sentence of more than six months was imposed in Canada; else where it would be indictable, or two offences of separate occasions. An offence that may be tried either way counts as indictable; impaired driving is now serious. Left out: an acquittal, a record suspension, contraventions, youth sentences in Canada (36(3)). An offence on entering Canada counts too (36(2.1)). For what happened outside Canada a person may be rehabilitated after some years; two summary convictions in Canada end to count after five (IRPR 18.1).",
      fr:
        "La Loi, article 36. Les faits sont comparés au droit canadien\u{A0}: grande criminalité s’ils y sont passibles de dix ans ou plus, ou si plus de six mois de prison ont été infligés au Canada\u{A0}; sinon un acte criminel, ou deux infractions à des occasions distinctes. Une infraction mixte est tenue pour un acte criminel\u{A0}; la conduite avec facultés affaiblies relève de la grande criminalité. Ne comptent pas\u{A0}: un acquittement, une suspension du casier, les contraventions, les peines spécifiques pour adolescents au Canada (36(3)). Une infraction à l’entrée au Canada compte aussi (36(2.1)). Pour des faits hors du Canada, la réadaptation est possible après quelques années\u{A0}; deux condamnations sommaires au Canada cessent de compter après cinq ans (RIPR 18.1)."
    ))

  fileprivate static let organizedCriminality = Wording(
    Bilingual(en: "Organized crime?", fr: "Crime organisé\u{A0}?"),
    hint: Bilingual(
      en: "A criminal group, smuggling or trafficking in people, laundering?",
      fr: "Groupe criminel, passage de clandestins, traite, recyclage d’argent\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 37: being a member of a criminal organization or engaging in its pattern of crime, or taking part in smuggling or trafficking in persons or laundering of money across borders. Having been brought to Canada by such people is not enough by itself.",
      fr:
        "La Loi, article 37\u{A0}: être membre d’une organisation criminelle ou prendre part à ses activités criminelles, ou se livrer au passage de clandestins, à la traite de personnes ou au recyclage d’argent par-delà les frontières. Être arrivé au Canada avec l’aide de telles personnes ne suffit pas."
    ))

  fileprivate static let health = Wording(
    Bilingual(en: "Serious health condition?", fr: "Problème de santé grave\u{A0}?"),
    hint: Bilingual(
      en: "One that endangers others, or needs very costly care or services?",
      fr: "Un danger pour autrui, ou des soins ou services très coûteux\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 38: a danger to public health or safety, or excessive demand on health or social services: more than three times the average cost for a person in Canada over five years, or longer waiting lists that would raise illness or death in Canada (IRPR 1).",
      fr:
        "La Loi, article 38\u{A0}: danger pour la santé ou la sécurité publiques, ou fardeau excessif pour les services sociaux ou de santé\u{A0}: plus de trois fois le coût moyen par personne au Canada sur cinq ans, ou des listes d’attente plus longues qui augmenteraient la morbidité ou la mortalité au Canada (RIPR 1)."
    ))

  fileprivate static let financial = Wording(
    Bilingual(en: "Trouble with support?", fr: "Besoins non assurés\u{A0}?"),
    hint: Bilingual(
      en: "Would you or your dependants have to live on social assistance?",
      fr: "Vous ou vos personnes à charge devriez-vous vivre de l’aide sociale\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 39: being unable or unwilling to support oneself and one's dependants, where no adequate arrangements other than social assistance were shown to an officer.",
      fr:
        "La Loi, article 39\u{A0}: ne pas pouvoir ou ne pas vouloir subvenir à ses besoins et à ceux des personnes à charge, sans avoir montré à l’agent de dispositions suffisantes autres que l’aide sociale."
    ))

  fileprivate static let misrepresentation = Wording(
    Bilingual(en: "Untrue or missing facts?", fr: "Fausses déclarations\u{A0}?"),
    hint: Bilingual(
      en: "Anything untrue, or held back, in dealings with Canadian immigration?",
      fr: "Une chose fausse ou cachée auprès de l’immigration canadienne\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 40: misrepresenting or withholding material facts. The bar lasts five years: from the final finding where that was made outside Canada, from the enforcement of the removal order where it was made in Canada (40(2)(a)). In that time a person cannot apply for permanent residence, nor have an Express Entry profile (10.1(4)).",
      fr:
        "La Loi, article 40\u{A0}: présenter faussement ou cacher des faits importants. L’interdiction dure cinq ans\u{A0}: dès la décision définitive si elle est rendue hors du Canada, dès l’exécution de la mesure de renvoi si elle l’est au Canada (40(2)a)). D’ici là, on ne peut demander la résidence permanente ni avoir un profil Entrée express (10.1(4))."
    ))

  fileprivate static let cessation = Wording(
    Bilingual(en: "Refugee protection ended?", fr: "Perte de l’asile\u{A0}?"),
    hint: Bilingual(
      en: "Was it finally decided that your refugee protection has ceased?",
      fr: "Une décision définitive a-t-elle mis fin à votre asile\u{A0}?"),
    help: Bilingual(
      en: "The Act, section 40.1: a final determination that refugee protection has ceased.",
      fr: "La Loi, article 40.1\u{A0}: une décision définitive constatant la perte de l’asile."))

  fileprivate static let nonCompliance = Wording(
    Bilingual(en: "Conditions in Canada?", fr: "Conditions au Canada\u{A0}?"),
    hint: Bilingual(
      en: "Stayed too long, or worked or studied without authorization?",
      fr: "Séjour trop long, ou travail ou études sans autorisation\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 41: an act or omission that contravenes the Act, such as an overstay, work or study without authorization, or another breach of conditions.",
      fr:
        "La Loi, article 41\u{A0}: tout fait contraire à la Loi, comme un séjour trop long, un travail ou des études sans autorisation, ou un autre manquement aux conditions."
    ))

  fileprivate static let inadmissibleFamily = Wording(
    Bilingual(en: "A family member?", fr: "Un membre de la famille\u{A0}?"),
    hint: Bilingual(
      en: "Does any of this touch a spouse, partner or child, coming or not?",
      fr: "Un époux, conjoint ou enfant est-il concerné, qu’il vienne ou non\u{A0}?"),
    help: Bilingual(
      en:
        "The Act, section 42: an inadmissible family member who comes along; also one who does not: a partner, a spouse unless the relationship has broken down, or a dependent child, or a child of one, in the custody of you or of one who comes, or for whom either may act (IRPR 23).",
      fr:
        "La Loi, article 42\u{A0}: un membre de la famille visé par l’un de ces motifs, qui accompagne\u{A0}; aussi, s’il ne vient pas, un conjoint de fait, un époux sauf rupture de la relation, ou un enfant à charge, ou l’enfant d’un tel enfant, dont vous, ou un proche qui vous accompagne, avez la garde ou pour qui l’un de vous peut agir (RIPR 23)."
    ))
}
