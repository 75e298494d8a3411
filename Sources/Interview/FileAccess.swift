import Questions

/// What may be done with the file of a session.
public enum FileAccess: Equatable, Sendable {
  case full
  /// Another session has it: it may be saved under another name, or here once it is free.
  case heldElsewhere
  /// A newer program saved it, and nothing is saved from it.
  case newerFormat

  /// What the title says of it.
  var words: Bilingual? {
    self == .full ? nil : Bilingual(en: "read-only", fr: "lecture seule")
  }
}

extension Session {
  /// Opens the file to read alone, and says why.
  public mutating func restrict(to access: FileAccess, because words: Bilingual) {
    self.access = access
    warn(words)
  }

  /// Says why nothing is saved.
  mutating func refuseToSave() {
    warn(
      Bilingual(
        en: "Nothing is saved from a file of a newer format. Update crs.",
        fr: "Rien n’est enregistré d’un fichier d’un format plus récent. Mettez crs à jour."))
  }
}
