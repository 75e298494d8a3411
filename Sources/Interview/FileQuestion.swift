import ExpressEntry
import Questions

/// A question of the program's own about files, answered by one of a few ways out.
enum FileQuestion: Equatable, Sendable {
  /// What to do with answers that are not in the file yet.
  case leaving
  /// What to do with the draft of an earlier session.
  case recovery(RecoveredAnswers)
  /// Whether a draft is to be gone for good.
  case discarding(RecoveredAnswers)
  /// What to do where another program changed the file.
  case changed(path: String, theirs: Profile)
  /// What to go on with where the file cannot be read.
  case unreadable(UnreadableFile)
  /// Whether to leave answers behind that can be saved nowhere.
  case leavingForGood
  /// Something to know before going on.
  case notice(Bilingual)
}

/// Answers of an earlier session that were given and not saved.
public struct RecoveredAnswers: Equatable, Sendable {
  public let profile: Profile
  /// When the last of them was given.
  public let moment: String
  /// How many are not as in the file, or in an empty profile: those that the differences show.
  public let count: Int
  public let file: FileThen

  /// What became of the file that they came on top of.
  public enum FileThen: Equatable, Sendable {
    /// There was none, and is none.
    case none
    case same
    /// Another program changed it.
    case changed
    /// It is no longer there.
    case gone
  }

  public init(profile: Profile, over base: Profile, moment: String, file: FileThen) {
    (self.profile, self.moment, self.file) = (profile, moment, file)
    count = profile.answers(differingFrom: base).count
  }
}

/// A way out of a question about files.
enum FileChoice: Equatable, Sendable {
  case saveAndLeave, leave, stay
  case useDraft, setDraftAside, beginAnew, discardDraft, keepDraft, discardForGood
  case saveCopy, overwrite, takeTheirs
  case leaveFile, useBackup, goOnWithout
  case showDifferences
  case goOn
}

extension FileQuestion {
  /// The ways out, in the order shown; the first is the safest.
  var choices: [FileChoice] {
    switch self {
    case .leaving: [.saveAndLeave, .leave, .stay]
    case .recovery(let found):
      switch found.file {
      case .none, .gone: [.useDraft, .showDifferences, .beginAnew, .discardDraft]
      case .same, .changed: [.useDraft, .showDifferences, .setDraftAside, .discardDraft]
      }
    case .discarding: [.keepDraft, .discardForGood]
    case .changed: [.saveCopy, .showDifferences, .overwrite, .takeTheirs, .stay]
    case .unreadable(let file): file.choices
    case .leavingForGood: [.stay, .leave]
    case .notice: [.goOn]
    }
  }

  /// What the question is about, and what to know for answering it.
  var words: (title: Bilingual, text: Bilingual?) {
    switch self {
    case .leaving:
      (
        Bilingual(
          en: "Some answers are not in a file yet.",
          fr: "Des réponses ne sont pas encore enregistrées."), nil
      )
    case .recovery(let found):
      (
        Bilingual(
          en: "Newer answers were kept.", fr: "Des réponses plus récentes ont été gardées."),
        found.words
      )
    case .discarding(let found):
      (
        Bilingual(
          en: "Nothing brings a discarded draft back.",
          fr: "Rien ne ramène un brouillon jeté."), found.words
      )
    case .changed(let path, _):
      (
        Bilingual(en: "The file changed on disk.", fr: "Le fichier a changé sur le disque."),
        Bilingual(
          en: "Another program changed \(path) after you opened it. Nothing has been written.",
          fr: "Un autre programme a changé \(path) depuis que vous l’avez ouvert. "
            + "Rien n’a été écrit.")
      )
    case .unreadable(let file): file.words
    case .leavingForGood:
      (
        Bilingual(
          en: "Your answers will be lost: the file is of a newer format.",
          fr: "Vos réponses seront perdues\u{A0}: le fichier est d’un format plus récent."), nil
      )
    case .notice(let words): (words, nil)
    }
  }
}

extension RecoveredAnswers {
  fileprivate var words: Bilingual {
    let answers =
      count == 0
      ? Bilingual(en: "notes or marks", fr: "des notes ou des marques")
      : CountedNoun(
        Bilingual(en: "answer", fr: "réponse"), Bilingual(en: "answers", fr: "réponses"))(count)
    let what: Bilingual =
      switch file {
      case .none:
        Bilingual(en: "that no file has", fr: "qui ne sont dans aucun fichier")
      case .gone:
        Bilingual(
          en: "; the file it belongs to is no longer there",
          fr: "\u{A0}; son fichier n’est plus là")
      case .same: Bilingual(en: "that the file has not", fr: "que le fichier n’a pas")
      case .changed:
        Bilingual(
          en: "other than the file. Another program changed the file since, so look at the "
            + "differences",
          fr: "autres que le fichier. Un autre programme a changé le fichier depuis\u{A0}: "
            + "regardez les différences")
      }
    let space = file == .gone ? "" : " "
    return Bilingual(
      en: "A session ended without saving. Its draft of \(moment) has \(answers.en)\(space)"
        + "\(what.en).",
      fr: "Une session s’est terminée sans enregistrer. Son brouillon du \(moment) a "
        + "\(answers.fr)\(space)\(what.fr).")
  }
}

extension FileChoice {
  /// The words of it, which depend on whether the answers are in a draft.
  func label(isDraftKept: Bool) -> Bilingual {
    switch self {
    case .saveAndLeave: Bilingual(en: "Save and leave", fr: "Enregistrer et quitter")
    case .leave:
      isDraftKept
        ? Bilingual(en: "Leave; the draft is kept", fr: "Quitter\u{A0}; le brouillon est gardé")
        : Bilingual(en: "Leave without saving", fr: "Quitter sans enregistrer")
    case .stay: Bilingual(en: "Stay", fr: "Rester")
    case .useDraft: Bilingual(en: "Use the draft", fr: "Utiliser le brouillon")
    case .setDraftAside:
      Bilingual(
        en: "Keep the file, and put the draft aside",
        fr: "Garder le fichier, mettre le brouillon de côté")
    case .beginAnew:
      Bilingual(
        en: "Begin anew, and put the draft aside",
        fr: "Recommencer, mettre le brouillon de côté")
    case .discardDraft: Bilingual(en: "Discard the draft", fr: "Jeter le brouillon")
    case .keepDraft: Bilingual(en: "Back, the draft stays", fr: "Retour, le brouillon reste")
    case .discardForGood: Bilingual(en: "Discard it for good", fr: "Le jeter pour de bon")
    case .saveCopy:
      Bilingual(en: "Save mine as a copy beside it", fr: "Enregistrer le mien en copie à côté")
    case .overwrite:
      Bilingual(
        en: "Save mine over it; it stays as a ~ file",
        fr: "Enregistrer le mien\u{A0}; l’autre reste en fichier ~")
    case .takeTheirs: Bilingual(en: "Use the file on disk", fr: "Utiliser le fichier du disque")
    case .showDifferences: Bilingual(en: "Show the differences", fr: "Montrer les différences")
    case .leaveFile:
      Bilingual(en: "Leave, and mend the file first", fr: "Quitter, et réparer d’abord le fichier")
    case .useBackup:
      Bilingual(
        en: "Go on from the version before (the ~ file)",
        fr: "Reprendre la version précédente (le fichier ~)")
    case .goOnWithout:
      Bilingual(en: "Begin with no answers", fr: "Commencer sans réponses")
    case .goOn: Bilingual(en: "Go on", fr: "Continuer")
    }
  }
}
