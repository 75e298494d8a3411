import ExpressEntry
import JSON

extension EditionFault {
  /// The line, the member, and what is wrong with it.
  public var words: ProfileWords {
    let (line, column) = (place.location.line, place.location.column)
    let member = place.member.isEmpty ? "" : " (\(place.member))"
    let words = problem.words
    return (
      "line \(line), column \(column)\(member): \(words.english)",
      "ligne \(line), colonne \(column)\(member)\u{A0}: \(words.french)"
    )
  }
}

extension EditionProblem {
  /// What is wrong and what to do about it, without the place.
  public var words: ProfileWords {
    switch self {
    case .json(let problem): problem.words
    case .date(let problem): problem.words
    case .law(let what): what.words
    case .noSource, .emptyText, .textTooLong, .notOneLine, .notAnAddress, .needlessAddress,
      .checkedLater:
      textWords
    case .missing, .unknownMember, .noSuchVersion, .newerVersion, .noSuchBase, .baseAfterStart:
      formWords
    case .unknownChoice, .outOfRange, .emptyList, .wrongCount, .otherSection: valueWords
    case .notAnOccupation, .noSuchOccupation, .workNeverCounts: occupationWords
    case .tooMany, .amountDoesNotRise, .repeatedStart: fundsWords
    }
  }

  private var formWords: ProfileWords {
    switch self {
    case .unknownMember(let name, let allowed):
      (
        "\(quoted(name)) has no meaning here, and a file that is half understood is worse than "
          + "none; remove it, or write one of \(list(allowed))",
        "\(quotedInFrench(name)) n’a pas de sens ici, et mieux vaut aucun fichier qu’un fichier à "
          + "moitié compris\u{A0}; retirez-le, ou écrivez l’un de ces noms\u{A0}: \(frenchList(allowed))"
      )
    case .missing(let name):
      (
        "\"\(name)\" is missing; add it",
        "il manque «\u{A0}\(name)\u{A0}»\u{A0}; ajoutez-le"
      )
    case .noSuchVersion(let version, let newest):
      (
        "forms are numbered from 1, and this is \(version); write \(newest)",
        "les formats sont numérotés à partir de 1, et ceci est \(version)\u{A0}; "
          + "écrivez \(newest)"
      )
    case .newerVersion(let version, let newest):
      (
        "this file is written in a newer form (\(version); this program reads up to \(newest)); "
          + "update crs",
        "ce fichier est écrit dans un format plus récent (\(version)\u{A0}; ce programme lit "
          + "jusqu’à \(newest))\u{A0}; mettez crs à jour"
      )
    case .noSuchBase(let day):
      (
        "no built-in edition came into force on \(day); write one of \(Self.days)",
        "aucune édition intégrée n’est entrée en vigueur le \(day)\u{A0}; écrivez l’un de ces "
          + "jours\u{A0}: \(Self.days)"
      )
    case .baseAfterStart(let day, let start):
      (
        "the edition in force from \(start) cannot start from a later one, of \(day); check both "
          + "days",
        "l’édition en vigueur à partir du \(start) ne peut partir d’une édition plus récente, du "
          + "\(day)\u{A0}; vérifiez les deux jours"
      )
    default: preconditionFailure("only the problems of form have these words")
    }
  }

  private var textWords: ProfileWords {
    switch self {
    case .noSource:
      (
        "nothing says where this comes from; add a \"source\" here, or one for the whole file",
        "rien ne dit d’où cela vient\u{A0}; ajoutez une «\u{A0}source\u{A0}» ici, ou une pour tout "
          + "le fichier"
      )
    case .emptyText: ("a text is empty; write it", "un texte est vide\u{A0}; écrivez-le")
    case .textTooLong(let count):
      (
        "a text here has at most \(EditionLimits.text) characters, and this has \(count); shorten it",
        "un texte a ici au plus \(EditionLimits.text) caractères, et celui-ci en a \(count)\u{A0}; "
          + "raccourcissez-le"
      )
    case .notOneLine:
      (
        "a text here is one line, without control characters; remove them",
        "un texte tient ici sur une ligne, sans caractère de commande\u{A0}; retirez-les"
      )
    case .notAnAddress(let text):
      (
        "an address starts with https:// and has no blanks, and this is \(quoted(text)); check it",
        "une adresse commence par https:// et n’a pas d’espace, et ceci est "
          + "\(quotedInFrench(text))\u{A0}; vérifiez-la"
      )
    case .needlessAddress:
      (
        "this instrument is one the program knows, with its address; remove the address, or write "
          + "the title of the instrument",
        "ce texte est de ceux que le programme connaît, avec leur adresse\u{A0}; retirez l’adresse, "
          + "ou écrivez le titre du texte"
      )
    case .checkedLater(let day, let verified):
      (
        "a value was checked on \(day), after the file as a whole (\(verified)); check both days",
        "une valeur a été vérifiée le \(day), après l’ensemble du fichier (\(verified))\u{A0}; "
          + "vérifiez les deux jours"
      )
    default: preconditionFailure("only the problems with texts have these words")
    }
  }

