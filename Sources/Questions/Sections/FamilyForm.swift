import ExpressEntry

extension Form {
  /// You and your family.
  static func family(_ profile: Profile) -> [FormItem] {
    var items: [FormItem] = [
      .question(birthDate.optional(profile.applicant.declaredAge != nil))
    ]
    // A quick answer is asked for as long as there is no evidence, or to take it back.
    if profile.applicant.birthDate == nil || profile.applicant.declaredAge != nil {
      items.append(.question(age.optional()))
    }
    if profile.applicant.birthDate != nil && profile.applicant.declaredAge != nil {
      items.append(
        .note(
          Bilingual(
            en: "The date of birth counts; the age is set aside.",
            fr: "La date de naissance compte\u{A0}; l’âge déclaré est mis de côté.")))
    }
    if let birthDate = profile.applicant.birthDate, birthDate.month == 2 && birthDate.day == 29 {
      items.append(
        .note(
          Bilingual(
            en:
              "Born on 29 February: in common years the age changes on 1 March. The law is silent, so this is a convention.",
            fr:
              "Naissance un 29 février\u{A0}: les années ordinaires, l’âge change le 1er mars. La loi n’en dit rien\u{A0}: c’est une convention."
          )))
    }
    items.append(.question(maritalStatus))
    if profile.family.hasSpouse == true {
      items.append(.question(spouseAccompanies))
      if profile.family.spouseAccompanies == true {
        items.append(.question(spouseIsCanadian))
        if profile.family.spouseIsCanadian == true {
          items.append(.question(spouseResidesAbroad.forPrograms()))
        }
      }
    }
    items.append(.question(dependentChildren))
    items.append(.question(invitationDate))
    return items
  }

  private static let birthDate = Question.date(
    "applicant.birthDate",
    Wording(
      Bilingual(en: "Date of birth", fr: "Date de naissance"),
      hint: Bilingual(
        en: "Year, month, day: 1996-02-11, or 11 Feb 1996.",
        fr: "Année, mois, jour\u{A0}: 1996-02-11, ou 11 févr. 1996."),
      help: Bilingual(
        en:
          "Age counts in whole years on the day of the score: the most from 20 to 29, nothing from 45 on. It falls on the birthday itself. After an invitation, the age on the day of the invitation counts.",
        fr:
          "L’âge compte en années complètes le jour du calcul\u{A0}: le maximum de 20 à 29 ans, rien à partir de 45 ans. Il baisse le jour même de l’anniversaire. Après une invitation, c’est l’âge au jour de l’invitation qui compte."
      )),
    AnswerPlace(\.applicant.birthDate))

  private static let age = Question.number(
    "applicant.age",
    Wording(
      Bilingual(en: "Or only the age", fr: "Ou seulement l’âge"),
      hint: Bilingual(
        en: "Whole years, for a quick estimate. A date of birth wins over it.",
        fr: "Années complètes, pour une estimation. La date de naissance prime."),
      help: Bilingual(
        en:
          "Type the age in whole years if the date of birth is not at hand. With a date of birth crs can also tell when the points will change.",
        fr:
          "Tapez l’âge en années complètes si la date de naissance n’est pas connue. Avec la date, crs peut aussi dire quand les points changeront."
      )),
    AnswerPlace(\.applicant.declaredAge), in: 0...120)

  private static let invitationDate = Question.date(
    "invitationDate",
    Wording(
      Bilingual(en: "Invited on", fr: "Invitation reçue le"),
      hint: Bilingual(
        en: "The day of the invitation to apply. Leave it open if there is none.",
        fr: "Le jour de l’invitation à présenter une demande, s’il y en a une."),
      help: Bilingual(
        en:
          "An invitation keeps the rules of its day, and fixes the age for the ranking: from then on the age on the day of the invitation counts, and a birthday before the application takes nothing away (IRPA 11.2(2)(a)). The points of the Federal Skilled Worker Class go by the age on the day of the application (IRPR 81).",
        fr:
          "Une invitation garde les règles de son jour et fixe l’âge pour le classement\u{A0}: dès lors, c’est l’âge au jour de l’invitation qui compte, et un anniversaire avant la demande n’enlève rien (LIPR 11.2(2)a)). Les points des travailleurs qualifiés suivent l’âge au jour de la demande (RIPR 81)."
      )),
    AnswerPlace(\.invitationDate)
  ).optional()

