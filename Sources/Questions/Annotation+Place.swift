import ExpressEntry

extension Question {
  /// The entry of a list that it asks about, and the name of the answer in it; `nil` outside of
  /// lists.
  public var placeInEntry: (entry: Entry, member: String)? {
    guard let start = id.firstIndex(of: "["), let end = id.firstIndex(of: "]"),
      let index = Int(id[id.index(after: start)..<end]), id.index(after: end) < id.endIndex
    else { return nil }
    for person in [PersonRole.applicant, .spouse] {
      for kind in [Entry.List.Kind.jobs, .credentials, .residences] {
        let list = Entry.List(kind, of: person)
        guard id[..<start] == list.path else { continue }
        let member = String(id[end...].dropFirst(2))
        return (Entry(list: list, index: index), member)
      }
    }
    return nil
  }
}

extension Entry {
  /// Its place in the saved file.
  var path: String { "\(list.path)[\(index)]" }
}

extension Entry.List {
  /// The place of the list in the saved file.
  public var path: String {
    let name =
      switch kind {
      case .jobs: "work.jobs"
      case .credentials: "education.credentials"
      case .residences: "residences"
      }
    return "\(person.rawValue).\(name)"
  }
}

extension Profile {
  /// What was noted of the answer to a question: `nil` where nothing was.
  public func annotation(of question: Question) -> Annotation? {
    guard let (entry, member) = question.placeInEntry else { return annotations[question.id] }
    guard entry.exists(in: self) else { return nil }
    let person = self[entry.list.person]
    return switch entry.list.kind {
    case .jobs: person.work.jobs?[entry.index].annotations[member]
    case .credentials: person.education.credentials?[entry.index].annotations[member]
    case .residences: person.residences?[entry.index].annotations[member]
    }
  }

  /// The profile with something else noted of the answer to a question.
  public func annotating(
    _ question: Question, _ change: (inout Annotation) -> Void
  ) -> Profile {
    var annotation = annotation(of: question) ?? Annotation()
    change(&annotation)
    let noted = annotation == Annotation() ? nil : annotation
    var profile = self
    guard let (entry, member) = question.placeInEntry else {
      profile.annotations[question.id] = noted
      return profile
    }
    guard entry.exists(in: self) else { return self }
    let person = entry.list.person
    switch entry.list.kind {
    case .jobs: profile[person].work.jobs?[entry.index].annotations[member] = noted
    case .credentials:
      profile[person].education.credentials?[entry.index].annotations[member] = noted
    case .residences: profile[person].residences?[entry.index].annotations[member] = noted
    }
    return profile
  }
}

extension AnswerEvidence {
  /// What it is called beside an answer.
  public var label: Bilingual {
    switch self {
    case .stated: Bilingual(en: "stated, no document seen", fr: "déclaré, sans document vu")
    case .seen: Bilingual(en: "document seen", fr: "document vu")
    }
  }

  /// What comes after: nothing, stated, seen, and nothing again.
  public static func following(_ evidence: AnswerEvidence?) -> AnswerEvidence? {
    switch evidence {
    case nil: .stated
    case .stated?: .seen
    case .seen?: nil
    }
  }
}

extension Annotation {
  /// What was noted, on one line; `nil` where that is nothing that this version knows.
  public var words: Bilingual? {
    let parts = [evidence?.label, note.map(Self.quoted)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(Bilingual(en: "; ", fr: "\u{A0}; "))
  }

  private static func quoted(_ note: String) -> Bilingual {
    Bilingual(en: "“\(note)”", fr: "«\u{A0}\(note)\u{A0}»")
  }
}
