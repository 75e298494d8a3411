// swift-format-ignore-file

extension EditionRefusals {
  static let all: [Case] = [
    Case(
      name: "nothing at all", text: "",
      english: [
        "line 1, column 1: the text is empty; write a value",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: le texte est vide\u{A0}; écrivez une valeur",
      ]),
    Case(
      name: "a comma too many", changes: [("\"basedOn\": \"2025-03-25\",\n", "\"basedOn\": \"2025-03-25\",,\n")],
      english: [
        "line 6, column 27: a comma stands where nothing needs one; remove it",
      ],
      french: [
        "ligne 6, colonne 27\u{A0}: une virgule est de trop ici\u{A0}; retirez-la",
      ]),
    Case(
      name: "a comma before the end", changes: [("[\"72200\"]}\n      ]", "[\"72200\"]},\n      ]")],
      english: [
        "line 23, column 82: a comma stands before the closing bracket; remove it",
      ],
      french: [
        "ligne 23, colonne 82\u{A0}: une virgule précède le crochet fermant\u{A0}; retirez-la",
      ]),
    Case(
      name: "a key without quotes", changes: [("\"leastMonths\": 12", "leastMonths: 12")],
      english: [
        "line 18, column 7: a key has to stand in double quotes; write it as \"key\"",
      ],
      french: [
        "ligne 18, colonne 7\u{A0}: une clé s’écrit entre guillemets droits\u{A0}; écrivez \"clé\"",
      ]),
    Case(
      name: "a comment", changes: [("\"cap\": null,", "\"cap\": null, // none")],
      english: [
        "line 17, column 20: JSON has no comments; remove this one",
      ],
      french: [
        "ligne 17, colonne 20\u{A0}: le JSON n’a pas de commentaires\u{A0}; retirez celui-ci",
      ]),
    Case(
      name: "a key given twice", changes: [("\"cap\": null,", "\"cap\": null, \"cap\": null,")],
      english: [
        "line 17, column 20: the key \"cap\" is already at line 17, column 7; keep one of them",
      ],
      french: [
        "ligne 17, colonne 20\u{A0}: la clé «\u{A0}cap\u{A0}» figure déjà à la ligne 17, colonne 7\u{A0}; n’en gardez qu’une",
      ]),
    Case(
      name: "an end that is missing", changes: [("[\"72200\"]}\n      ]\n    }\n  }\n}\n", "[\"72200\"]}\n")],
      english: [
        "line 24, column 1: the text ends without the closing bracket of what opens at line 20, column 16; add it",
      ],
      french: [
        "ligne 24, colonne 1\u{A0}: le texte se termine sans le crochet fermant de ce qui s’ouvre à la ligne 20, colonne 16\u{A0}; complétez-le",
      ]),
    Case(
      name: "text after the end", changes: [("    }\n  }\n}\n", "    }\n  }\n}\n{}\n")],
      english: [
        "line 28, column 1: the value is complete before this; remove what follows",
      ],
      french: [
        "ligne 28, colonne 1\u{A0}: la valeur est complète avant ceci\u{A0}; retirez ce qui suit",
      ]),
    Case(
      name: "a list", text: "[]",
      english: [
        "line 1, column 1: an object belongs here, not a list; write it instead",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il faut ici un objet, et non une liste\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "no version", changes: [("  \"schemaVersion\": 1,\n", "")],
      english: [
        "line 1, column 1: \"schemaVersion\" is missing; add it",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}schemaVersion\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "version 0", changes: [("\"schemaVersion\": 1", "\"schemaVersion\": 0")],
      english: [
        "line 2, column 20 (schemaVersion): forms are numbered from 1, and this is 0; write 1",
      ],
      french: [
        "ligne 2, colonne 20 (schemaVersion)\u{A0}: les formats sont numérotés à partir de 1, et ceci est 0\u{A0}; écrivez 1",
      ]),
    Case(
      name: "a newer version", changes: [("\"schemaVersion\": 1", "\"schemaVersion\": 2")],
      english: [
        "line 2, column 20 (schemaVersion): this file is written in a newer form (2; this program reads up to 1); update crs",
      ],
      french: [
        "ligne 2, colonne 20 (schemaVersion)\u{A0}: ce fichier est écrit dans un format plus récent (2\u{A0}; ce programme lit jusqu’à 1)\u{A0}; mettez crs à jour",
      ]),
    Case(
      name: "a version in quotes", changes: [("\"schemaVersion\": 1", "\"schemaVersion\": \"1\"")],
      english: [
        "line 2, column 20 (schemaVersion): a number belongs here, not a text in quotes; write it instead",
      ],
      french: [
        "ligne 2, colonne 20 (schemaVersion)\u{A0}: il faut ici un nombre, et non un texte entre guillemets\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "a member nobody knows", changes: [("  \"basedOn\"", "  \"remark\": \"x\",\n  \"basedOn\"")],
      english: [
        "line 6, column 3: \"remark\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"schemaVersion\", \"name\", \"inForce\", \"verified\", \"basedOn\", \"classification\", \"source\", \"limit\", \"core\", \"spouse\", \"transferability\", \"additional\"",
      ],
      french: [
        "ligne 6, colonne 3\u{A0}: «\u{A0}remark\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}schemaVersion\u{A0}», «\u{A0}name\u{A0}», «\u{A0}inForce\u{A0}», «\u{A0}verified\u{A0}», «\u{A0}basedOn\u{A0}», «\u{A0}classification\u{A0}», «\u{A0}source\u{A0}», «\u{A0}limit\u{A0}», «\u{A0}core\u{A0}», «\u{A0}spouse\u{A0}», «\u{A0}transferability\u{A0}», «\u{A0}additional\u{A0}»",
      ]),
    Case(
      name: "a member misspelt", changes: [("\"leastMonths\"", "\"leastmonths\"")],
      english: [
        "line 14, column 17 (additional.highWage): \"leastMonths\" is missing; add it",
        "line 18, column 7 (additional.highWage): \"leastmonths\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"section\", \"isWithinPartLimit\", \"cap\", \"leastMonths\", \"together\", \"tiers\"",
      ],
      french: [
        "ligne 14, colonne 17 (additional.highWage)\u{A0}: il manque «\u{A0}leastMonths\u{A0}»\u{A0}; ajoutez-le",
        "ligne 18, colonne 7 (additional.highWage)\u{A0}: «\u{A0}leastmonths\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}section\u{A0}», «\u{A0}isWithinPartLimit\u{A0}», «\u{A0}cap\u{A0}», «\u{A0}leastMonths\u{A0}», «\u{A0}together\u{A0}», «\u{A0}tiers\u{A0}»",
      ]),
    Case(
      name: "no first day", changes: [("  \"inForce\": \"2026-11-03\",\n", "")],
      english: [
        "line 1, column 1: \"inForce\" is missing; add it",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}inForce\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "no day of checking", changes: [("  \"verified\": \"2026-11-23\",\n", "")],
      english: [
        "line 1, column 1: \"verified\" is missing; add it",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}verified\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "a first day in words", changes: [("\"2026-11-03\"", "\"3 November 2026\"")],
      english: [
        "line 4, column 14 (inForce): a day is written year, month, day, as in 2024-05-31, and this is \"3 November 2026\"; write it that way",
      ],
      french: [
        "ligne 4, colonne 14 (inForce)\u{A0}: un jour s’écrit année, mois, jour, comme dans 2024-05-31, et ceci est «\u{A0}3 November 2026\u{A0}»\u{A0}; écrivez-le ainsi",
      ]),
    Case(
      name: "30 February", changes: [("\"verified\": \"2026-11-23\"", "\"verified\": \"2026-02-30\"")],
      english: [
        "line 5, column 15 (verified): February 2026 has 28 days, and this is 30; check the day",
      ],
      french: [
        "ligne 5, colonne 15 (verified)\u{A0}: février 2026 a 28 jours, et ceci est 30\u{A0}; vérifiez le jour",
      ]),
    Case(
      name: "month 13", changes: [("\"inForce\": \"2026-11-03\"", "\"inForce\": \"2026-13-03\"")],
      english: [
        "line 4, column 14 (inForce): months go from 01 to 12, and this is 13; check the month",
      ],
      french: [
        "ligne 4, colonne 14 (inForce)\u{A0}: les mois vont de 01 à 12, et ceci est 13\u{A0}; vérifiez le mois",
      ]),
    Case(
      name: "a base that never was", changes: [("\"basedOn\": \"2025-03-25\"", "\"basedOn\": \"2025-03-24\"")],
      english: [
        "line 6, column 14 (basedOn): no built-in edition came into force on 2025-03-24; write one of 2015-01-01, 2016-11-19, 2017-06-06, 2018-06-26, 2020-10-20, 2022-11-16, 2025-03-25, 2026-11-03",
      ],
      french: [
        "ligne 6, colonne 14 (basedOn)\u{A0}: aucune édition intégrée n’est entrée en vigueur le 2025-03-24\u{A0}; écrivez l’un de ces jours\u{A0}: 2015-01-01, 2016-11-19, 2017-06-06, 2018-06-26, 2020-10-20, 2022-11-16, 2025-03-25, 2026-11-03",
      ]),
    Case(
      name: "a base that came later", changes: [("\"basedOn\": \"2025-03-25\"", "\"basedOn\": \"2026-11-03\""), ("\"inForce\": \"2026-11-03\"", "\"inForce\": \"2026-11-01\"")],
      english: [
        "line 6, column 14 (basedOn): the edition in force from 2026-11-01 cannot start from a later one, of 2026-11-03; check both days",
      ],
      french: [
        "ligne 6, colonne 14 (basedOn)\u{A0}: l’édition en vigueur à partir du 2026-11-01 ne peut partir d’une édition plus récente, du 2026-11-03\u{A0}; vérifiez les deux jours",
      ]),
    Case(
      name: "checked before its base", changes: [("\"verified\": \"2026-11-23\"", "\"verified\": \"2026-01-01\"")],
      english: [
        "line 5, column 15 (verified): a value was checked on 2026-08-24, after the file as a whole (2026-01-01); check both days",
      ],
      french: [
        "ligne 5, colonne 15 (verified)\u{A0}: une valeur a été vérifiée le 2026-08-24, après l’ensemble du fichier (2026-01-01)\u{A0}; vérifiez les deux jours",
      ]),
    Case(
      name: "a whole edition with parts missing", changes: [("  \"basedOn\": \"2025-03-25\",\n", "")],
      english: [
        "line 1, column 1: \"classification\" is missing; add it",
        "line 1, column 1: \"limit\" is missing; add it",
        "line 1, column 1: \"core\" is missing; add it",
        "line 1, column 1: \"spouse\" is missing; add it",
        "line 1, column 1: \"transferability\" is missing; add it",
        "line 12, column 17 (additional): \"nomination\" is missing; add it",
        "line 12, column 17 (additional): \"sibling\" is missing; add it",
        "line 12, column 17 (additional): \"french\" is missing; add it",
        "line 12, column 17 (additional): \"canadianStudy\" is missing; add it",
        "line 12, column 17 (additional): \"jobOffer\" is missing; add it",
        "line 12, column 17 (additional): \"limit\" is missing; add it",
      ],
      french: [
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}classification\u{A0}»\u{A0}; ajoutez-le",
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}limit\u{A0}»\u{A0}; ajoutez-le",
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}core\u{A0}»\u{A0}; ajoutez-le",
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}spouse\u{A0}»\u{A0}; ajoutez-le",
        "ligne 1, colonne 1\u{A0}: il manque «\u{A0}transferability\u{A0}»\u{A0}; ajoutez-le",
        "ligne 12, colonne 17 (additional)\u{A0}: il manque «\u{A0}nomination\u{A0}»\u{A0}; ajoutez-le",
        "ligne 12, colonne 17 (additional)\u{A0}: il manque «\u{A0}sibling\u{A0}»\u{A0}; ajoutez-le",
        "ligne 12, colonne 17 (additional)\u{A0}: il manque «\u{A0}french\u{A0}»\u{A0}; ajoutez-le",
        "ligne 12, colonne 17 (additional)\u{A0}: il manque «\u{A0}canadianStudy\u{A0}»\u{A0}; ajoutez-le",
        "ligne 12, colonne 17 (additional)\u{A0}: il manque «\u{A0}jobOffer\u{A0}»\u{A0}; ajoutez-le",
        "ligne 12, colonne 17 (additional)\u{A0}: il manque «\u{A0}limit\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "an empty name", changes: [("\"EXAMPLE, not the law\"", "\" \"")],
      english: [
        "line 3, column 11 (name): a text is empty; write it",
      ],
      french: [
        "ligne 3, colonne 11 (name)\u{A0}: un texte est vide\u{A0}; écrivez-le",
      ]),
    Case(
      name: "a name of two lines", changes: [("\"EXAMPLE, not the law\"", "\"EXAMPLE,\\nnot the law\"")],
      english: [
        "line 3, column 11 (name): a text here is one line, without control characters; remove them",
      ],
      french: [
        "ligne 3, colonne 11 (name)\u{A0}: un texte tient ici sur une ligne, sans caractère de commande\u{A0}; retirez-les",
      ]),
    Case(
      name: "a name that is too long", changes: [("\"EXAMPLE, not the law\"", "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"")],
      english: [
        "line 3, column 11 (name): a text here has at most 200 characters, and this has 201; shorten it",
      ],
      french: [
        "ligne 3, colonne 11 (name)\u{A0}: un texte a ici au plus 200 caractères, et celui-ci en a 201\u{A0}; raccourcissez-le",
      ]),
    Case(
      name: "no source", changes: [("  \"source\": {\n    \"instrument\": \"An example made up for the tests of crs\",\n    \"provision\": \"no provision\",\n    \"address\": \"https://example.org/not-the-law\",\n    \"confidence\": \"unknown\"\n  },\n", "")],
      english: [
        "line 8, column 17 (additional.highWage): nothing says where this comes from; add a \"source\" here, or one for the whole file",
      ],
      french: [
        "ligne 8, colonne 17 (additional.highWage)\u{A0}: rien ne dit d’où cela vient\u{A0}; ajoutez une «\u{A0}source\u{A0}» ici, ou une pour tout le fichier",
      ]),
    Case(
      name: "a source without an instrument", changes: [("    \"instrument\": \"An example made up for the tests of crs\",\n", "")],
      english: [
        "line 7, column 13 (source): \"instrument\" is missing; add it",
      ],
      french: [
        "ligne 7, colonne 13 (source)\u{A0}: il manque «\u{A0}instrument\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "a source without confidence", changes: [(",\n    \"confidence\": \"unknown\"", "")],
      english: [
        "line 7, column 13 (source): \"confidence\" is missing; add it",
      ],
      french: [
        "ligne 7, colonne 13 (source)\u{A0}: il manque «\u{A0}confidence\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "a confidence nobody has", changes: [("\"confidence\": \"unknown\"", "\"confidence\": \"sure\"")],
      english: [
        "line 11, column 19 (source.confidence): \"sure\" has no meaning here; write one of \"certain\", \"high\", \"medium\", \"recollection\", \"unknown\"",
      ],
      french: [
        "ligne 11, colonne 19 (source.confidence)\u{A0}: «\u{A0}sure\u{A0}» n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: «\u{A0}certain\u{A0}», «\u{A0}high\u{A0}», «\u{A0}medium\u{A0}», «\u{A0}recollection\u{A0}», «\u{A0}unknown\u{A0}»",
      ]),
    Case(
      name: "an address that is none", changes: [("\"https://example.org/not-the-law\"", "\"example.org\"")],
      english: [
        "line 10, column 16 (source.address): an address starts with https:// and has no blanks, and this is \"example.org\"; check it",
      ],
      french: [
        "ligne 10, colonne 16 (source.address)\u{A0}: une adresse commence par https:// et n’a pas d’espace, et ceci est «\u{A0}example.org\u{A0}»\u{A0}; vérifiez-la",
      ]),
    Case(
      name: "the address of a source that has one", changes: [("\"An example made up for the tests of crs\"", "\"criteria\"")],
      english: [
        "line 10, column 16 (source.address): this instrument is one the program knows, with its address; remove the address, or write the title of the instrument",
      ],
      french: [
        "ligne 10, colonne 16 (source.address)\u{A0}: ce texte est de ceux que le programme connaît, avec leur adresse\u{A0}; retirez l’adresse, ou écrivez le titre du texte",
      ]),
    Case(
      name: "a source checked after the edition", changes: [("\"confidence\": \"unknown\"", "\"confidence\": \"unknown\",\n    \"verified\": \"2026-12-01\"")],
      english: [
        "line 12, column 17 (source.verified): a value was checked on 2026-12-01, after the file as a whole (2026-11-23); check both days",
      ],
      french: [
        "ligne 12, colonne 17 (source.verified)\u{A0}: une valeur a été vérifiée le 2026-12-01, après l’ensemble du fichier (2026-11-23)\u{A0}; vérifiez les deux jours",
      ]),
    Case(
      name: "a classification nobody made", changes: [("  \"basedOn\"", "  \"classification\": \"NOC 2026\",\n  \"basedOn\"")],
      english: [
        "line 6, column 21 (classification): \"NOC 2026\" has no meaning here; write one of \"NOC 2016\", \"NOC 2021\"",
      ],
      french: [
        "ligne 6, colonne 21 (classification)\u{A0}: «\u{A0}NOC 2026\u{A0}» n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: «\u{A0}NOC 2016\u{A0}», «\u{A0}NOC 2021\u{A0}»",
      ]),
    Case(
      name: "section E", changes: [("\"section\": \"D\"", "\"section\": \"E\"")],
      english: [
        "line 15, column 18 (additional.highWage.section): the program can place this factor in section D alone, and this is \"E\"; do not use the file if the law places it elsewhere",
      ],
      french: [
        "ligne 15, colonne 18 (additional.highWage.section)\u{A0}: le programme ne peut placer ce facteur que dans la section D, et ceci est «\u{A0}E\u{A0}»\u{A0}; n’utilisez pas le fichier si la loi le place ailleurs",
      ]),
    Case(
      name: "no section", changes: [("      \"section\": \"D\",\n", "")],
      english: [
        "line 14, column 17 (additional.highWage): \"section\" is missing; add it",
      ],
      french: [
        "ligne 14, colonne 17 (additional.highWage)\u{A0}: il manque «\u{A0}section\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "neither inside the limit nor outside", changes: [("\"isWithinPartLimit\": true", "\"isWithinPartLimit\": \"yes\"")],
      english: [
        "line 16, column 28 (additional.highWage.isWithinPartLimit): true or false belongs here, not a text in quotes; write it instead",
      ],
      french: [
        "ligne 16, colonne 28 (additional.highWage.isWithinPartLimit)\u{A0}: il faut ici true ou false, et non un texte entre guillemets\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "beside the limit, with nothing that limits it", changes: [("\"isWithinPartLimit\": true", "\"isWithinPartLimit\": false")],
      english: [
        "line 14, column 17 (additional.highWage): points that stand beside the limit of part D need a limit of their own; add \"cap\"",
      ],
      french: [
        "ligne 14, colonne 17 (additional.highWage)\u{A0}: des points qui s’ajoutent au plafond de la partie D veulent un plafond à eux\u{A0}; ajoutez «\u{A0}cap\u{A0}»",
      ]),
    Case(
      name: "a limit that is a number", changes: [("\"cap\": null", "\"cap\": 8")],
      english: [
        "line 17, column 14 (additional.highWage.cap): an object belongs here, not a number; write it instead",
      ],
      french: [
        "ligne 17, colonne 14 (additional.highWage.cap)\u{A0}: il faut ici un objet, et non un nombre\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "a limit out of reach", changes: [("\"cap\": null", "\"cap\": {\"points\": 11}")],
      english: [
        "line 17, column 14 (additional.highWage.cap): the limit is 11, and what it applies to comes to 10 at most; check the limit and the tables",
      ],
      french: [
        "ligne 17, colonne 14 (additional.highWage.cap)\u{A0}: le plafond est de 11, et ce à quoi il s’applique atteint au plus 10\u{A0}; vérifiez le plafond et les tableaux",
      ]),
    Case(
      name: "no months at all", changes: [("\"leastMonths\": 12", "\"leastMonths\": 0")],
      english: [
        "line 18, column 22 (additional.highWage.leastMonths): numbers here go from 1 to 120, and this is 0; check the number",
      ],
      french: [
        "ligne 18, colonne 22 (additional.highWage.leastMonths)\u{A0}: les nombres vont ici de 1 à 120, et ceci est 0\u{A0}; vérifiez le nombre",
      ]),
    Case(
      name: "half a month", changes: [("\"leastMonths\": 12", "\"leastMonths\": 0.5")],
      english: [
        "line 18, column 22 (additional.highWage.leastMonths): a whole number belongs here, not 0.5; write it in digits alone",
      ],
      french: [
        "ligne 18, colonne 22 (additional.highWage.leastMonths)\u{A0}: il faut ici un nombre entier, et non 0.5\u{A0}; écrivez-le en chiffres seulement",
      ]),
    Case(
      name: "added up in another way", changes: [("\"together\": \"sum\"", "\"together\": \"both\"")],
      english: [
        "line 19, column 19 (additional.highWage.together): \"both\" has no meaning here; write one of \"sum\", \"higher\"",
      ],
      french: [
        "ligne 19, colonne 19 (additional.highWage.together)\u{A0}: «\u{A0}both\u{A0}» n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: «\u{A0}sum\u{A0}», «\u{A0}higher\u{A0}»",
      ]),
    Case(
      name: "no tiers", changes: [("\"tiers\": [\n        {\"name\": \"2x\", \"canadianWork\": 3, \"offer\": 7, \"occupations\": [\"00012\", \"31102\"]},\n        {\"name\": \"1.5x\", \"canadianWork\": 2, \"offer\": 5, \"occupations\": [\"21231\", \"21301\"]},\n        {\"name\": \"1.3x\", \"canadianWork\": 1, \"offer\": 4, \"occupations\": [\"72200\"]}\n      ]\n    }\n  }\n}\n", "\"tiers\": []\n    }\n  }\n}\n")],
      english: [
        "line 20, column 16 (additional.highWage.tiers): the list is empty; fill it",
      ],
      french: [
        "ligne 20, colonne 16 (additional.highWage.tiers)\u{A0}: la liste est vide\u{A0}; remplissez-la",
      ]),
    Case(
      name: "a tier without a name", changes: [("\"name\": \"1.5x\", ", "")],
      english: [
        "line 22, column 9 (additional.highWage.tiers[1]): \"name\" is missing; add it",
      ],
      french: [
        "ligne 22, colonne 9 (additional.highWage.tiers[1])\u{A0}: il manque «\u{A0}name\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "two tiers of one name", changes: [("\"name\": \"1.5x\"", "\"name\": \"2x\"")],
      english: [
        "line 22, column 9 (additional.highWage.tiers[1]): two tiers are called \"2x\"; give each a name of its own",
      ],
      french: [
        "ligne 22, colonne 9 (additional.highWage.tiers[1])\u{A0}: deux niveaux s’appellent «\u{A0}2x\u{A0}»\u{A0}; donnez à chacun son nom",
      ]),
    Case(
      name: "a tier without occupations", changes: [("[\"72200\"]", "[]")],
      english: [
        "line 23, column 72 (additional.highWage.tiers[2].occupations): the list is empty; fill it",
      ],
      french: [
        "ligne 23, colonne 72 (additional.highWage.tiers[2].occupations)\u{A0}: la liste est vide\u{A0}; remplissez-la",
      ]),
    Case(
      name: "a code of four digits", changes: [("\"72200\"", "\"7220\"")],
      english: [
        "line 23, column 73 (additional.highWage.tiers[2].occupations[0]): an occupation is a NOC code of five digits, the second from 0 to 5, and this is \"7220\"; look up the code, as in \"21232\"",
      ],
      french: [
        "ligne 23, colonne 73 (additional.highWage.tiers[2].occupations[0])\u{A0}: une profession est un code CNP de cinq chiffres, le deuxième de 0 à 5, et ceci est «\u{A0}7220\u{A0}»\u{A0}; cherchez le code, comme dans «\u{A0}21232\u{A0}»",
      ]),
    Case(
      name: "a code that is a number", changes: [("\"72200\"", "72200")],
      english: [
        "line 23, column 73 (additional.highWage.tiers[2].occupations[0]): a text in quotes belongs here, not a number; write it instead",
      ],
      french: [
        "ligne 23, colonne 73 (additional.highWage.tiers[2].occupations[0])\u{A0}: il faut ici un texte entre guillemets, et non un nombre\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "a code of no category", changes: [("\"72200\"", "\"76200\"")],
      english: [
        "line 23, column 73 (additional.highWage.tiers[2].occupations[0]): an occupation is a NOC code of five digits, the second from 0 to 5, and this is \"76200\"; look up the code, as in \"21232\"",
      ],
      french: [
        "ligne 23, colonne 73 (additional.highWage.tiers[2].occupations[0])\u{A0}: une profession est un code CNP de cinq chiffres, le deuxième de 0 à 5, et ceci est «\u{A0}76200\u{A0}»\u{A0}; cherchez le code, comme dans «\u{A0}21232\u{A0}»",
      ]),
    Case(
      name: "a code of no major group", changes: [("\"72200\"", "\"01200\"")],
      english: [
        "line 23, column 73 (additional.highWage.tiers[2].occupations[0]): NOC 2021 has no occupation 01200; look up the code",
      ],
      french: [
        "ligne 23, colonne 73 (additional.highWage.tiers[2].occupations[0])\u{A0}: la CNP 2021 n’a pas de profession 01200\u{A0}; cherchez le code",
      ]),
    Case(
      name: "a code twice in one tier", changes: [("\"72200\"", "\"72200\", \"73300\", \"72200\"")],
      english: [
        "line 23, column 91 (additional.highWage.tiers[2].occupations[2]): 72200 is in this tier twice; remove one of the two",
      ],
      french: [
        "ligne 23, colonne 91 (additional.highWage.tiers[2].occupations[2])\u{A0}: 72200 figure deux fois à ce niveau\u{A0}; retirez l’un des deux",
      ]),
    Case(
      name: "a code in two tiers", changes: [("\"72200\"", "\"72200\", \"31102\"")],
      english: [
        "line 23, column 82 (additional.highWage.tiers[2].occupations[1]): 31102 is already in tier \"2x\"; leave it in one place",
      ],
      french: [
        "ligne 23, colonne 82 (additional.highWage.tiers[2].occupations[1])\u{A0}: 31102 figure déjà au niveau «\u{A0}2x\u{A0}»\u{A0}; laissez-le à un seul endroit",
      ]),
    Case(
      name: "points below nought", changes: [("\"canadianWork\": 2", "\"canadianWork\": -2")],
      english: [
        "line 22, column 42 (additional.highWage.tiers[1].canadianWork): numbers here go from 0 to 1200, and this is -2; check the number",
      ],
      french: [
        "ligne 22, colonne 42 (additional.highWage.tiers[1].canadianWork)\u{A0}: les nombres vont ici de 0 à 1200, et ceci est -2\u{A0}; vérifiez le nombre",
      ]),
    Case(
      name: "points beyond the whole system", changes: [("\"offer\": 5", "\"offer\": 1201")],
      english: [
        "line 22, column 54 (additional.highWage.tiers[1].offer): numbers here go from 0 to 1200, and this is 1201; check the number",
      ],
      french: [
        "ligne 22, colonne 54 (additional.highWage.tiers[1].offer)\u{A0}: les nombres vont ici de 0 à 1200, et ceci est 1201\u{A0}; vérifiez le nombre",
      ]),
    Case(
      name: "points in words", changes: [("\"offer\": 5", "\"offer\": \"five\"")],
      english: [
        "line 22, column 54 (additional.highWage.tiers[1].offer): a number belongs here, not a text in quotes; write it instead",
      ],
      french: [
        "ligne 22, colonne 54 (additional.highWage.tiers[1].offer)\u{A0}: il faut ici un nombre, et non un texte entre guillemets\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "points in part", changes: [("\"offer\": 5", "\"offer\": 5.5")],
      english: [
        "line 22, column 54 (additional.highWage.tiers[1].offer): a whole number belongs here, not 5.5; write it in digits alone",
      ],
      french: [
        "ligne 22, colonne 54 (additional.highWage.tiers[1].offer)\u{A0}: il faut ici un nombre entier, et non 5.5\u{A0}; écrivez-le en chiffres seulement",
      ]),
    Case(
      name: "points beyond the limit of part D", changes: [("\"offer\": 7", "\"offer\": 700")],
      english: [
        "line 14, column 17 (additional.highWage): this can earn 703, above the limit of 600 that it is under; check both numbers",
      ],
      french: [
        "ligne 14, colonne 17 (additional.highWage)\u{A0}: ceci peut donner 703, plus que le plafond de 600 qui s’y applique\u{A0}; vérifiez les deux nombres",
      ]),
    Case(
      name: "work that earns in some tiers only", changes: [("\"canadianWork\": 2, ", "")],
      english: [
        "line 22, column 9 (additional.highWage.tiers[1]): other tiers give points for work in Canada, and this gives none; add \"canadianWork\", 0 if it earns nothing",
      ],
      french: [
        "ligne 22, colonne 9 (additional.highWage.tiers[1])\u{A0}: d’autres niveaux donnent des points pour le travail au Canada, et non celui-ci\u{A0}; ajoutez «\u{A0}canadianWork\u{A0}», à 0 s’il ne donne rien",
      ]),
    Case(
      name: "an offer that earns in some tiers only", changes: [("\"offer\": 5, ", "")],
      english: [
        "line 22, column 9 (additional.highWage.tiers[1]): other tiers give points for an offer, and this gives none; add \"offer\", 0 if it earns nothing",
      ],
      french: [
        "ligne 22, colonne 9 (additional.highWage.tiers[1])\u{A0}: d’autres niveaux donnent des points pour une offre, et non celui-ci\u{A0}; ajoutez «\u{A0}offer\u{A0}», à 0 si elle ne donne rien",
      ]),
    Case(
      name: "nothing that earns", changes: [("\"canadianWork\": 3, \"offer\": 7, ", ""), ("\"canadianWork\": 2, \"offer\": 5, ", ""), ("\"canadianWork\": 1, \"offer\": 4, ", "")],
      english: [
        "line 14, column 17 (additional.highWage): no tier gives points; add \"canadianWork\", \"offer\" or both to each",
      ],
      french: [
        "ligne 14, colonne 17 (additional.highWage)\u{A0}: aucun niveau ne donne de points\u{A0}; ajoutez à chacun «\u{A0}canadianWork\u{A0}», «\u{A0}offer\u{A0}» ou les deux",
      ]),
    Case(
      name: "published and not", changes: [("\"section\": \"D\"", "\"isUnpublished\": true, \"section\": \"D\"")],
      english: [
        "line 15, column 30 (additional.highWage): \"section\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"isUnpublished\"",
        "line 16, column 7 (additional.highWage): \"isWithinPartLimit\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"isUnpublished\"",
        "line 17, column 7 (additional.highWage): \"cap\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"isUnpublished\"",
        "line 18, column 7 (additional.highWage): \"leastMonths\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"isUnpublished\"",
        "line 19, column 7 (additional.highWage): \"together\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"isUnpublished\"",
        "line 20, column 7 (additional.highWage): \"tiers\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"isUnpublished\"",
      ],
      french: [
        "ligne 15, colonne 30 (additional.highWage)\u{A0}: «\u{A0}section\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}isUnpublished\u{A0}»",
        "ligne 16, colonne 7 (additional.highWage)\u{A0}: «\u{A0}isWithinPartLimit\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}isUnpublished\u{A0}»",
        "ligne 17, colonne 7 (additional.highWage)\u{A0}: «\u{A0}cap\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}isUnpublished\u{A0}»",
        "ligne 18, colonne 7 (additional.highWage)\u{A0}: «\u{A0}leastMonths\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}isUnpublished\u{A0}»",
        "ligne 19, colonne 7 (additional.highWage)\u{A0}: «\u{A0}together\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}isUnpublished\u{A0}»",
        "ligne 20, colonne 7 (additional.highWage)\u{A0}: «\u{A0}tiers\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}isUnpublished\u{A0}»",
      ]),
    Case(
      name: "unpublished that is false", changes: [("\"section\": \"D\",\n      \"isWithinPartLimit\": true,\n      \"cap\": null,\n      \"leastMonths\": 12,\n      \"together\": \"sum\",\n      \"tiers\": [\n        {\"name\": \"2x\", \"canadianWork\": 3, \"offer\": 7, \"occupations\": [\"00012\", \"31102\"]},\n        {\"name\": \"1.5x\", \"canadianWork\": 2, \"offer\": 5, \"occupations\": [\"21231\", \"21301\"]},\n        {\"name\": \"1.3x\", \"canadianWork\": 1, \"offer\": 4, \"occupations\": [\"72200\"]}\n      ]\n    }\n  }\n}\n", "\"isUnpublished\": false\n    }\n  }\n}\n")],
      english: [
        "line 15, column 24 (additional.highWage.isUnpublished): \"false\" has no meaning here; write one of \"true\"",
      ],
      french: [
        "ligne 15, colonne 24 (additional.highWage.isUnpublished)\u{A0}: «\u{A0}false\u{A0}» n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: «\u{A0}true\u{A0}»",
      ]),
    Case(
      name: "a part that is a list", changes: [("\"additional\": {", "\"core\": [],\n  \"additional\": {")],
      english: [
        "line 13, column 11 (core): an object belongs here, not a list; write it instead",
      ],
      french: [
        "ligne 13, colonne 11 (core)\u{A0}: il faut ici un objet, et non une liste\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "a table of one row that starts above 0", changes: [("\"additional\": {", "\"core\": {\"secondLanguage\": {\"rows\": [{\"from\": 5, \"points\": 6}]}},\n  \"additional\": {")],
      english: [
        "line 13, column 40 (core.secondLanguage.rows[0]): the first row of a table starts at the lowest value, and this one starts above it; add the row before it",
      ],
      french: [
        "ligne 13, colonne 40 (core.secondLanguage.rows[0])\u{A0}: la première ligne d’un tableau part de la plus basse valeur, et celle-ci part de plus haut\u{A0}; ajoutez la ligne qui précède",
      ]),
    Case(
      name: "rows out of order", changes: [("\"additional\": {", "\"core\": {\"secondLanguage\": {\"rows\": [\n    {\"from\": 0, \"points\": 0}, {\"from\": 9, \"points\": 6}, {\"from\": 7, \"points\": 3}]}},\n  \"additional\": {")],
      english: [
        "line 14, column 57 (core.secondLanguage.rows[2]): each row starts above the one before it, and this one does not; put the rows in order",
        "line 14, column 57 (core.secondLanguage.rows[2]): points never fall where the facts get better, and 3 comes after 6; check the table",
      ],
      french: [
        "ligne 14, colonne 57 (core.secondLanguage.rows[2])\u{A0}: chaque ligne part de plus haut que la précédente, et non celle-ci\u{A0}; mettez les lignes en ordre",
        "ligne 14, colonne 57 (core.secondLanguage.rows[2])\u{A0}: les points ne baissent jamais quand les faits s’améliorent, et 3 vient après 6\u{A0}; vérifiez le tableau",
      ]),
    Case(
      name: "a row of half a column", changes: [("\"additional\": {", "\"core\": {\"secondLanguage\": {\"rows\": [{\"from\": 0, \"alone\": 6}]}},\n  \"additional\": {")],
      english: [
        "line 13, column 40 (core.secondLanguage.rows[0]): \"accompanied\" is missing; add it",
      ],
      french: [
        "ligne 13, colonne 40 (core.secondLanguage.rows[0])\u{A0}: il manque «\u{A0}accompanied\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "a row without a start", changes: [("\"additional\": {", "\"core\": {\"secondLanguage\": {\"rows\": [{\"points\": 6}]}},\n  \"additional\": {")],
      english: [
        "line 13, column 40 (core.secondLanguage.rows[0]): \"from\" is missing; add it",
      ],
      french: [
        "ligne 13, colonne 40 (core.secondLanguage.rows[0])\u{A0}: il manque «\u{A0}from\u{A0}»\u{A0}; ajoutez-le",
      ]),
    Case(
      name: "a level that is none", changes: [("\"additional\": {", "\"core\": {\"secondLanguage\": {\"rows\": [{\"from\": 13, \"points\": 6}]}},\n  \"additional\": {")],
      english: [
        "line 13, column 49 (core.secondLanguage.rows[0].from): numbers here go from 0 to 10, and this is 13; check the number",
      ],
      french: [
        "ligne 13, colonne 49 (core.secondLanguage.rows[0].from)\u{A0}: les nombres vont ici de 0 à 10, et ceci est 13\u{A0}; vérifiez le nombre",
      ]),
    Case(
      name: "a level of education that is none", changes: [("\"additional\": {", "\"core\": {\"education\": {\"rows\": [{\"from\": \"bachelor\", \"points\": 6}]}},\n  \"additional\": {")],
      english: [
        "line 13, column 44 (core.education.rows[0].from): \"bachelor\" has no meaning here; write one of \"less_than_secondary\", \"secondary\", \"one_year\", \"two_year\", \"bachelors_or_three_year\", \"two_or_more_one_three_year\", \"masters_or_professional\", \"doctoral\"",
      ],
      french: [
        "ligne 13, colonne 44 (core.education.rows[0].from)\u{A0}: «\u{A0}bachelor\u{A0}» n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: «\u{A0}less_than_secondary\u{A0}», «\u{A0}secondary\u{A0}», «\u{A0}one_year\u{A0}», «\u{A0}two_year\u{A0}», «\u{A0}bachelors_or_three_year\u{A0}», «\u{A0}two_or_more_one_three_year\u{A0}», «\u{A0}masters_or_professional\u{A0}», «\u{A0}doctoral\u{A0}»",
      ]),
    Case(
      name: "a table without rows", changes: [("\"additional\": {", "\"core\": {\"secondLanguage\": {\"rows\": []}},\n  \"additional\": {")],
      english: [
        "line 13, column 39 (core.secondLanguage.rows): the list is empty; fill it",
      ],
      french: [
        "ligne 13, colonne 39 (core.secondLanguage.rows)\u{A0}: la liste est vide\u{A0}; remplissez-la",
      ]),
    Case(
      name: "points and columns at once", changes: [("\"additional\": {", "\"core\": {\"limit\": {\"points\": 500, \"alone\": 500}},\n  \"additional\": {")],
      english: [
        "line 13, column 37 (core.limit): \"alone\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"points\"",
      ],
      french: [
        "ligne 13, colonne 37 (core.limit)\u{A0}: «\u{A0}alone\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}points\u{A0}»",
      ]),
    Case(
      name: "a limit its tables do not reach", changes: [("\"additional\": {", "\"core\": {\"limit\": {\"alone\": 501, \"accompanied\": 460}},\n  \"additional\": {")],
      english: [
        "line 13, column 21 (core.limit): the limit is 501, and what it applies to comes to 500 at most; check the limit and the tables",
      ],
      french: [
        "ligne 13, colonne 21 (core.limit)\u{A0}: le plafond est de 501, et ce à quoi il s’applique atteint au plus 500\u{A0}; vérifiez le plafond et les tableaux",
      ]),
    Case(
      name: "a limit below its tables", changes: [("\"additional\": {", "\"core\": {\"limit\": {\"alone\": 500, \"accompanied\": 450}},\n  \"additional\": {")],
      english: [
        "line 13, column 21 (core.limit): the limit is 450, and what it applies to adds up to 460; check the limit and the tables",
      ],
      french: [
        "ligne 13, colonne 21 (core.limit)\u{A0}: le plafond est de 450, et ce à quoi il s’applique totalise 460\u{A0}; vérifiez le plafond et les tableaux",
      ]),
    Case(
      name: "a table above its limit", changes: [("\"additional\": {", "\"core\": {\"age\": {\"rows\": [{\"from\": 0, \"points\": 0}, {\"from\": 18, \"points\": 600}]}},\n  \"additional\": {")],
      english: [
        "line 13, column 19 (core.age): this can earn 600, above the limit of 500 that it is under; check both numbers",
        "line 13, column 19 (core.age): this can earn 600, above the limit of 460 that it is under; check both numbers",
      ],
      french: [
        "ligne 13, colonne 19 (core.age)\u{A0}: ceci peut donner 600, plus que le plafond de 500 qui s’y applique\u{A0}; vérifiez les deux nombres",
        "ligne 13, colonne 19 (core.age)\u{A0}: ceci peut donner 600, plus que le plafond de 460 qui s’y applique\u{A0}; vérifiez les deux nombres",
      ]),
    Case(
      name: "two columns where the law has one", changes: [("\"additional\": {", "\"spouse\": {\"limit\": {\"alone\": 40, \"accompanied\": 40}},\n  \"additional\": {")],
      english: [
        "line 13, column 23 (spouse.limit): \"points\" is missing; add it",
        "line 13, column 24 (spouse.limit): \"alone\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"points\"",
        "line 13, column 37 (spouse.limit): \"accompanied\" has no meaning here, and a file that is half understood is worse than none; remove it, or write one of \"source\", \"points\"",
      ],
      french: [
        "ligne 13, colonne 23 (spouse.limit)\u{A0}: il manque «\u{A0}points\u{A0}»\u{A0}; ajoutez-le",
        "ligne 13, colonne 24 (spouse.limit)\u{A0}: «\u{A0}alone\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}points\u{A0}»",
        "ligne 13, colonne 37 (spouse.limit)\u{A0}: «\u{A0}accompanied\u{A0}» n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: «\u{A0}source\u{A0}», «\u{A0}points\u{A0}»",
      ]),
    Case(
      name: "a scale that falls", changes: [("\"additional\": {", "\"core\": {\"secondLanguage\": {\"rows\": [{\"from\": 0, \"points\": 0}, {\"from\": 5, \"points\": 6}, {\"from\": 7, \"points\": 3}]}},\n  \"additional\": {")],
      english: [
        "line 13, column 92 (core.secondLanguage.rows[2]): points never fall where the facts get better, and 3 comes after 6; check the table",
      ],
      french: [
        "ligne 13, colonne 92 (core.secondLanguage.rows[2])\u{A0}: les points ne baissent jamais quand les faits s’améliorent, et 3 vient après 6\u{A0}; vérifiez le tableau",
      ]),
    Case(
      name: "a table of two rows", changes: [("\"additional\": {", "\"transferability\": {\"educationAndLanguage\": {\"rows\": [[0, 0, 0], [0, 13, 25]]}},\n  \"additional\": {")],
      english: [
        "line 13, column 56 (transferability.educationAndLanguage.rows): the list has 3 entries here, and this has 2; check the table",
      ],
      french: [
        "ligne 13, colonne 56 (transferability.educationAndLanguage.rows)\u{A0}: la liste compte ici 3 éléments, et celle-ci en a 2\u{A0}; vérifiez le tableau",
      ]),
    Case(
      name: "a table that falls", changes: [("\"additional\": {", "\"transferability\": {\"educationAndLanguage\": {\"rows\": [[0, 0, 0], [0, 25, 13], [0, 25, 50]]}},\n  \"additional\": {")],
      english: [
        "line 13, column 68 (transferability.educationAndLanguage.rows[1]): points never fall where the facts get better, and 13 comes after 25; check the table",
      ],
      french: [
        "ligne 13, colonne 68 (transferability.educationAndLanguage.rows[1])\u{A0}: les points ne baissent jamais quand les faits s’améliorent, et 13 vient après 25\u{A0}; vérifiez le tableau",
      ]),
    Case(
      name: "a nomination that is null", changes: [("\"additional\": {\n", "\"additional\": {\n    \"nomination\": null,\n")],
      english: [
        "line 14, column 19 (additional.nomination): an object belongs here, not null; write it instead",
      ],
      french: [
        "ligne 14, colonne 19 (additional.nomination)\u{A0}: il faut ici un objet, et non null\u{A0}; corrigez la valeur",
      ]),
    Case(
      name: "French that falls", changes: [("\"additional\": {\n", "\"additional\": {\n    \"french\": {\"lower\": 50, \"upper\": 25},\n")],
      english: [
        "line 14, column 15 (additional.french): points never fall where the facts get better, and 25 comes after 50; check the table",
      ],
      french: [
        "ligne 14, colonne 15 (additional.french)\u{A0}: les points ne baissent jamais quand les faits s’améliorent, et 25 vient après 50\u{A0}; vérifiez le tableau",
      ]),
    Case(
      name: "several faults, in reading order", changes: [("\"name\": \"EXAMPLE, not the law\"", "\"name\": \"\""), ("\"confidence\": \"unknown\"", "\"confidence\": \"sure\""), ("\"section\": \"D\"", "\"section\": \"E\""), ("\"72200\"", "\"7220\"")],
      english: [
        "line 3, column 11 (name): a text is empty; write it",
        "line 11, column 19 (source.confidence): \"sure\" has no meaning here; write one of \"certain\", \"high\", \"medium\", \"recollection\", \"unknown\"",
        "line 15, column 18 (additional.highWage.section): the program can place this factor in section D alone, and this is \"E\"; do not use the file if the law places it elsewhere",
        "line 23, column 73 (additional.highWage.tiers[2].occupations[0]): an occupation is a NOC code of five digits, the second from 0 to 5, and this is \"7220\"; look up the code, as in \"21232\"",
      ],
      french: [
        "ligne 3, colonne 11 (name)\u{A0}: un texte est vide\u{A0}; écrivez-le",
        "ligne 11, colonne 19 (source.confidence)\u{A0}: «\u{A0}sure\u{A0}» n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: «\u{A0}certain\u{A0}», «\u{A0}high\u{A0}», «\u{A0}medium\u{A0}», «\u{A0}recollection\u{A0}», «\u{A0}unknown\u{A0}»",
        "ligne 15, colonne 18 (additional.highWage.section)\u{A0}: le programme ne peut placer ce facteur que dans la section D, et ceci est «\u{A0}E\u{A0}»\u{A0}; n’utilisez pas le fichier si la loi le place ailleurs",
        "ligne 23, colonne 73 (additional.highWage.tiers[2].occupations[0])\u{A0}: une profession est un code CNP de cinq chiffres, le deuxième de 0 à 5, et ceci est «\u{A0}7220\u{A0}»\u{A0}; cherchez le code, comme dans «\u{A0}21232\u{A0}»",
      ]),
  ]
}
