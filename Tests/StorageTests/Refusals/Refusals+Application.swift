// swift-format-ignore-file

extension Refusals {
  static let application: [Case] = [
    Case(
      name: "an adult child too many",
      text: "{\"family\": {\"adultChildren\": 31}, \"schemaVersion\": 1}",
      member: "family.adultChildren", line: 1, column: 30,
      english: "the number of children goes from 0 to 30, and this is 31; check the number",
      french: "le nombre d’enfants va de 0 à 30, et ceci est 31\u{A0}; vérifiez le nombre"),
    Case(
      name: "a relative somewhere",
      text: "{\"family\": {\"relativeInCanada\": \"aunt\"}, \"schemaVersion\": 1}",
      member: "family.relativeInCanada", line: 1, column: 33,
      english: "true or false belongs here, not a text in quotes; write it instead",
      french: "il faut ici true ou false, et non un texte entre guillemets\u{A0}; corrigez la valeur"),
    Case(
      name: "a nomination by Quebec",
      text: "{\"nomination\": {\"province\": \"QC\"}, \"schemaVersion\": 1}",
      member: "nomination.province", line: 1, column: 29,
      english: "\"QC\" has no meaning here; write one of \"AB\", \"BC\", \"MB\", \"NB\", \"NL\", \"NT\", \"NS\", \"ON\", \"PE\", \"SK\", \"YT\"",
      french: "\"QC\" n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: \"AB\", \"BC\", \"MB\", \"NB\", \"NL\", \"NT\", \"NS\", \"ON\", \"PE\", \"SK\", \"YT\""),
    Case(
      name: "an offer of another length",
      text: "{\"jobOffer\": {\"length\": \"permanent\"}, \"schemaVersion\": 1}",
      member: "jobOffer.length", line: 1, column: 25,
      english: "\"permanent\" has no meaning here; write one of \"under_one_year\", \"one_year_or_more\", \"three_years_or_more\"",
      french: "\"permanent\" n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: \"under_one_year\", \"one_year_or_more\", \"three_years_or_more\""),
    Case(
      name: "an offer on another authority",
      text: "{\"jobOffer\": {\"authority\": \"pgwp\"}, \"schemaVersion\": 1}",
      member: "jobOffer.authority", line: 1, column: 28,
      english: "\"pgwp\" has no meaning here; write one of \"lmia_permit\", \"exempt_permit\", \"lmia_without_permit\", \"lmia_with_other_permit\", \"none\"",
      french: "\"pgwp\" n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: \"lmia_permit\", \"exempt_permit\", \"lmia_without_permit\", \"lmia_with_other_permit\", \"none\""),
    Case(
      name: "an offer of 200 hours",
      text: "{\"jobOffer\": {\"hoursPerWeek\": 200}, \"schemaVersion\": 1}",
      member: "jobOffer.hoursPerWeek", line: 1, column: 31,
      english: "hours a week go from 0 to 168, with two decimals at most, and this is 200; check the number",
      french: "les heures par semaine vont de 0 à 168, avec deux décimales au plus, et ceci est 200\u{A0}; vérifiez le nombre"),
    Case(
      name: "a permit for no occupation",
      text: "{\"jobOffer\": {\"permitOccupation\": \"7210\"}, \"schemaVersion\": 1}",
      member: "jobOffer.permitOccupation", line: 1, column: 35,
      english: "an occupation is a NOC code of five digits, the second from 0 to 5, and this is \"7210\"; look up the code, as in \"21232\"",
      french: "une profession est un code CNP de cinq chiffres, le deuxième de 0 à 5, et ceci est \"7210\"\u{A0}; cherchez le code, comme dans \"21232\""),
    Case(
      name: "funds below nought",
      text: "{\"settlement\": {\"funds\": -1}, \"schemaVersion\": 1}",
      member: "settlement.funds", line: 1, column: 26,
      english: "an amount of funds in dollars goes from 0 to 1000000000, and this is -1; check the number",
      french: "un montant de fonds en dollars va de 0 à 1000000000, et ceci est -1\u{A0}; vérifiez le nombre"),
    Case(
      name: "more funds than a profile holds",
      text: "{\"settlement\": {\"funds\": 1000000001}, \"schemaVersion\": 1}",
      member: "settlement.funds", line: 1, column: 26,
      english: "an amount of funds in dollars goes from 0 to 1000000000, and this is 1000000001; check the number",
      french: "un montant de fonds en dollars va de 0 à 1000000000, et ceci est 1000000001\u{A0}; vérifiez le nombre"),
    Case(
      name: "funds with cents",
      text: "{\"settlement\": {\"funds\": 15263.50}, \"schemaVersion\": 1}",
      member: "settlement.funds", line: 1, column: 26,
      english: "a whole number belongs here, not 15263.50; write it in digits alone",
      french: "il faut ici un nombre entier, et non 15263.50\u{A0}; écrivez-le en chiffres seulement"),
    Case(
      name: "a day of qualifying that does not exist",
      text: "{\"applicant\": {\"trade\": {\"qualified\": \"2019-13-01\"}}, \"schemaVersion\": 1}",
      member: "applicant.trade.qualified", line: 1, column: 39,
      english: "months go from 01 to 12, and this is 13; check the month",
      french: "les mois vont de 01 à 12, et ceci est 13\u{A0}; vérifiez le mois",
      isBeyondSchema: true),
    Case(
      name: "51 years of service",
      text: "{\"applicant\": {\"militaryYears\": 51}, \"schemaVersion\": 1}",
      member: "applicant.militaryYears", line: 1, column: 33,
      english: "the number of years goes from 0 to 50, and this is 51; check the number",
      french: "le nombre d’années va de 0 à 50, et ceci est 51\u{A0}; vérifiez le nombre"),
    Case(
      name: "duties in words",
      text: "{\"applicant\": {\"work\": {\"jobs\": [{\"didMainDuties\": \"most\"}]}}, \"schemaVersion\": 1}",
      member: "applicant.work.jobs[0].didMainDuties", line: 1, column: 52,
      english: "true or false belongs here, not a text in quotes; write it instead",
      french: "il faut ici true ou false, et non un texte entre guillemets\u{A0}; corrigez la valeur"),
    Case(
      name: "a stay that ends before it starts",
      text: "{\"applicant\": {\"residences\": [{\"end\": \"2020-01-01\", \"start\": \"2020-01-02\"}]}, \"schemaVersion\": 1}",
      member: "applicant.residences[0].end", line: 1, column: 39,
      english: "the stay ends on 2020-01-01, before it starts on 2020-01-02; check both days",
      french: "le séjour finit le 2020-01-01, avant de commencer le 2020-01-02\u{A0}; vérifiez les deux jours",
      isBeyondSchema: true),
    Case(
      name: "101 countries",
      text: "{\"applicant\": {\"residences\": [" + list(of: 101) + "]}, \"schemaVersion\": 1}",
      member: "applicant.residences[100]", line: 1, column: 331,
      english: "a person has at most 100 countries lived in; remove those before the last ten years",
      french: "une personne a au plus 100 pays de résidence\u{A0}; retirez ceux d’avant les dix dernières années"),
    Case(
      name: "a document in another state",
      text: "{\"applicant\": {\"documents\": {\"passport\": {\"state\": \"lost\"}}}, \"schemaVersion\": 1}",
      member: "applicant.documents.passport.state", line: 1, column: 52,
      english: "\"lost\" has no meaning here; write one of \"held\", \"requested\", \"missing\"",
      french: "\"lost\" n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: \"held\", \"requested\", \"missing\""),
    Case(
      name: "a mark that is text",
      text: "{\"jobOffer\": {\"documents\": {\"offer_letter\": \"held\"}}, \"schemaVersion\": 1}",
      member: "jobOffer.documents.offer_letter", line: 1, column: 45,
      english: "an object belongs here, not a text in quotes; write it instead",
      french: "il faut ici un objet, et non un texte entre guillemets\u{A0}; corrigez la valeur"),
    Case(
      name: "a long note",
      text: "{\"family\": {\"documents\": {\"photo\": {\"note\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}}, \"schemaVersion\": 1}",
      member: "family.documents.photo.note", line: 1, column: 45,
      english: "a text here has at most 100 characters, and this has 101; shorten it",
      french: "un texte a ici au plus 100 caractères, et celui-ci en a 101\u{A0}; raccourcissez-le"),
    Case(
      name: "an answer about section 36 in words",
      text: "{\"admissibility\": {\"36\": \"no\"}, \"schemaVersion\": 1}",
      member: "admissibility.36", line: 1, column: 26,
      english: "true or false belongs here, not a text in quotes; write it instead",
      french: "il faut ici true ou false, et non un texte entre guillemets\u{A0}; corrigez la valeur"),
  ]
}
