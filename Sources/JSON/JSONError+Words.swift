/// One sentence in both languages.
public typealias JSONWords = (english: String, french: String)

extension JSONError.Problem {
  /// What is wrong and what to do about it, without the place.
  public var words: JSONWords {
    switch self {
    case .empty: ("the text is empty; write a value", "le texte est vide\u{A0}; écrivez une valeur")
    case .tooLarge(let limit):
      (
        "the text is larger than the \(limit) bytes that are read; make it smaller",
        "le texte dépasse les \(limit) octets qui sont lus\u{A0}; réduisez-le"
      )
    case .byteOrderMark:
      (
        "the text starts with a byte order mark; save it as UTF-8 without one",
        "une marque d’ordre des octets ouvre le texte\u{A0}; enregistrez-le en UTF-8 sans elle"
      )
    case .utf16:
      (
        "the text is in UTF-16; save it as UTF-8",
        "le texte est en UTF-16\u{A0}; enregistrez-le en UTF-8"
      )
    case .notUTF8:
      (
        "these bytes are not UTF-8; save the text as UTF-8",
        "ces octets ne sont pas de l’UTF-8\u{A0}; enregistrez le texte en UTF-8"
      )
    case .nul:
      (
        "a NUL byte stands here, so the text may be damaged; use another copy",
        "un octet nul se trouve ici, le texte est peut-être abîmé\u{A0}; prenez-en une autre copie"
      )
    case .textAfterEnd:
      (
        "the value is complete before this; remove what follows",
        "la valeur est complète avant ceci\u{A0}; retirez ce qui suit"
      )
    case .unexpectedEnd(let kind, let place):
      (
        "the text ends without \(kind.closingWords.english) of what opens at line \(place.line), "
          + "column \(place.column); add it",
        "le texte se termine sans \(kind.closingWords.french) de ce qui s’ouvre à la ligne "
          + "\(place.line), colonne \(place.column)\u{A0}; complétez-le"
      )
    case .duplicateKey(let key, let first):
      (
        "the key \"\(evidence(key))\" is already at line \(first.line), column \(first.column); "
          + "keep one of them",
        "la clé «\u{A0}\(evidence(key))\u{A0}» figure déjà à la ligne \(first.line), "
          + "colonne \(first.column)\u{A0}; n’en gardez qu’une"
      )
    case .unquotedKey:
      (
        "a key has to stand in double quotes; write it as \"key\"",
        "une clé s’écrit entre guillemets droits\u{A0}; écrivez \"clé\""
      )
    case .missingColon:
      (
        "a colon is missing before this; add it",
        "il manque un deux-points avant ceci\u{A0}; ajoutez-le"
      )
    case .missingComma:
      (
        "a comma is missing before this; add it",
        "il manque une virgule avant ceci\u{A0}; ajoutez-la"
      )
    case .missingValue:
      (
        "a value is missing before this; add it",
        "il manque une valeur avant ceci\u{A0}; ajoutez-la"
      )
    case .extraComma:
      (
        "a comma stands where nothing needs one; remove it",
        "une virgule est de trop ici\u{A0}; retirez-la"
      )
    case .trailingComma(let kind):
      (
        "a comma stands before \(kind.closingWords.english); remove it",
        "une virgule précède \(kind.closingWords.french)\u{A0}; retirez-la"
      )
    case .decimalComma:
      (
        "a comma stands inside a number; write a point, as in 7.5",
        "une virgule se trouve dans un nombre\u{A0}; écrivez un point, comme dans 7.5"
      )
    case .wrongClosing(let kind):
      (
        "\(kind.words.english) is still open here; write \(kind.closingWords.english) instead",
        "\(kind.words.french) est encore à fermer ici\u{A0}; "
          + "écrivez plutôt \(kind.closingWords.french)"
      )
    case .tooDeep(let limit):
      (
        "more than \(limit) objects and lists are open at once; nest them less",
        "plus de \(limit) objets et listes sont ouverts à la fois\u{A0}; imbriquez-les moins"
      )
    case .tooManyMembers(let limit):
      (
        "the text holds more than the \(limit) members that are read; remove some",
        "le texte dépasse les \(limit) membres qui sont lus\u{A0}; retirez-en"
      )
    case .comment:
      (
        "JSON has no comments; remove this one",
        "le JSON n’a pas de commentaires\u{A0}; retirez celui-ci"
      )
    case .singleQuote:
      (
        "a single quote stands here; write a double one: \"",
        "une apostrophe sert ici de guillemet\u{A0}; écrivez \""
      )
    case .curlyQuote:
      (
        "this quote is curly; write a straight one: \"",
        "ce guillemet n’est pas droit\u{A0}; écrivez \""
      )
    case .unknownWord(let word):
      (
        "\(evidence(word)) means nothing here; write true, false or null, or put a text in quotes",
        "\(evidence(word)) n’a pas de sens ici\u{A0}; écrivez true, false ou null, "
          + "ou un texte entre guillemets"
      )
    case .unexpectedCharacter(let scalar):
      (
        "the character \(evidence(scalar)) has no meaning here; remove it",
        "le caractère \(evidence(scalar)) n’a pas de sens ici\u{A0}; retirez-le"
      )
    case .controlCharacter(let scalar):
      (
        "the control character \(evidence(scalar)) stands in a text; "
          + "write \(escaped(String(scalar)))",
        "le caractère de commande \(evidence(scalar)) se trouve dans un texte\u{A0}; "
          + "écrivez \(escaped(String(scalar)))"
      )
    case .unknownEscape(let scalar):
      (
        "a backslash before \(evidence(scalar)) means nothing; remove it, or double it to keep it",
        "une barre oblique inverse devant \(evidence(scalar)) n’a pas de sens\u{A0}; "
          + "retirez-la, ou doublez-la pour la garder"
      )
    case .incompleteUnicodeEscape:
      (
        "\\u needs four hexadecimal digits after it; complete it, as in \\u00e9",
        "\\u veut quatre chiffres hexadécimaux à sa suite\u{A0}; complétez-le, comme dans \\u00e9"
      )
    case .loneHighSurrogate:
      (
        "this escape is the first half of a character; write the second half after it",
        "cet échappement est la première moitié d’un caractère\u{A0}; écrivez la seconde après lui"
      )
    case .loneLowSurrogate:
      (
        "this escape is the second half of a character; write the first half before it",
        "cet échappement est la seconde moitié d’un caractère\u{A0}; écrivez la première avant lui"
      )
    case .stringTooLong(let limit):
      (
        "this text is longer than the \(limit) bytes that are read; shorten it",
        "ce texte dépasse les \(limit) octets qui sont lus\u{A0}; raccourcissez-le"
      )
    case .notFinite(let word):
      (
        "\(evidence(word)) is no JSON number; write a number in digits, or null",
        "\(evidence(word)) n’est pas un nombre JSON\u{A0}; écrivez un nombre en chiffres, ou null"
      )
    case .numberTooLarge(let text):
      (
        "the number \(evidence(text)) is too large to be read; write a smaller one",
        "le nombre \(evidence(text)) est trop grand pour être lu\u{A0}; écrivez-en un plus petit"
      )
    case .numberTooLong(let limit):
      (
        "this number is longer than the \(limit) bytes that are read; shorten it",
        "ce nombre dépasse les \(limit) octets qui sont lus\u{A0}; raccourcissez-le"
      )
    case .leadingZero:
      (
        "a number has a 0 before its other digits; remove the 0",
        "un nombre a un 0 devant ses autres chiffres\u{A0}; retirez ce 0"
      )
    case .plusSign:
      (
        "a number starts with a plus sign; remove it",
        "un nombre commence par un plus\u{A0}; retirez-le"
      )
    case .noDigitBeforePoint:
      (
        "a digit is missing before the decimal point; write 0.5, not .5",
        "il manque un chiffre avant le point décimal\u{A0}; écrivez 0.5, et non .5"
      )
    case .noDigitAfterPoint:
      (
        "a digit is missing after the decimal point; write 1.0 or 1, not 1.",
        "il manque un chiffre après le point décimal\u{A0}; écrivez 1.0 ou 1, et non 1."
      )
    case .noDigitAfterMinus:
      (
        "a digit is missing after the minus sign; add it",
        "il manque un chiffre après le signe moins\u{A0}; ajoutez-le"
      )
    case .noDigitInExponent:
      (
        "a digit is missing after the e of the number; write 1e2, not 1e",
        "il manque un chiffre après le e du nombre\u{A0}; écrivez 1e2, et non 1e"
      )
    case .malformedNumber(let text):
      (
        "\(evidence(text)) is not written as a JSON number; write it as in -12.5",
        "\(evidence(text)) n’est pas écrit comme un nombre JSON\u{A0}; écrivez-le comme dans -12.5"
      )
    case .wrongKind(let expected, let found):
      (
        "\(expected.words.english) belongs here, not \(found.words.english); write it instead",
        "il faut ici \(expected.words.french), et non \(found.words.french)\u{A0}; corrigez la valeur"
      )
    case .notWhole(let text):
      (
        "a whole number belongs here, not \(evidence(text)); write it in digits alone",
        "il faut ici un nombre entier, et non \(evidence(text))\u{A0}; "
          + "écrivez-le en chiffres seulement"
      )
    case .wholeTooLarge(let text):
      (
        "\(evidence(text)) is beyond ±9007199254740991, where whole numbers stop being exact; "
          + "write a smaller one",
        "\(evidence(text)) dépasse ±9007199254740991, où les entiers cessent d’être exacts\u{A0}; "
          + "écrivez-en un plus petit"
      )
    case .minusZero:
      (
        "nought takes no minus sign here; write 0",
        "zéro ne prend pas de moins ici\u{A0}; écrivez 0"
      )
    }
  }
}