  private static let maritalStatus = Question.choice(
    "family.maritalStatus",
    Wording(
      Bilingual(en: "Marital status", fr: "État matrimonial"),
      hint: Bilingual(
        en: "Common-law: living together for a year or more, as a couple.",
        fr: "Union de fait\u{A0}: vivre en couple depuis un an ou plus."),
      help: Bilingual(
        en:
          "It decides which column of the tables applies. An accompanying spouse or partner who is neither a Canadian citizen nor a permanent resident adds up to 40 points of their own and lowers the other maxima.",
        fr:
          "L’état matrimonial décide de la colonne des tableaux. Un époux ou conjoint de fait qui accompagne, sans être citoyen ni résident permanent du Canada, apporte jusqu’à 40 points et abaisse les autres maximums."
      )),
    AnswerPlace(\.family.maritalStatus))

  private static let spouseAccompanies = Question.yesNo(
    "family.spouseAccompanies",
    Wording(
      Bilingual(en: "Coming to Canada?", fr: "Vient au Canada\u{A0}?"),
      hint: Bilingual(
        en: "Will your spouse or partner come to Canada with you?",
        fr: "Votre époux ou conjoint viendra-t-il au Canada avec vous\u{A0}?"),
      help: Bilingual(
        en:
          "A spouse or partner who does not come does not count: the columns without a spouse apply. They still count for the settlement funds.",
        fr:
          "Un époux ou conjoint qui ne vient pas ne compte pas\u{A0}: les colonnes sans époux s’appliquent. Il compte tout de même pour les fonds d’établissement."
      )),
    AnswerPlace(\.family.spouseAccompanies))

  private static let spouseIsCanadian = Question.yesNo(
    "family.spouseIsCanadian",
    Wording(
      Bilingual(en: "Citizen or PR?", fr: "Citoyen ou RP\u{A0}?"),
      hint: Bilingual(
        en: "Is your spouse or partner a Canadian citizen or permanent resident?",
        fr: "Est-il ou est-elle citoyen ou résident permanent du Canada\u{A0}?"),
      help: Bilingual(
        en:
          "The instructions define an accompanying spouse as one who is neither a Canadian citizen nor a permanent resident (MI, section 1). If yes, the columns without a spouse apply.",
        fr:
          "Selon les instructions, l’époux qui accompagne n’est ni citoyen canadien ni résident permanent (IM, article 1). Si oui, les colonnes sans époux s’appliquent."
      )),
    AnswerPlace(\.family.spouseIsCanadian))

  private static let spouseResidesAbroad = Question.yesNo(
    "family.spouseResidesAbroad",
    Wording(
      Bilingual(en: "PR living abroad?", fr: "RP vivant à l’étranger\u{A0}?"),
      hint: Bilingual(
        en: "A permanent resident, not a citizen, who lives outside Canada?",
        fr: "Résident permanent, et non citoyen, qui vit hors du Canada\u{A0}?"),
      help: Bilingual(
        en:
          "For the points of the Federal Skilled Worker Class alone: there a spouse or partner counts for adaptability unless they are a Canadian citizen, or a permanent resident residing in Canada (IRPR 83(1)). In the CRS a permanent resident never counts.",
        fr:
          "Pour les points des travailleurs qualifiés seulement\u{A0}: l’époux ou conjoint y compte pour la capacité d’adaptation, sauf s’il est citoyen canadien, ou résident permanent qui réside au Canada (RIPR 83(1)). Dans le SCG, un résident permanent ne compte jamais."
      )),
    AnswerPlace(\.family.spouseResidesAbroad))

  private static let dependentChildren = Question.number(
    "family.dependentChildren",
    Wording(
      Bilingual(en: "Dependent children", fr: "Enfants à charge"),
      hint: Bilingual(
        en: "How many, coming or not. 0 if none. No effect on the points.",
        fr: "Combien, qu’ils viennent ou non. 0 si aucun. Sans effet sur les points."),
      help: Bilingual(
        en:
          "A dependent child is yours or your spouse's, by birth or adoption: under 22 without a spouse or partner of their own, or older and dependent since before 22 for a physical or mental condition (IRPR 2); a dependent child of such a child counts too (IRPR 1(3)). Children change no points. They count for the settlement funds whether or not they come to Canada; fees are paid for those who come.",
        fr:
          "Un enfant à charge est le vôtre ou celui de l’époux, biologique ou adopté\u{A0}: moins de 22 ans, sans époux ni conjoint, ou plus âgé et à charge depuis avant 22 ans du fait de son état physique ou mental (RIPR 2)\u{A0}; l’enfant à charge d’un tel enfant compte aussi (RIPR 1(3)). Les enfants ne changent pas les points. Ils comptent pour les fonds d’établissement, qu’ils viennent ou non au Canada\u{A0}; les frais se paient pour ceux qui viennent."
      )),
    AnswerPlace(\.family.dependentChildren), in: 0...30)
}
