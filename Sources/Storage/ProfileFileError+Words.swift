import JSON

extension ProfileFileError: CustomStringConvertible {
  public var description: String { words.english }
  public var english: String { words.english }
  public var french: String { words.french }

  /// What happened and what to do about it, in whole sentences but for what was refused, which
  /// starts with its line.
  public var words: ProfileWords {
    switch self {
    case .refused(let problem, let place):
      let (line, column) = (place.location.line, place.location.column)
      let member = place.member.isEmpty ? "" : " (\(place.member))"
      let words = problem.words
      return (
        "line \(line), column \(column)\(member): \(words.english)",
        "ligne \(line), colonne \(column)\(member)\u{A0}: \(words.french)"
      )
    case .unfaithful(let problem, let member):
      let words = problem?.words
      let place = member.isEmpty ? "" : " (\(member))"
      return (
        "The profile was not saved, and the file is unchanged: what would be written does not "
          + "read back the same\(place). \(words.map { "Reason: \($0.english). " } ?? "")"
          + "This is a fault of the program; report it.",
        "Le profil n’a pas été enregistré, et le fichier est inchangé\u{A0}: ce qui serait écrit "
          + "ne se relit pas à l’identique\(place). "
          + "\(words.map { "Motif\u{A0}: \($0.french). " } ?? "")"
          + "C’est un défaut du programme\u{A0}; signalez-le."
      )
    case .missing, .notAFile, .tooLarge, .brokenLink, .foreign, .unnamed, .nameTooLong:
      return fileWords
    case .exists, .changedOnDisk, .removedFromDisk, .unreadableNow, .readOnlyFile, .inUse,
      .backupFailed:
      return conflictWords
    case .folderMissing, .notAllowed, .readOnlyDisk, .diskFull, .system:
      return diskWords
    }
  }

  private var fileWords: ProfileWords {
    switch self {
    case .missing(let path):
      (
        "There is no file \(path). Check its name and its folder.",
        "Il n’y a pas de fichier \(path). Vérifiez son nom et son dossier."
      )
    case .notAFile(let path, let kind):
      (
        "\(path) is \(kind.words.english), not a file. Choose a file.",
        "\(path) est \(kind.words.french), et non un fichier. Choisissez un fichier."
      )
    case .tooLarge(let path):
      (
        "\(path) is larger than 1 MiB, which no profile is. Choose another file.",
        "\(path) dépasse 1\u{A0}Mio, ce qu’aucun profil ne fait. Choisissez un autre fichier."
      )
    case .brokenLink(let path):
      (
        "\(path) is a link to a file that is not there. Remove the link, or save under another "
          + "name.",
        "\(path) est un lien vers un fichier absent. Retirez le lien, ou enregistrez sous un "
          + "autre nom."
      )
    case .foreign(let path):
      (
        "\(path) belongs to someone else, and is left as it is. Save under another name.",
        "\(path) appartient à quelqu’un d’autre, et reste tel quel. Enregistrez sous un autre nom."
      )
    case .unnamed(let path):
      (
        "A file name is missing\(path.isEmpty ? "" : " in \(path)"). Add a name, as in me.json.",
        "Il manque un nom de fichier\(path.isEmpty ? "" : " dans \(path)"). Ajoutez-en un, comme "
          + "moi.json."
      )
    case .nameTooLong(let path):
      (
        "The name \(path) is too long for this disk. Choose a shorter one.",
        "Le nom \(path) est trop long pour ce disque. Choisissez-en un plus court."
      )
    default: preconditionFailure("only the cases about the file have these words")
    }
  }

