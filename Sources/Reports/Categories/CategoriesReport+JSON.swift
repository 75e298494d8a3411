import ExpressEntry
import JSON
import Questions

extension CategoriesReport {
  /// Writes the report as one object, for machines.
  ///
  /// `edition` is `null` before the first categories, and `reached` where no ongoing work would be
  /// enough on a known day.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("on")
    json.value(assessment.day.description)
    json.key("edition")
    if let edition = assessment.edition {
      json.value(edition.inForce.description)
    } else {
      json.null()
    }
    json.key("programCondition")
    json.beginObject()
    json.words(CategoryAssessment.programCondition)
    json.endObject()
    json.list("categories", assessment.verdicts) { write($0, to: &$1) }
    json.endObject()
  }

  private func write(_ verdict: CategoryVerdict, to json: inout JSONWriter) {
    json.beginObject()
    json.key("category")
    json.value(verdict.category.kind.rawValue)
    json.key("name")
    json.beginObject()
    json.words(verdict.category.name)
    json.endObject()
    json.key("standing")
    json.value(verdict.standing.rawValue)
    json.key("reached")
    if let day = verdict.reached { json.value(day.description) } else { json.null() }
    json.key("note")
    if let note = verdict.category.note { json.value(note.rawValue) } else { json.null() }
    json.list("reasons", zip(verdict.reasons, verdict.sentences(in: profile)).map { $0 }) {
      $1.beginObject()
      $1.key("confidence")
      $1.value($0.0.confidence.rawValue)
      $1.words($0.1)
      $1.endObject()
    }
    json.citation(verdict.category.citation)
    json.endObject()
  }
}
