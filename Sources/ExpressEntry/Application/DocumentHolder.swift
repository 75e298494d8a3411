/// Whom or what a document is about, and where in the profile its mark is kept.
public enum DocumentHolder: Hashable, Sendable {
  case family
  case person(PersonRole)
  /// The dependent children together.
  case children
  /// By its place in the person's list, from 0.
  case job(PersonRole, Int)
  case credential(PersonRole, Int)
  case residence(PersonRole, Int)
  case offer, nomination
}

extension Profile {
  /// One person's evidence.
  func person(_ role: PersonRole) -> Person { role == .applicant ? applicant : spouse }

  /// The marks of a holder's documents; those of the children are kept with the family's.
  ///
  /// Of a holder that is gone there are none, and none are kept.
  public subscript(documents holder: DocumentHolder) -> DocumentMarks {
    get {
      switch holder {
      case .family, .children: family.documents
      case .person(let role): person(role).documents
      case .job(let role, let place):
        person(role).work.jobs.flatMap { $0.indices.contains(place) ? $0[place].documents : nil }
          ?? [:]
      case .credential(let role, let place):
        person(role).education.credentials.flatMap {
          $0.indices.contains(place) ? $0[place].documents : nil
        } ?? [:]
      case .residence(let role, let place):
        person(role).residences.flatMap { $0.indices.contains(place) ? $0[place].documents : nil }
          ?? [:]
      case .offer: jobOffer.documents
      case .nomination: nomination.documents
      }
    }
    set {
      switch holder {
      case .family, .children: family.documents = newValue
      case .person(.applicant): applicant.documents = newValue
      case .person(.spouse): spouse.documents = newValue
      case .job(let role, let place):
        change(role) { person in
          guard person.work.jobs?.indices.contains(place) == true else { return }
          person.work.jobs?[place].documents = newValue
        }
      case .credential(let role, let place):
        change(role) { person in
          guard person.education.credentials?.indices.contains(place) == true else { return }
          person.education.credentials?[place].documents = newValue
        }
      case .residence(let role, let place):
        change(role) { person in
          guard person.residences?.indices.contains(place) == true else { return }
          person.residences?[place].documents = newValue
        }
      case .offer: jobOffer.documents = newValue
      case .nomination: nomination.documents = newValue
      }
    }
  }

  private mutating func change(_ role: PersonRole, _ change: (inout Person) -> Void) {
    switch role {
    case .applicant: change(&applicant)
    case .spouse: change(&spouse)
    }
  }

  /// The profile with another mark at a document; a mark that says nothing is taken away.
  public func marking(_ id: DocumentNeed.ID, _ change: (inout DocumentMark) -> Void) -> Profile {
    var profile = self
    var mark = profile[documents: id.holder][id.kind] ?? DocumentMark()
    change(&mark)
    profile[documents: id.holder][id.kind] = mark == DocumentMark() ? nil : mark
    return profile
  }
}
