import ExpressEntry
import JSON
import Questions

extension ProgramsReport {
  /// Writes the report as one object, for machines.
  ///
  ///     {"on":"2026-11-23","first":"cec","programs":[{"program":"cec","status":"met",
  ///     "trade":null,"requirements":[{"requirement":"work","status":"met","facts":[…],
  ///     "remedies":[…],"citation":{…}},…]},…],"grid":{…},"funds":{…}}
  ///
  /// A status is `met`, `unmet` or `unknown`. `first` is the class that an invitation would name, or
  /// `null` where none is met. Points are a range of two numbers, alike where nothing is open. A
  /// remedy has its `kind`, and numbers where it has some. What is not known is `null`, never nought.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("on")
    json.value(eligibility.day.description)
    json.key("first")
    if let first = eligibility.first { json.value(first.rawValue) } else { json.null() }
    json.list("programs", eligibility.programs) { write($0, to: &$1) }
    writeGrid(to: &json)
    writeFunds(to: &json)
    json.endObject()
  }

  private func write(_ assessment: ProgramAssessment, to json: inout JSONWriter) {
    json.beginObject()
    json.key("program")
    json.value(assessment.program.rawValue)
    json.key("status")
    json.value(assessment.status.rawValue)
    json.key("trade")
    if let trade = assessment.trade { json.value(trade.description) } else { json.null() }
    json.list("requirements", assessment.requirements) { requirement, json in
      json.beginObject()
      json.key("requirement")
      json.value(requirement.kind.rawValue)
      json.key("status")
      json.value(requirement.status.rawValue)
      json.list("facts", requirement.facts) { fact, json in
        json.beginObject()
        json.words(fact.sentence)
        json.endObject()
      }
      json.list("remedies", requirement.remedies) { $1.write($0) }
      json.citation(requirement.citation)
      json.endObject()
    }
    json.endObject()
  }

  private func writeGrid(to json: inout JSONWriter) {
    let grid = eligibility.grid
    json.key("grid")
    json.beginObject()
    json.list("points", grid.points.ends) { $1.value($0) }
    json.key("passMark")
    json.value(SelectionGrid.passMark)
    json.key("proven")
    json.value(grid.proven)
    json.key("firstLanguage")
    json.value(grid.firstLanguage.rawValue)
    json.list("factors", grid.awards) { award, json in
      json.beginObject()
      json.key("factor")
      json.value(award.factor.rawValue)
      json.list("points", award.points.ends) { $1.value($0) }
      json.key("maximum")
      json.value(award.maximum)
      json.key("declared")
      json.value(award.isDeclared)
      json.list("reasons", award.reasons) { reason, json in
        json.beginObject()
        json.words(reason)
        json.endObject()
      }
      json.citation(award.citation)
      json.endObject()
    }
    json.endObject()
  }

  private func writeFunds(to json: inout JSONWriter) {
    let funds = eligibility.funds
    json.key("funds")
    json.beginObject()
    json.key("status")
    json.value(funds.status.rawValue)
    json.key("familySize")
    json.value(funds.size)
    json.key("familyIsKnown")
    json.value(funds.openFamily.isEmpty)
    let amounts: [(String, Int?)] = [
      ("needed", funds.needed), ("held", funds.held), ("missing", funds.missing),
    ]
    for (key, amount) in amounts {
      json.key(named: key)
      if let amount { json.value(amount) } else { json.null() }
    }
    if let table = funds.table { json.citation(table.citation) }
    json.endObject()
  }
}

extension ClosedRange<Int> {
  fileprivate var ends: [Int] { [lowerBound, upperBound] }
}

extension JSONWriter {
  fileprivate mutating func write(_ remedy: Remedy) {
    beginObject()
    key("kind")
    value(remedy.identifier)
    switch remedy {
    case .work(let months, let reached):
      key("months")
      value(months)
      key("reached")
      if let reached { value(reached.description) } else { null() }
    case .points(let points):
      key("points")
      value(points)
    case .funds(let dollars):
      key("dollars")
      value(dollars)
    case .levels(let language, let missing):
      key("language")
      value(language.rawValue)
      key("levels")
      beginObject()
      for ability in Ability.allCases {
        key(named: ability.rawValue)
        value(missing[ability])
      }
      endObject()
    case .offer(let conditions):
      list("conditions", conditions.map(\.rawValue)) { $1.value($0) }
    case .answer, .evidence, .test, .designate, .assessment, .professionalAssessment, .credential,
      .certificate, .officer:
      break
    }
    words(remedy.sentence)
    endObject()
  }
}

extension Remedy {
  /// A name that never changes, for machines.
  fileprivate var identifier: String {
    switch self {
    case .work: "work"
    case .answer: "answer"
    case .evidence: "evidence"
    case .levels: "levels"
    case .designate: "designate"
    case .assessment: "assessment"
    case .test: "test"
    case .professionalAssessment: "professional_assessment"
    case .credential: "credential"
    case .points: "points"
    case .funds: "funds"
    case .certificate: "certificate"
    case .officer: "officer"
    case .offer: "offer"
    }
  }
}
