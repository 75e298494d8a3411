import ExpressEntry

/// What the programs and the application ask beside the points, with anything in it.
extension Seeded {
  mutating func offer() -> JobOffer {
    var offer = JobOffer()
    offer.isHeld = bool()
    offer.occupation = occupation()
    offer.employer = text()
    offer.isFromOneEmployer = bool()
    offer.isFromTwoEmployers = bool()
    offer.isFromExcludedEmployer = bool()
    offer.hours = chance(60) ? hours() : nil
    offer.isContinuous = bool()
    offer.length = choice()
    offer.authority = choice()
    offer.worksForEmployer = bool()
    offer.hasWorkedOneYear = bool()
    offer.permitOccupation = occupation()
    offer.isMilitary = bool()
    offer.documents = documents()
    offer.unknown = unknown()
    return offer
  }

  mutating func nomination() -> Nomination {
    var nomination = Nomination()
    nomination.kind = choice()
    nomination.province = choice()
    nomination.documents = documents()
    nomination.unknown = unknown()
    return nomination
  }

  mutating func residence() -> Residence {
    var residence = Residence()
    residence.country = text()
    let days = [someDate(), someDate()].sorted()
    residence.start = chance(70) ? days[0] : nil
    residence.end = end(on: days[1])
    residence.documents = documents()
    residence.annotations = annotations()
    residence.unknown = unknown()
    return residence
  }

  mutating func end(on day: CalendarDate) -> JobEnd? {
    chance(30) ? .ongoing : chance(60) ? .on(day) : nil
  }

  /// What was noted of answers, by names that are known and others.
  mutating func annotations() -> Annotations {
    var annotations: Annotations = [:]
    for place in ["start", "applicant.birthDate", "note", "", "ö[0].\"x"] where chance(10) {
      var annotation = Annotation()
      annotation.evidence = choice()
      annotation.note = text()
      annotation.unknown = unknown()
      annotations[place] = annotation
    }
    return annotations
  }

  /// Marks of documents: mostly none.
  mutating func documents() -> DocumentMarks {
    var documents: DocumentMarks = [:]
    guard chance(20) else { return documents }
    for kind in DocumentKind.allCases where chance(20) {
      var mark = DocumentMark()
      mark.state = choice()
      mark.note = text()
      mark.unknown = unknown()
      documents[kind] = mark
    }
    documents.unknown = unknown()
    return documents
  }

  mutating func admissibility() -> Admissibility {
    var admissibility = Admissibility()
    for ground in AdmissibilityGround.allCases { admissibility.answers[ground] = bool() }
    admissibility.unknown = unknown()
    return admissibility
  }
}
