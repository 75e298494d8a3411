import ExpressEntry
import JSON

/// Objects whose keys are the cases of an enumeration.
extension ProfileReader {
  /// Reads how far the documents of one holder have come.
  mutating func readDocuments(into documents: inout DocumentMarks) throws(Refusal) {
    guard try beginObject() else { return }
    while let kind = try nextName(among: MemberName.documentTable) {
      if let kind {
        documents[kind] = try mark()
      } else {
        try readUnknown(into: &documents.unknown)
      }
    }
  }

  private mutating func mark() throws(Refusal) -> DocumentMark? {
    guard try beginObject() else { return nil }
    var mark = DocumentMark()
    while let name = try nextName() {
      switch name {
      case .note: mark.note = try text()
      case .state: mark.state = try choice()
      default: try readUnknown(into: &mark.unknown)
      }
    }
    return mark
  }

  /// Reads the answers about inadmissibility, by the section of the Act.
  mutating func readAdmissibility(into admissibility: inout Admissibility) throws(Refusal) {
    guard try beginObject() else { return }
    while let ground = try nextName(among: MemberName.groundTable) {
      if let ground {
        admissibility.answers[ground] = try bool()
      } else {
        try readUnknown(into: &admissibility.unknown)
      }
    }
  }
}