  private var valueWords: ProfileWords {
    switch self {
    case .unknownChoice(let name, let allowed):
      (
        "\(quoted(name)) has no meaning here; write one of \(list(allowed))",
        "\(quotedInFrench(name)) n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: "
          + frenchList(allowed)
      )
    case .outOfRange(let number, let range):
      (
        "numbers here go from \(range.lowerBound) to \(range.upperBound), and this is \(number); "
          + "check the number",
        "les nombres vont ici de \(range.lowerBound) à \(range.upperBound), et ceci est "
          + "\(number)\u{A0}; vérifiez le nombre"
      )
    case .emptyList: ("the list is empty; fill it", "la liste est vide\u{A0}; remplissez-la")
    case .wrongCount(let count, let expected):
      (
        "the list has \(expected) entries here, and this has \(count); check the table",
        "la liste compte ici \(expected) éléments, et celle-ci en a \(count)\u{A0}; "
          + "vérifiez le tableau"
      )
    case .otherSection(let section):
      (
        "the program can place this factor in section D alone, and this is \(quoted(section)); "
          + "do not use the file if the law places it elsewhere",
        "le programme ne peut placer ce facteur que dans la section D, et ceci est "
          + "\(quotedInFrench(section))\u{A0}; n’utilisez pas le fichier si la loi le place ailleurs"
      )
    default: preconditionFailure("only the problems with values have these words")
    }
  }

  private var occupationWords: ProfileWords {
    switch self {
    case .notAnOccupation(let text):
      (
        "an occupation is a NOC code of five digits, the second from 0 to 5, and this is "
          + "\(quoted(text)); look up the code, as in \"21232\"",
        "une profession est un code CNP de cinq chiffres, le deuxième de 0 à 5, et ceci est "
          + "\(quotedInFrench(text))\u{A0}; cherchez le code, comme dans «\u{A0}21232\u{A0}»"
      )
    case .noSuchOccupation(let code):
      (
        "NOC 2021 has no occupation \(code); look up the code",
        "la CNP 2021 n’a pas de profession \(code)\u{A0}; cherchez le code"
      )
    case .workNeverCounts(let code):
      (
        "\(code) is of TEER \(code.teer), where work in Canada never counts, so that an offer alone "
          + "can earn points here; check the list",
        "\(code) est de la catégorie FÉER \(code.teer), où le travail au Canada ne compte jamais, si "
          + "bien que seule une offre peut donner ici des points\u{A0}; vérifiez la liste"
      )
    default: preconditionFailure("only the problems with occupations have these words")
    }
  }

  private var fundsWords: ProfileWords {
    switch self {
    case .tooMany(let count, let most):
      (
        "a table has at most \(most) amounts, and this has \(count); leave the rest to "
          + "\"eachMore\"",
        "un tableau a au plus \(most) montants, et celui-ci en a \(count)\u{A0}; laissez le reste "
          + "à «\u{A0}eachMore\u{A0}»"
      )
    case .amountDoesNotRise(let amount, let before):
      (
        "each amount is above the one for a person less, and \(amount) comes after \(before); "
          + "check the table",
        "chaque montant dépasse celui d’une personne de moins, et \(amount) vient après "
          + "\(before)\u{A0}; vérifiez le tableau"
      )
    case .repeatedStart(let day):
      (
        "two tables are in force from \(day); keep one of them",
        "deux tableaux sont en vigueur à partir du \(day)\u{A0}; n’en gardez qu’un"
      )
    default: preconditionFailure("only the problems of funds have these words")
    }
  }

  private func list(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private func frenchList(_ names: [String]) -> String {
    names.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")
  }

  private static var days: String {
    Ruleset.all.map(\.inForce.description).joined(separator: ", ")
  }
}