  private var conflictWords: ProfileWords {
    switch self {
    case .exists(let path):
      (
        "\(path) is already there and was not opened here, so it is left as it is. Open it first, "
          + "or save under another name.",
        "\(path) existe déjà et n’a pas été ouvert ici\u{A0}; il reste donc tel quel. Ouvrez-le "
          + "d’abord, ou enregistrez sous un autre nom."
      )
    case .changedOnDisk(let path):
      (
        "\(path) has changed on disk since it was opened, so it is left as it is. Open it again, "
          + "or save under another name.",
        "\(path) a changé sur le disque depuis son ouverture\u{A0}; il reste donc tel quel. "
          + "Rouvrez-le, ou enregistrez sous un autre nom."
      )
    case .removedFromDisk(let path):
      (
        "\(path) is no longer where it was opened. Save it as a new file, or under another name.",
        "\(path) n’est plus là où il a été ouvert. Enregistrez-le comme nouveau fichier, ou sous "
          + "un autre nom."
      )
    case .unreadableNow(let path, let code):
      (
        "\(path) can no longer be read (system error \(code)), so it is left as it is. Change its "
          + "permissions, or save under another name.",
        "\(path) ne peut plus être lu (erreur système \(code))\u{A0}; il reste donc tel quel. "
          + "Changez ses permissions, ou enregistrez sous un autre nom."
      )
    case .inUse(let path, nil):
      (
        "\(path) is being written by another session, and is left as it is. Save again, or save "
          + "under another name.",
        "\(path) est en cours d’écriture par une autre session, et reste tel quel. Enregistrez de "
          + "nouveau, ou sous un autre nom."
      )
    case .inUse(let path, let holder?):
      (
        "\(path) is open in another session since \(holder.since) (process \(holder.process) on "
          + "\(holder.host)), and is left as it is. End that session, or save under another name.",
        "\(path) est ouvert dans une autre session depuis \(holder.since) (processus "
          + "\(holder.process) sur \(holder.host)), et reste tel quel. Fermez cette session, ou "
          + "enregistrez sous un autre nom."
      )
    case .readOnlyFile(let path):
      (
        "\(path) is read-only, and is left as it is. Save under another name, or allow writing.",
        "\(path) est en lecture seule, et reste tel quel. Enregistrez sous un autre nom, ou "
          + "permettez l’écriture."
      )
    case .backupFailed(let path, let code):
      (
        "\(path) was not saved and is unchanged, because this version could not be kept as "
          + "\(path)~ (system error \(code)). Move what is in the way, or save under another name.",
        "\(path) n’a pas été enregistré et est inchangé, car cette version n’a pu être gardée sous "
          + "\(path)~ (erreur système \(code)). Déplacez ce qui gêne, ou enregistrez sous un autre "
          + "nom."
      )
    default: preconditionFailure("only the cases about what is replaced have these words")
    }
  }

  private var diskWords: ProfileWords {
    switch self {
    case .folderMissing(let path):
      (
        "The folder of \(path) is not there. Make the folder, or save in another one.",
        "Le dossier de \(path) est absent. Créez le dossier, ou enregistrez dans un autre."
      )
    case .notAllowed(let path, .reading):
      (
        "You are not allowed to read \(path). Change its permissions, or choose another file.",
        "Vous n’avez pas le droit de lire \(path). Changez ses permissions, ou choisissez un autre "
          + "fichier."
      )
    case .notAllowed(let path, .writing):
      (
        "You are not allowed to save \(path) there, and what was there is unchanged. Save in "
          + "another folder.",
        "Vous n’avez pas le droit d’enregistrer \(path) à cet endroit, et ce qui y était est "
          + "inchangé. Enregistrez dans un autre dossier."
      )
    case .notAllowed(let path, .removing):
      (
        "You are not allowed to remove \(path), and it is still there. Change the permissions of "
          + "its folder, or remove it otherwise.",
        "Vous n’avez pas le droit de supprimer \(path), qui reste en place. Changez les permissions "
          + "de son dossier, ou supprimez-le autrement."
      )
    case .system(let path, let code, .removing):
      (
        "\(path) could not be removed (system error \(code)), and is still there. Try again, or "
          + "remove it otherwise.",
        "\(path) n’a pas pu être supprimé (erreur système \(code)) et reste en place. Réessayez, "
          + "ou supprimez-le autrement."
      )
    case .readOnlyDisk(let path):
      (
        "The disk of \(path) is read-only, and what was there is unchanged. Save on another disk.",
        "Le disque de \(path) est en lecture seule, et ce qui y était est inchangé. Enregistrez sur "
          + "un autre disque."
      )
    case .diskFull(let path):
      (
        "The disk is full: \(path) was not saved, and what was there is unchanged. Make room and "
          + "save again, or save elsewhere.",
        "Le disque est plein\u{A0}: \(path) n’a pas été enregistré, et ce qui y était est inchangé. "
          + "Faites de la place et enregistrez de nouveau, ou enregistrez ailleurs."
      )
    case .system(let path, let code, .reading):
      (
        "\(path) could not be read (system error \(code)). Try again, or use another copy.",
        "\(path) n’a pas pu être lu (erreur système \(code)). Réessayez, ou prenez-en une autre "
          + "copie."
      )
    case .system(let path, let code, .writing):
      (
        "\(path) was not saved (system error \(code)), and what was there is unchanged. Try again, "
          + "or save elsewhere.",
        "\(path) n’a pas été enregistré (erreur système \(code)), et ce qui y était est inchangé. "
          + "Réessayez, ou enregistrez ailleurs."
      )
    default: preconditionFailure("only the cases about the disk have these words")
    }
  }
}

extension FileKind {
  fileprivate var words: ProfileWords {
    switch self {
    case .folder: ("a folder", "un dossier")
    case .pipe: ("a pipe", "un tube")
    case .device: ("a device", "un périphérique")
    case .socket: ("a socket", "une interface de connexion")
    case .other: ("something else", "autre chose")
    }
  }
}
