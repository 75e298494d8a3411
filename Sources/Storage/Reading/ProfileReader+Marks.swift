import ExpressEntry
import JSON

/// Objects whose keys are not those of `MemberName`.
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

  /// Reads what was noted of answers, by whatever name they have.
  mutating func readAnnotations(into annotations: inout Annotations) throws(Refusal) {
    guard try beginObject() else { return }
    while try nextName() != nil {
      let place = json.key
      let offset = json.offset
      guard let annotation = try annotation() else { continue }
      guard annotations.updateValue(annotation, forKey: place) == nil else {
        throw Refusal(.repeatedKey(place), at: offset)
      }
    }
  }

  private mutating func annotation() throws(Refusal) -> Annotation? {
    guard try beginObject() else { return nil }
    var annotation = Annotation()
    while let name = try nextName() {
      switch name {
      case .evidence: annotation.evidence = try choice()
      case .note: annotation.note = try text()
      default: try readUnknown(into: &annotation.unknown)
      }
    }
    return annotation
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
