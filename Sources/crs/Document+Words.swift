import ExpressEntry
import Interview
import Questions
import Storage
import TerminalUI

extension LockHolder {
  /// That a file is open elsewhere, by whom and since when, and what can be done here.
  static func words(of holder: LockHolder?, having path: String) -> Bilingual {
    let who = details(of: holder)
    return Bilingual(
      en: "Another session has \(path) open\(who.en), so it is read-only here. You can read and "
        + "answer, and save under another name. No draft is kept.",
      fr: "Une autre session a ouvert \(path)\(who.fr)\u{A0}: il est en lecture seule ici. Vous "
        + "pouvez lire et répondre, et enregistrer sous un autre nom. Aucun brouillon n’est gardé.")
  }

  /// That a file which cannot be read is open elsewhere.
  static func name(of holder: LockHolder?) -> Bilingual {
    let who = details(of: holder)
    return Bilingual(
      en: "Another session has it open\(who.en).", fr: "Une autre session l’a ouvert\(who.fr).")
  }

  private static func details(of holder: LockHolder?) -> Bilingual {
    holder.map {
      Bilingual(
        en: " (process \($0.process) on \($0.host), since \($0.since))",
        fr: " (processus \($0.process) sur \($0.host), depuis \($0.since))")
    } ?? Bilingual(both: "")
  }

  /// That no one else is kept out of a file.
  static func wordsWithoutLock(of path: String) -> Bilingual {
    Bilingual(
      en: "Other sessions cannot be kept out of \(path): no lock can be had there or in the state "
        + "folder. Open it in one window alone. A file that has changed is never saved over unseen.",
      fr: "D’autres sessions ne peuvent être tenues à l’écart de \(path)\u{A0}: aucun verrou n’est "
        + "possible là ni dans le dossier d’état. Ne l’ouvrez que dans une fenêtre. Un fichier qui "
        + "a changé n’est jamais remplacé à votre insu.")
  }
}

extension Document {
  /// That the draft is there, and that a power cut may take it away.
  static let wordsOfUnconfirmedDraft = Bilingual(
    en: "Save now: a power cut may take the draft, whose folder the disk did not confirm.",
    fr: "Enregistrez\u{A0}: une coupure de courant peut emporter le brouillon, dont le disque n’a "
      + "pas confirmé le dossier.")

  /// That others may take a file away or put another in its place.
  static func wordsOpenToEveryone(_ path: String) -> Bilingual {
    Bilingual(
      en: "Every user of this computer may remove or replace \(path): its folder is writable by "
        + "all. Keep it in a folder of your own.",
      fr: "Tout utilisateur de cet ordinateur peut supprimer ou remplacer \(path)\u{A0}: tous "
        + "peuvent écrire dans son dossier. Gardez-le dans un dossier à vous.")
  }
}

extension DraftError {
  var bilingual: Bilingual { Bilingual(en: words.english, fr: words.french) }
}

extension ProfileFileError {
  func words(in language: Language) -> String {
    language == .english ? english : french
  }

  /// Says on standard error what is wrong; only a fault in the text needs the name of its file.
  func complain(of path: String, in language: Language) {
    let words = words(in: language).displayable
    if case .refused = self {
      crs.complain("crs: \(path.displayable): \(words)")
    } else {
      crs.complain("crs: \(words)")
    }
  }

  var bilingual: Bilingual { Bilingual(en: english, fr: french) }

  /// That a file which cannot be read could not be copied.
  func wordsWithoutCopy(of path: String) -> Bilingual {
    let reason = bilingual
    return Bilingual(
      en: "No copy of \(path) could be made beside it, so it stays as it is and you can save under "
        + "another name. Reason: \(reason.en)",
      fr: "Aucune copie de \(path) n’a pu être faite à côté\u{A0}: il reste tel quel, et vous "
        + "pouvez enregistrer sous un autre nom. Motif\u{A0}: \(reason.fr)")
  }

  /// Whether saving under another name is a way out.
  var mayBeMendedByAnotherName: Bool {
    if case .unfaithful = self { false } else { true }
  }
}

extension NewerProfile {
  /// That the file is of a newer format, and what that means for who looks at it.
  func words(having path: String) -> Bilingual {
    let shown = leftOut.prefix(3).joined(separator: ", ")
    let rest = leftOut.count - 3
    let more = rest > 0 ? Bilingual(en: " and \(rest) more", fr: " et \(rest) de plus") : nil
    let left =
      leftOut.isEmpty
      ? Bilingual(both: "")
      : Bilingual(
        en: " Not read: \(shown)\(more?.en ?? "").", fr: " Non lu\u{A0}: \(shown)\(more?.fr ?? "")."
      )
    return Bilingual(
      en: "A newer version of crs saved \(path) (format \(version); this one knows "
        + "\(ProfileReader.version)), so it is read-only: look at it and try answers, but nothing "
        + "is saved, and the score lacks what this version does not know.\(left.en) Update crs.",
      fr: "Une version plus récente de crs a enregistré \(path) (format \(version)\u{A0}; celle-ci "
        + "connaît le \(ProfileReader.version))\u{A0}: il est en lecture seule. Regardez-le, essayez "
        + "des réponses, mais rien n’est enregistré, et il manque au score ce que cette version ne "
        + "connaît pas.\(left.fr) Mettez crs à jour.")
  }
}
