import ExpressEntry
import JSON
import Questions

extension DocumentsReport {
  /// Writes the report as one object, for machines.
  ///
  /// Days and marks that are not known are `null`; admissibility is a member only where asked for.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("on")
    json.value(day.description)
    json.key("tally")
    json.beginObject()
    json.key("wanted")
    json.value(tally.wanted)
    json.key("held")
    json.value(tally.held)
    json.key("requested")
    json.value(tally.requested)
    json.key("missing")
    json.value(tally.missing)
    json.key("undecided")
    json.value(tally.undecided)
    json.endObject()
    json.list("documents", needs) { write($0, to: &$1) }
    json.list("steps", steps) { write($0, to: &$1) }
    json.list("estimates", ProcessingEstimate.all) { write($0, to: &$1) }
    if showsAdmissibility {
      json.list("admissibility", grounds) { ground, json in
        json.beginObject()
        json.key("section")
        json.value(ground.section)
        json.words(ground.line)
        json.endObject()
      }
    }
    json.endObject()
  }

  private func write(_ need: DocumentNeed, to json: inout JSONWriter) {
    json.beginObject()
    json.key("kind")
    json.value(need.kind.rawValue)
    json.key("holder")
    json.value(need.holder.identifier)
    json.key("title")
    json.object(need.title)
    json.key("status")
    json.value(need.status.identifier)
    json.key("decidedBy")
    json.optional(need.status.decidedBy)
    json.key("reason")
    json.object(need.reason.sentence)
    json.key("count")
    if let copies = need.copies { json.value(copies) } else { json.null() }
    json.list("contents", need.kind.contents) { $1.object($0) }
    json.list("terms", need.terms) { term, json in
      json.beginObject()
      json.key("of")
      json.object(term.subject.words)
      json.key("months")
      json.value(term.months)
      json.key("lapses")
      json.optional(term.lapses?.description)
      json.citation(term.citation)
      json.endObject()
    }
    json.key("mark")
    json.optional(need.mark?.state?.rawValue)
    json.key("note")
    json.optional(need.mark?.note)
    json.citation(need.citation)
    json.endObject()
  }

  private func write(_ step: ApplicationStep, to json: inout JSONWriter) {
    json.beginObject()
    json.key("kind")
    json.value(step.kind.rawValue)
    json.key("title")
    json.object(step.kind.title)
    json.key("term")
    json.optional(step.term?.identifier)
    json.key("deadline")
    json.optional(step.deadline?.description)
    json.list("lapses", step.lapses) { lapse, json in
      json.beginObject()
      json.key("kind")
      json.value(lapse.need.kind.rawValue)
      json.key("holder")
      json.value(lapse.need.holder.identifier)
      json.key("on")
      json.value(lapse.day.description)
      json.endObject()
    }
    json.citation(step.citation)
    json.endObject()
  }

  private func write(_ estimate: ProcessingEstimate, to json: inout JSONWriter) {
    json.beginObject()
    json.key("stream")
    json.value(estimate.stream.rawValue)
    json.key("months")
    if let months = estimate.months { json.value(months) } else { json.null() }
    json.key("published")
    json.value(estimate.published.description)
    json.citation(estimate.citation)
    json.endObject()
  }
}

extension JSONWriter {
  /// Writes both sides of a text as an object.
  fileprivate mutating func object(_ words: Bilingual) {
    beginObject()
    self.words(words)
    endObject()
  }

  fileprivate mutating func optional(_ text: String?) {
    if let text { value(text) } else { null() }
  }
}

extension DocumentNeed.Status {
  /// A name that never changes, for machines.
  fileprivate var identifier: String {
    switch self {
    case .needed: "needed"
    case .perhaps: "perhaps"
    case .conditional: "conditional"
    }
  }

  /// The open answer or the fact that decides.
  fileprivate var decidedBy: String? {
    switch self {
    case .needed: nil
    case .perhaps(let fact): fact.rawValue
    case .conditional(let condition): condition.rawValue
    }
  }
}

extension StepTerm {
  /// The term in the form of ISO 8601.
  fileprivate var identifier: String {
    switch self {
    case .days(let days): "P\(days)D"
    case .months(let months), .serviceStandard(let months): "P\(months)M"
    }
  }
}
