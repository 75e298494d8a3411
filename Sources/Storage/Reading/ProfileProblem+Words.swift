import ExpressEntry
import JSON

/// The same words in both languages.
public typealias ProfileWords = (english: String, french: String)

extension ProfileProblem {
  /// What is wrong and what to do about it, without the place.
  public var words: ProfileWords {
    switch self {
    case .json(let problem): problem.words
    case .repeatedKey(let key):
      (
        "the key \(quoted(key)) is there twice, in two spellings of the same letters; "
          + "keep one of them",
        "la clé \(quoted(key)) figure deux fois, sous deux graphies des mêmes lettres\u{A0}; "
          + "n’en gardez qu’une"
      )
    case .noVersion:
      (
        "every saved profile has a \"schemaVersion\", and this has none; "
          + "check the file, or add \"schemaVersion\": \(ProfileReader.version)",
        "tout profil enregistré a un «\u{A0}schemaVersion\u{A0}», et il n’y en a pas ici\u{A0}; "
          + "vérifiez le fichier, ou ajoutez \"schemaVersion\": \(ProfileReader.version)"
      )
    case .noSuchVersion(let version):
      (
        "formats are numbered from 1, and this is \(version); write \(ProfileReader.version)",
        "les formats sont numérotés à partir de 1, et ceci est \(version)\u{A0}; "
          + "écrivez \(ProfileReader.version)"
      )
    case .newerVersion(let version):
      (
        "this profile was saved by a newer version (format \(version); this one reads up to "
          + "\(ProfileReader.version)); update crs and open it again",
        "ce profil a été enregistré par une version plus récente (format \(version)\u{A0}; "
          + "celle-ci lit jusqu’à \(ProfileReader.version))\u{A0}; mettez crs à jour et rouvrez-le"
      )
    case .unknownChoice(let name, let allowed):
      (
        "\(quoted(name)) has no meaning here; write one of \(list(allowed))",
        "\(quoted(name)) n’a pas de sens ici\u{A0}; écrivez l’une de ces valeurs\u{A0}: "
          + list(allowed)
      )
    case .outOfRange(let number, let quantity):
      (
        "\(quantity.words.english) goes from \(quantity.range.lowerBound) to "
          + "\(quantity.range.upperBound), and this is \(number); check the number",
        "\(quantity.words.french) va de \(quantity.range.lowerBound) à "
          + "\(quantity.range.upperBound), et ceci est \(number)\u{A0}; vérifiez le nombre"
      )
    case .textTooLong(let count):
      (
        "a text here has at most \(Profile.maximumText) characters, and this has \(count); "
          + "shorten it",
        "un texte a ici au plus \(Profile.maximumText) caractères, et celui-ci en a \(count)\u{A0}; "
          + "raccourcissez-le"
      )
    case .notADate, .noSuchYear, .noSuchMonth, .noSuchDay: dateWords
    case .noSuchScore(let score, let test, let ability): test.words(refusing: score, in: ability)
    case .testOfOtherLanguage(let test):
      (
        "\(test.name) is a test of \(test.language.words.english); "
          + "move it to \"\(test.language.rawValue)\"",
        "\(test.name) est un test \(test.language.words.french)\u{A0}; "
          + "déplacez-le dans «\u{A0}\(test.language.rawValue)\u{A0}»"
      )
    case .testNotApproved(let name, let approved):
      (
        "\(quoted(name)) is not accepted for Express Entry, only \(approved.name) is; "
          + "give results of that test as \"\(approved.rawValue)\", or \"estimate\"",
        "\(quoted(name)) n’est pas accepté pour Entrée express, seul \(approved.name) l’est"
          + "\u{A0}; donnez les résultats de ce test sous \"\(approved.rawValue)\", "
          + "ou \"estimate\""
      )
    case .notAnOccupation(let text):
      (
        "an occupation is a NOC code of five digits, the second from 0 to 5, "
          + "and this is \(quoted(text)); look up the code, as in \"21232\"",
        "une profession est un code CNP de cinq chiffres, le deuxième de 0 à 5, "
          + "et ceci est \(quoted(text))\u{A0}; cherchez le code, comme dans \"21232\""
      )
    case .noSuchHours(let text):
      (
        "hours a week go from 0 to 168, with two decimals at most, and this is \(shown(text)); "
          + "check the number",
        "les heures par semaine vont de 0 à 168, avec deux décimales au plus, "
          + "et ceci est \(shown(text))\u{A0}; vérifiez le nombre"
      )
    case .notAnEnd(let text):
      (
        "an end is a day, as in 2024-05-31, or \"ongoing\", and this is \(quoted(text)); "
          + "write one of these",
        "une fin est un jour, comme dans 2024-05-31, ou \"ongoing\", et ceci est "
          + "\(quoted(text))\u{A0}; écrivez l’un ou l’autre"
      )
    case .endBeforeStart(let end, let start):
      (
        "the job ends on \(end), before it starts on \(start); check both days",
        "l’emploi finit le \(end), avant de commencer le \(start)\u{A0}; vérifiez les deux jours"
      )
    case .leftBeforeArrival(let end, let start):
      (
        "the stay ends on \(end), before it starts on \(start); check both days",
        "le séjour finit le \(end), avant de commencer le \(start)\u{A0}; vérifiez les deux jours"
      )
    case .incompleteHoursChange:
      (
        "a change of hours needs \"from\" and \"hoursPerWeek\"; add what is missing",
        "un changement d’heures veut «\u{A0}from\u{A0}» et «\u{A0}hoursPerWeek\u{A0}»\u{A0}; "
          + "ajoutez ce qui manque"
      )
    case .tooManyJobs:
      (
        "a profile holds at most \(WorkHistory.maximumJobs) jobs; remove those that cannot count",
        "un profil tient au plus \(WorkHistory.maximumJobs) emplois\u{A0}; "
          + "retirez ceux qui ne peuvent compter"
      )
    case .tooManyCredentials:
      (
        "a person holds at most \(Education.maximumCredentials) credentials; "
          + "remove those that cannot count",
        "une personne a au plus \(Education.maximumCredentials) diplômes\u{A0}; "
          + "retirez ceux qui ne peuvent compter"
      )
    case .tooManyResidences:
      (
        "a person has at most \(Person.maximumResidences) countries lived in; "
          + "remove those before the last ten years",
        "une personne a au plus \(Person.maximumResidences) pays de résidence\u{A0}; "
          + "retirez ceux d’avant les dix dernières années"
      )
    }
  }

