// swift-format-ignore-file

import Testing

/// Funds files with something wrong in them, each with every fault, its place and its words.
enum FundsRefusals {
  struct Case: Sendable, CustomTestStringConvertible {
    let name, text: String
    let english, french: [String]

    var testDescription: String { name }
  }

  static let all: [Case] = [
    Case(
      name: "nothing at all",
      text: "",
      english: [
        "line 1, column 1: the text is empty; write a value",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: le texte est vide\u{A0}; écrivez une valeur",
      ]),
    Case(
      name: "no object",
      text: "[]",
      english: [
        "line 1, column 1: an object belongs here, not a list; write it instead",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il faut ici un objet, et non une liste\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "a comma before the end",
      text: ExampleFunds.changed([
        ("\"eachMore\": 4000", "\"eachMore\": 4000,"),
      ]),
      english: [
        "line 14, column 23: a comma stands before the closing brace; remove it",
      ],
      french: [
        "ligne 14, colonne 23\u{A0}: une virgule précède l’accolade fermante\u{A0}; retirez-la",
      ]),
    Case(
      name: "no form",
      text: ExampleFunds.changed([
        ("  \"format\": \"settlement-funds\",\n", ""),
      ]),
      english: [
        "line 1, column 1: \"format\" is missing; add it",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}format\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "another form",
      text: ExampleFunds.changed([
        ("\"settlement-funds\"", "\"funds\""),
      ]),
      english: [
        "line 2, column 13 (format): \"funds\" has no meaning here; write one of \"settlement-funds\"",
      ],
      french: [
        "ligne 2, colonne 13 (format)\u{A0}: «\u{A0}funds\u{A0}» n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: «\u{A0}settlement-funds\u{A0}»",
      ]),
    Case(
      name: "no version",
      text: ExampleFunds.changed([
        ("  \"schemaVersion\": 1,\n", ""),
      ]),
      english: [
        "line 1, column 1: \"schemaVersion\" is missing; add it",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}schemaVersion\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "a version nought",
      text: ExampleFunds.changed([
        ("\"schemaVersion\": 1", "\"schemaVersion\": 0"),
      ]),
      english: [
        "line 3, column 20 (schemaVersion): forms are numbered from 1, and this is 0; write 1",
      ],
      french: [
        "ligne 3, colonne 20 (schemaVersion)\u{A0}: les formats sont numérotés à partir de 1, et ceci est 0\u{A0}; écrivez 1",
      ]),
    Case(
      name: "a newer version",
      text: ExampleFunds.changed([
        ("\"schemaVersion\": 1", "\"schemaVersion\": 2"),
      ]),
      english: [
        "line 3, column 20 (schemaVersion): this file is written in a newer form (2; this program reads up to 1); update crs",
      ],
      french: [
        "ligne 3, colonne 20 (schemaVersion)\u{A0}: ce fichier est écrit dans un format plus récent (2\u{A0}; ce programme lit jusqu’à 1)\u{A0}; mettez crs à jour",
      ]),
    Case(
      name: "a member without meaning",
      text: ExampleFunds.changed([
        ("\"verified\": \"2026", "\"checked\": \"2026"),
      ]),
      english: [
        "line 1, column 1: \"verified\" is missing; add it",
        "line 4, column 3: \"checked\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"format\", \"schemaVersion\", \"verified\", \"source\", \"tables\"",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}verified\u{A0}»\u{A0}; ajoutez-le",
        "ligne 4, colonne 3\u{A0}: «\u{A0}checked\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}format\u{A0}», «\u{A0}schemaVersion\u{A0}», «\u{A0}verified\u{A0}», «\u{A0}source\u{A0}», «\u{A0}tables\u{A0}»",
      ]),
    Case(
      name: "a table with a member without meaning",
      text: ExampleFunds.changed([
        ("\"eachMore\": 4000", "\"eachMore\": 4000, \"more\": 1"),
      ]),
      english: [
        "line 14, column 25 (tables[0]): \"more\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"inForce\", \"amounts\", \"eachMore\", \"source\"",
      ],
      french: [
        "ligne 14, colonne 25 (tables[0])\u{A0}: «\u{A0}more\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}inForce\u{A0}», «\u{A0}amounts\u{A0}», «\u{A0}eachMore\u{A0}», «\u{A0}source\u{A0}»",
      ]),
    Case(
      name: "a day that is none",
      text: ExampleFunds.changed([
        ("\"2026-07-06\"", "\"2026-02-30\""),
      ]),
      english: [
        "line 12, column 18 (tables[0].inForce): February 2026 has 28 days, and this is 30; check the day",
      ],
      french: [
        "ligne 12, colonne 18 (tables[0].inForce)\u{A0}: février 2026 a 28 jours, et ceci est 30\u{A0}; vérifiez le jour",
      ]),
    Case(
      name: "a day in another form",
      text: ExampleFunds.changed([
        ("\"2026-07-06\"", "\"July 2026\""),
      ]),
      english: [
        "line 12, column 18 (tables[0].inForce): a day is written year, month, day, as in 2024-05-31, and this is \"July 2026\"; write it that way",
      ],
      french: [
        "ligne 12, colonne 18 (tables[0].inForce)\u{A0}: un jour s’écrit année, mois, jour, comme dans 2024-05-31, et ceci est «\u{A0}July 2026\u{A0}»\u{A0}; écrivez-le ainsi",
      ]),
    Case(
      name: "no source",
      text: ExampleFunds.changed([
        ("  \"source\": {\n    \"instrument\": \"An example made up for the tests of crs\",\n    \"address\": \"https://example.org/not-the-law\",\n    \"confidence\": \"unknown\"\n  },\n", ""),
      ]),
      english: [
        "line 6, column 5 (tables[0]): nothing says where this comes from; add a \"source\" here, or one for the whole file",
      ],
      french: [
        "ligne 6, colonne 5 (tables[0])\u{A0}: rien ne dit d’où cela vient\u{A0}; ajoutez une «\u{A0}source\u{A0}» ici, ou une pour tout le fichier",
      ]),
    Case(
      name: "a source without title and confidence",
      text: ExampleFunds.changed([
        ("    \"instrument\": \"An example made up for the tests of crs\",\n", ""),
        ("law\",\n    \"confidence\": \"unknown\"", "law\""),
      ]),
      english: [
        "line 5, column 13 (source): \"instrument\" is missing; add it",
        "line 5, column 13 (source): \"confidence\" is missing; add it",
      ],
      french: [
        "ligne 5, colonne 13 (source)\u{A0}: il manque «\u{A0}instrument\u{A0}»\u{A0}; ajoutez-le",
        "ligne 5, colonne 13 (source)\u{A0}: il manque «\u{A0}confidence\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "an address that is none",
      text: ExampleFunds.changed([
        ("https://example.org/not-the-law", "example.org"),
      ]),
      english: [
        "line 7, column 16 (source.address): an address starts with https:// and has no blanks, and this is \"example.org\"; check it",
      ],
      french: [
        "ligne 7, colonne 16 (source.address)\u{A0}: une adresse commence par https:// et n’a pas d’espace, et ceci est «\u{A0}example.org\u{A0}»\u{A0}; vérifiez-la",
      ]),
    Case(
      name: "a title of blanks",
      text: ExampleFunds.changed([
        ("An example made up for the tests of crs", "  "),
      ]),
      english: [
        "line 6, column 19 (source.instrument): a text is empty; write it",
      ],
      french: [
        "ligne 6, colonne 19 (source.instrument)\u{A0}: un texte est vide\u{A0}; écrivez-le",
      ]),
    Case(
      name: "a confidence that is none",
      text: ExampleFunds.changed([
        ("\"unknown\"", "\"sure\""),
      ]),
      english: [
        "line 8, column 19 (source.confidence): \"sure\" has no meaning here; write one of \"certain\", \"high\", \"medium\", \"recollection\", \"unknown\"",
      ],
      french: [
        "ligne 8, colonne 19 (source.confidence)\u{A0}: «\u{A0}sure\u{A0}» n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: «\u{A0}certain\u{A0}», «\u{A0}high\u{A0}», «\u{A0}medium\u{A0}», «\u{A0}recollection\u{A0}», «\u{A0}unknown\u{A0}»",
      ]),
    Case(
      name: "a source checked after the file",
      text: ExampleFunds.changed([
        ("\"confidence\": \"unknown\"", "\"confidence\": \"unknown\", \"verified\": \"2026-11-24\""),
      ]),
      english: [
        "line 8, column 42 (source.verified): a value was checked on 2026-11-24, after the file as a whole (2026-11-23); check both days",
      ],
      french: [
        "ligne 8, colonne 42 (source.verified)\u{A0}: une valeur a été vérifiée le 2026-11-24, après l’ensemble du fichier (2026-11-23)\u{A0}; vérifiez les deux jours",
      ]),
    Case(
      name: "no tables",
      text: ExampleFunds.changed([
        ("\"tables\": [\n    {\n      \"inForce\": \"2026-07-06\",\n      \"amounts\": [16000, 20000, 24000, 29000, 33000, 37000, 41000],\n      \"eachMore\": 4000\n    }\n  ]", "\"tables\": []"),
      ]),
      english: [
        "line 10, column 13 (tables): the list is empty; fill it",
      ],
      french: [
        "ligne 10, colonne 13 (tables)\u{A0}: la liste est vide\u{A0}; remplissez-la",
      ]),
    Case(
      name: "an empty table",
      text: ExampleFunds.changed([
        ("{\n      \"inForce\": \"2026-07-06\",\n      \"amounts\": [16000, 20000, 24000, 29000, 33000, 37000, 41000],\n      \"eachMore\": 4000\n    }", "{}"),
      ]),
      english: [
        "line 11, column 5 (tables[0]): \"inForce\" is missing; add it",
        "line 11, column 5 (tables[0]): \"amounts\" is missing; add it",
        "line 11, column 5 (tables[0]): \"eachMore\" is missing; add it",
      ],
      french: [
        "ligne 11, colonne 5 (tables[0])\u{A0}: il manque «\u{A0}inForce\u{A0}»\u{A0}; ajoutez-le",
        "ligne 11, colonne 5 (tables[0])\u{A0}: il manque «\u{A0}amounts\u{A0}»\u{A0}; ajoutez-le",
        "ligne 11, colonne 5 (tables[0])\u{A0}: il manque «\u{A0}eachMore\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "no amounts",
      text: ExampleFunds.changed([
        ("[16000, 20000, 24000, 29000, 33000, 37000, 41000]", "[]"),
      ]),
      english: [
        "line 13, column 18 (tables[0].amounts): the list is empty; fill it",
      ],
      french: [
        "ligne 13, colonne 18 (tables[0].amounts)\u{A0}: la liste est vide\u{A0}; remplissez-la",
      ]),
    Case(
      name: "amounts that fall",
      text: ExampleFunds.changed([
        ("24000", "19999"),
      ]),
      english: [
        "line 13, column 33 (tables[0].amounts[2]): each amount is above the one for a person less, and 19999 comes after 20000; check the table",
      ],
      french: [
        "ligne 13, colonne 33 (tables[0].amounts[2])\u{A0}: chaque montant dépasse celui d’une personne de moins, et 19999 vient après 20000\u{A0}; vérifiez le tableau",
      ]),
    Case(
      name: "amounts that stay the same",
      text: ExampleFunds.changed([
        ("24000", "20000"),
      ]),
      english: [
        "line 13, column 33 (tables[0].amounts[2]): each amount is above the one for a person less, and 20000 comes after 20000; check the table",
      ],
      french: [
        "ligne 13, colonne 33 (tables[0].amounts[2])\u{A0}: chaque montant dépasse celui d’une personne de moins, et 20000 vient après 20000\u{A0}; vérifiez le tableau",
      ]),
    Case(
      name: "an amount of nothing",
      text: ExampleFunds.changed([
        ("16000", "0"),
      ]),
      english: [
        "line 13, column 19 (tables[0].amounts[0]): numbers here go from 1 to 1000000, and this is 0; check the number",
      ],
      french: [
        "ligne 13, colonne 19 (tables[0].amounts[0])\u{A0}: les nombres vont ici de 1 à 1000000, et ceci est 0\u{A0}; vérifiez le nombre",
      ]),
    Case(
      name: "an amount below nothing",
      text: ExampleFunds.changed([
        ("16000", "-16000"),
      ]),
      english: [
        "line 13, column 19 (tables[0].amounts[0]): numbers here go from 1 to 1000000, and this is -16000; check the number",
      ],
      french: [
        "ligne 13, colonne 19 (tables[0].amounts[0])\u{A0}: les nombres vont ici de 1 à 1000000, et ceci est -16000\u{A0}; vérifiez le nombre",
      ]),
    Case(
      name: "an amount with cents",
      text: ExampleFunds.changed([
        ("16000", "16000.50"),
      ]),
      english: [
        "line 13, column 19 (tables[0].amounts[0]): a whole number belongs here, not 16000.50; write it in digits alone",
      ],
      french: [
        "ligne 13, colonne 19 (tables[0].amounts[0])\u{A0}: il faut ici un nombre entier, et non 16000.50\u{A0}; écrivez-le en chiffres seulement",
      ]),
    Case(
      name: "an amount as text",
      text: ExampleFunds.changed([
        ("16000", "\"16,000\""),
      ]),
      english: [
        "line 13, column 19 (tables[0].amounts[0]): a number belongs here, not a text in quotes; write it instead",
      ],
      french: [
        "ligne 13, colonne 19 (tables[0].amounts[0])\u{A0}: il faut ici un nombre, et non un texte entre guillemets\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "an amount of more than a million",
      text: ExampleFunds.changed([
        ("41000", "1000001"),
      ]),
      english: [
        "line 13, column 61 (tables[0].amounts[6]): numbers here go from 1 to 1000000, and this is 1000001; check the number",
      ],
      french: [
        "ligne 13, colonne 61 (tables[0].amounts[6])\u{A0}: les nombres vont ici de 1 à 1000000, et ceci est 1000001\u{A0}; vérifiez le nombre",
      ]),
    Case(
      name: "an amount that no number holds",
      text: ExampleFunds.changed([
        ("41000", "99999999999999999999"),
      ]),
      english: [
        "line 13, column 61 (tables[0].amounts[6]): 99999999999999999999 is beyond ±9007199254740991, where whole numbers stop being exact; write a smaller one",
      ],
      french: [
        "ligne 13, colonne 61 (tables[0].amounts[6])\u{A0}: 99999999999999999999 dépasse ±9007199254740991, où les entiers cessent d’être exacts\u{A0}; écrivez-en un plus petit",
      ]),
    Case(
      name: "too many amounts",
      text: ExampleFunds.changed([
        ("[16000, 20000, 24000, 29000, 33000, 37000, 41000]", "[1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000, 16000, 17000, 18000, 19000, 20000, 21000]"),
      ]),
      english: [
        "line 13, column 18 (tables[0].amounts): a table has at most 20 amounts, and this has 21; leave the rest to \"eachMore\"",
      ],
      french: [
        "ligne 13, colonne 18 (tables[0].amounts)\u{A0}: un tableau a au plus 20 montants, et celui-ci en a 21\u{A0}; laissez le reste à «\u{A0}eachMore\u{A0}»",
      ]),
    Case(
      name: "nothing for each person more",
      text: ExampleFunds.changed([
        ("\"eachMore\": 4000", "\"eachMore\": 0"),
      ]),
      english: [
        "line 14, column 19 (tables[0].eachMore): numbers here go from 1 to 1000000, and this is 0; check the number",
      ],
      french: [
        "ligne 14, colonne 19 (tables[0].eachMore)\u{A0}: les nombres vont ici de 1 à 1000000, et ceci est 0\u{A0}; vérifiez le nombre",
      ]),
    Case(
      name: "two tables of one day",
      text: ExampleFunds.changed([
        ("\"eachMore\": 4000\n    }", "\"eachMore\": 4000\n    },\n    {\"inForce\": \"2026-07-06\", \"amounts\": [1], \"eachMore\": 1}"),
      ]),
      english: [
        "line 16, column 17 (tables[1].inForce): two tables are in force from 2026-07-06; keep one of them",
      ],
      french: [
        "ligne 16, colonne 17 (tables[1].inForce)\u{A0}: deux tableaux sont en vigueur à partir du 2026-07-06\u{A0}; n’en gardez qu’un",
      ]),
  ]
}
