import ExpressEntry
import JSON
import Questions

extension ScoreReport {
  /// Writes the report as one object, for machines.
  ///
  /// `complete` tells whether every fact was known; `incomplete` names what the edition's own
  /// values lack here, and `notices` what is read otherwise here than the edition did. Points that
  /// are open or not known are `null`, never nought.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("on")
    json.value(assessment.day.description)
    json.key("edition")
    json.value(score.edition.description)
    json.key("verified")
    json.value(score.verified.description)
    if let file = score.editionFile {
      json.key("editionFile")
      json.value(file)
      json.key("editionName")
      if let name = score.editionName { json.value(name) } else { json.null() }
    }
    writeTotal(to: &json)
    json.key("parts")
    json.beginObject()
    for part in Part.allCases {
      json.key(named: part.rawValue)
      json.value(score[part])
    }
    json.endObject()
    json.list("awards", score.awards) { write($0, to: &$1) }
    json.list("caps", score.caps) { write($0, to: &$1) }
    json.list("findings", assessment.reasons) { write($0, to: &$1) }
    json.endObject()
  }

  private func writeTotal(to json: inout JSONWriter) {
    json.key("total")
    json.value(score.total)
    json.key("maximum")
    json.value(score.maximum)
    json.list("range", [score.range.lowerBound, score.range.upperBound]) { $1.value($0) }
    json.key("complete")
    json.value(score.isComplete)
    json.list("incomplete", score.omissions.map(\.what.rawValue)) { $1.value($0) }
    json.list("notices", score.notices.map(\.what.rawValue)) { $1.value($0) }
  }

  private func write(_ award: Award, to json: inout JSONWriter) {
    json.beginObject()
    json.key("factor")
    json.value(award.factor.identifier)
    json.key("part")
    json.value(award.factor.part.rawValue)
    json.key("status")
    json.value(award.status.identifier)
    json.key("points")
    if case .scored(let points) = award.status { json.value(points) } else { json.null() }
    json.key("maximum")
    if let maximum = award.maximum { json.value(maximum) } else { json.null() }
    json.key("reason")
    json.beginObject()
    json.words(score.reason(of: award, given: assessment.reasons))
    json.endObject()
    json.citation(award.citation)
    json.endObject()
  }

  private func write(_ cap: Cap, to json: inout JSONWriter) {
    json.beginObject()
    json.key("kind")
    json.value(cap.kind.rawValue)
    json.key("limit")
    json.value(cap.limit)
    json.key("earned")
    json.value(cap.earned)
    json.key("lost")
    json.value(cap.lost)
    json.endObject()
  }

  private func write(_ reason: Reason, to json: inout JSONWriter) {
    json.beginObject()
    json.key("person")
    json.value(reason.person.rawValue)
    json.key("subject")
    json.value(reason.subject.identifier)
    json.words(reason.sentence(in: profile))
    json.endObject()
  }
}

extension Award.Status {
  /// A name that never changes, for machines.
  fileprivate var identifier: String {
    switch self {
    case .open: "open"
    case .notApplicable: "not_applicable"
    case .unpublished: "unpublished"
    case .scored: "scored"
    }
  }
}

extension Reason.Subject {
  /// A name that never changes, for machines; places in a list count from 1, as people do.
  fileprivate var identifier: String {
    switch self {
    case .age: "age"
    case .education: "education"
    case .canadianStudy: "canadian_study"
    case .work: "work"
    case .language(let language): language.rawValue
    case .firstLanguage: "first_language"
    case .credential(let index): "credential_\(index + 1)"
    case .job(let index): "job_\(index + 1)"
    }
  }
}
