// swift-format-ignore-file

extension Refusals {
  static let document: [Case] = [
    Case(
      name: "nothing",
      text: "",
      member: "", line: 1, column: 1,
      english: "the text is empty; write a value",
      french: "le texte est vide\u{A0}; écrivez une valeur"),
    Case(
      name: "an empty object",
      text: "{}",
      member: "", line: 1, column: 1,
      english: "every saved profile has a \"schemaVersion\", and this has none; check the file, or add \"schemaVersion\": 1",
      french: "tout profil enregistré a un «\u{A0}schemaVersion\u{A0}», et il n’y en a pas ici\u{A0}; vérifiez le fichier, ou ajoutez \"schemaVersion\": 1"),
    Case(
      name: "a list",
      text: "[]",
      member: "", line: 1, column: 1,
      english: "an object belongs here, not a list; write it instead",
      french: "il faut ici un objet, et non une liste\u{A0}; corrigez la valeur"),
    Case(
      name: "null",
      text: "null",
      member: "", line: 1, column: 1,
      english: "an object belongs here, not null; write it instead",
      french: "il faut ici un objet, et non null\u{A0}; corrigez la valeur"),
    Case(
      name: "a number",
      text: "5\n",
      member: "", line: 1, column: 1,
      english: "an object belongs here, not a number; write it instead",
      french: "il faut ici un objet, et non un nombre\u{A0}; corrigez la valeur"),
    Case(
      name: "no version",
      text: "{\"applicant\": {\"age\": 29}}",
      member: "", line: 1, column: 1,
      english: "every saved profile has a \"schemaVersion\", and this has none; check the file, or add \"schemaVersion\": 1",
      french: "tout profil enregistré a un «\u{A0}schemaVersion\u{A0}», et il n’y en a pas ici\u{A0}; vérifiez le fichier, ou ajoutez \"schemaVersion\": 1"),
    Case(
      name: "a null version",
      text: "{\"schemaVersion\": null}",
      member: "", line: 1, column: 1,
      english: "every saved profile has a \"schemaVersion\", and this has none; check the file, or add \"schemaVersion\": 1",
      french: "tout profil enregistré a un «\u{A0}schemaVersion\u{A0}», et il n’y en a pas ici\u{A0}; vérifiez le fichier, ou ajoutez \"schemaVersion\": 1"),
    Case(
      name: "a version in quotes",
      text: "{\"schemaVersion\": \"1\"}",
      member: "schemaVersion", line: 1, column: 19,
      english: "a number belongs here, not a text in quotes; write it instead",
      french: "il faut ici un nombre, et non un texte entre guillemets\u{A0}; corrigez la valeur"),
    Case(
      name: "a version with a fraction",
      text: "{\"schemaVersion\": 1.0}",
      member: "schemaVersion", line: 1, column: 19,
      english: "a whole number belongs here, not 1.0; write it in digits alone",
      french: "il faut ici un nombre entier, et non 1.0\u{A0}; écrivez-le en chiffres seulement"),
    Case(
      name: "version nought",
      text: "{\"schemaVersion\": 0}",
      member: "schemaVersion", line: 1, column: 19,
      english: "formats are numbered from 1, and this is 0; write 1",
      french: "les formats sont numérotés à partir de 1, et ceci est 0\u{A0}; écrivez 1"),
    Case(
      name: "a negative version",
      text: "{\"schemaVersion\": -1}",
      member: "schemaVersion", line: 1, column: 19,
      english: "formats are numbered from 1, and this is -1; write 1",
      french: "les formats sont numérotés à partir de 1, et ceci est -1\u{A0}; écrivez 1"),
    Case(
      name: "a newer version",
      text: "{\n  \"schemaVersion\": 3\n}",
      member: "schemaVersion", line: 2, column: 20,
      english: "this profile was saved by a newer version (format 3; this one reads up to 1); update crs and open it again",
      french: "ce profil a été enregistré par une version plus récente (format 3\u{A0}; celle-ci lit jusqu’à 1)\u{A0}; mettez crs à jour et rouvrez-le"),
    Case(
      name: "a newer version after what it may have changed",
      text: "{\n  \"applicant\": {\"age\": \"old\"},\n  \"schemaVersion\": 3\n}",
      member: "schemaVersion", line: 3, column: 20,
      english: "this profile was saved by a newer version (format 3; this one reads up to 1); update crs and open it again",
      french: "ce profil a été enregistré par une version plus récente (format 3\u{A0}; celle-ci lit jusqu’à 1)\u{A0}; mettez crs à jour et rouvrez-le"),
    Case(
      name: "a trailing comma",
      text: "{\n  \"applicant\": {\"age\": 29,},\n  \"schemaVersion\": 1\n}\n",
      member: "applicant", line: 2, column: 26,
      english: "a comma stands before the closing brace; remove it",
      french: "une virgule précède l’accolade fermante\u{A0}; retirez-la"),
    Case(
      name: "a key given twice",
      text: "{\n  \"applicant\": {\"age\": 29, \"age\": 30},\n  \"schemaVersion\": 1\n}\n",
      member: "applicant", line: 2, column: 28,
      english: "the key \"age\" is already at line 2, column 17; keep one of them",
      french: "la clé «\u{A0}age\u{A0}» figure déjà à la ligne 2, colonne 17\u{A0}; n’en gardez qu’une"),
    Case(
      name: "a comment",
      text: "{\n  // mine\n  \"schemaVersion\": 1\n}",
      member: "", line: 2, column: 3,
      english: "JSON has no comments; remove this one",
      french: "le JSON n’a pas de commentaires\u{A0}; retirez celui-ci"),
    Case(
      name: "a number that is none",
      text: "{\n  \"applicant\": {\"age\": NaN},\n  \"schemaVersion\": 1\n}\n",
      member: "applicant.age", line: 2, column: 24,
      english: "NaN is no JSON number; write a number in digits, or null",
      french: "NaN n’est pas un nombre JSON\u{A0}; écrivez un nombre en chiffres, ou null"),
    Case(
      name: "text after the end",
      text: "{\"schemaVersion\": 1}\n{}",
      member: "", line: 2, column: 1,
      english: "the value is complete before this; remove what follows",
      french: "la valeur est complète avant ceci\u{A0}; retirez ce qui suit"),
    Case(
      name: "an end too soon",
      text: "{\n  \"applicant\": {\"work\": {\"jobs\": [{\"title\": \"Cook\"",
      member: "applicant.work.jobs[0]", line: 2, column: 51,
      english: "the text ends without the closing brace of what opens at line 2, column 35; add it",
      french: "le texte se termine sans l’accolade fermante de ce qui s’ouvre à la ligne 2, colonne 35\u{A0}; complétez-le"),
    Case(
      name: "a leading zero in an unknown member",
      text: "{\"my notes\": {\"list\": [1, 02]}, \"schemaVersion\": 1}",
      member: "[\"my notes\"].list[1]", line: 1, column: 27,
      english: "a number has a 0 before its other digits; remove the 0",
      french: "un nombre a un 0 devant ses autres chiffres\u{A0}; retirez ce 0"),
    Case(
      name: "one key in two spellings",
      text: "{\"schemaVersion\": 1,\n \"café\": 1,\n \"cafe\u{301}\": 2}",
      member: "[\"cafe\u{301}\"]", line: 3, column: 2,
      english: "the key \"cafe\u{301}\" is there twice, in two spellings of the same letters; keep one of them",
      french: "la clé \"cafe\u{301}\" figure deux fois, sous deux graphies des mêmes lettres\u{A0}; n’en gardez qu’une",
      isBeyondSchema: true),
  ]
}