  private func list(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private var dateWords: ProfileWords {
    switch self {
    case .noSuchYear(let year):
      let years = CalendarDate.years
      return (
        "years go from \(years.lowerBound) to \(years.upperBound), and this is \(year); "
          + "check the year",
        "les années vont de \(years.lowerBound) à \(years.upperBound), et ceci est \(year)\u{A0}; "
          + "vérifiez l’année"
      )
    case .noSuchMonth(let month):
      return (
        "months go from 01 to 12, and this is \(twoDigits(month)); check the month",
        "les mois vont de 01 à 12, et ceci est \(twoDigits(month))\u{A0}; vérifiez le mois"
      )
    case .noSuchDay(let day, let month, let year):
      let days = CalendarDate.daysInMonth(month, of: year)
      let (english, french) = monthNames[month - 1]
      return (
        "\(english) \(year) has \(days) days, and this is \(twoDigits(day)); check the day",
        "\(french) \(year) a \(days) jours, et ceci est \(twoDigits(day))\u{A0}; vérifiez le jour"
      )
    case .notADate(let text):
      return (
        "a day is written year, month, day, as in 2024-05-31, and this is \(quoted(text)); "
          + "write it that way",
        "un jour s’écrit année, mois, jour, comme dans 2024-05-31, et ceci est "
          + "\(quotedInFrench(text))\u{A0}; écrivez-le ainsi"
      )
    default: preconditionFailure("only the problems with days have these words")
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

private let monthNames: [ProfileWords] = [
  ("January", "janvier"), ("February", "février"), ("March", "mars"), ("April", "avril"),
  ("May", "mai"), ("June", "juin"), ("July", "juillet"), ("August", "août"),
  ("September", "septembre"), ("October", "octobre"), ("November", "novembre"),
  ("December", "décembre"),
]

extension ProfileQuantity {
  fileprivate var words: ProfileWords {
    switch self {
    case .age: ("an age", "un âge")
    case .years: ("the number of years", "le nombre d’années")
    case .children: ("the number of children", "le nombre d’enfants")
    case .level: ("a language level", "un niveau de compétence linguistique")
    case .funds: ("an amount of funds in dollars", "un montant de fonds en dollars")
    }
  }
}

extension OfficialLanguage {
  fileprivate var words: ProfileWords {
    switch self {
    case .english: ("English", "d’anglais")
    case .french: ("French", "de français")
    }
  }
}

extension Ability {
  fileprivate var words: ProfileWords {
    switch self {
    case .listening: ("listening", "compréhension de l’oral")
    case .reading: ("reading", "compréhension de l’écrit")
    case .writing: ("writing", "expression écrite")
    case .speaking: ("speaking", "expression orale")
    }
  }
}

extension LanguageTest {
  var name: String {
    switch self {
    case .ielts: "IELTS General Training"
    case .celpip: "CELPIP-General"
    case .pte: "PTE Core"
    case .tef: "TEF Canada"
    case .tcf: "TCF Canada"
    }
  }

  /// Says which scores there are, and for TEF Canada which line of the attestation they stand on.
  fileprivate func words(refusing score: String, in ability: Ability) -> ProfileWords {
    let scores = conversion.scores[ability]
    let (lowest, highest) = (scores.lowest / 10, scores.highest / 10)
    let (english, french) = ability.words
    let tenths = JSONNumber(score)?.scaled(by: 10)
    let score = shown(score)
    switch self {
    case .tef where (tenths ?? 0) > scores.highest:
      return (
        "\(score) is above the highest old score for \(english), \(highest); give the one on the "
          + "line “Équivalence ancien score” of the attestation",
        "\(score) dépasse le plus haut ancien score en \(french), \(highest)\u{A0}; donnez celui de "
          + "la ligne «\u{A0}Équivalence ancien score\u{A0}» de l’attestation"
      )
    case .celpip:
      return (
        "\(name) levels go from 1 to \(highest), or \"M\", and this is \(score); "
          + "check the report",
        "les niveaux du \(name) vont de 1 à \(highest), ou \"M\", et ceci est "
          + "\(score)\u{A0}; vérifiez le rapport"
      )
    case .ielts:
      return (
        "\(name) bands go from \(lowest) to \(highest) by halves, as in 7.5, and this is "
          + "\(score); check the report",
        "les notes de l’\(name) vont de \(lowest) à \(highest) par demies, comme dans 7.5, "
          + "et ceci est \(score)\u{A0}; vérifiez le rapport"
      )
    case .pte, .tef, .tcf:
      return (
        "\(name) scores for \(english) are whole, from \(lowest) to \(highest), and this is "
          + "\(score); check the report",
        "les scores du \(name) en \(french) sont entiers, de \(lowest) à \(highest), et ceci est "
          + "\(score)\u{A0}; vérifiez le rapport"
      )
    }
  }
}

/// Shows a score as the file has it: a number as it is, unless it is long, and a text in quotes.
private func shown(_ score: String) -> String {
  JSONNumber(score) == nil || score.utf8.count > 20 ? quoted(score) : score
}
