import ExpressEntry
import JSON

/// What the programs and the application ask beside the points.
extension ProfileReader {
  mutating func readJobOffer(into offer: inout JobOffer) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .authority: offer.authority = try choice()
      case .documents: try readDocuments(into: &offer.documents)
      case .employer: offer.employer = try text()
      case .hasWorkedOneYear: offer.hasWorkedOneYear = try bool()
      case .hoursPerWeek: offer.hours = try hours()
      case .isContinuous: offer.isContinuous = try bool()
      case .isFromExcludedEmployer: offer.isFromExcludedEmployer = try bool()
      case .isFromOneEmployer: offer.isFromOneEmployer = try bool()
      case .isFromTwoEmployers: offer.isFromTwoEmployers = try bool()
      case .isHeld: offer.isHeld = try bool()
      case .isMilitary: offer.isMilitary = try bool()
      case .length: offer.length = try choice()
      case .occupation: offer.occupation = try occupation()
      case .permitOccupation: offer.permitOccupation = try occupation()
      case .worksForEmployer: offer.worksForEmployer = try bool()
      default: try readUnknown(into: &offer.unknown)
      }
    }
  }

  mutating func readNomination(into nomination: inout Nomination) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .documents: try readDocuments(into: &nomination.documents)
      case .kind: nomination.kind = try choice()
      case .province: nomination.province = try choice()
      default: try readUnknown(into: &nomination.unknown)
      }
    }
  }

  mutating func readSettlement(into settlement: inout Settlement) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .funds: settlement.funds = try integer(.funds)
      case .livesOutsideQuebec: settlement.livesOutsideQuebec = try bool()
      default: try readUnknown(into: &settlement.unknown)
      }
    }
  }

  mutating func readTrade(into trade: inout Trade) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .certificateOccupation: trade.certificate = try occupation()
      case .meetsRequirements: trade.meetsRequirements = try bool()
      case .occupation: trade.occupation = try occupation()
      case .qualified: trade.qualified = try date()
      default: try readUnknown(into: &trade.unknown)
      }
    }
  }

  mutating func residences() throws(Refusal) -> [Residence]? {
    guard try beginArray() else { return nil }
    var residences: [Residence] = []
    while try nextElement() {
      guard residences.count < Person.maximumResidences else {
        throw Refusal(.tooManyResidences, at: json.offset)
      }
      residences.append(try residence())
    }
    return residences
  }

  private mutating func residence() throws(Refusal) -> Residence {
    _ = try beginElement()
    var residence = Residence()
    var endOffset = 0
    while let name = try nextName() {
      switch name {
      case .annotations: try readAnnotations(into: &residence.annotations)
      case .country: residence.country = try text()
      case .documents: try readDocuments(into: &residence.documents)
      case .end:
        residence.end = try end()
        endOffset = json.offset
      case .start: residence.start = try date()
      default: try readUnknown(into: &residence.unknown)
      }
    }
    if let start = residence.start, case .on(let end) = residence.end, end < start {
      throw Refusal(.leftBeforeArrival(end, start: start), at: endOffset)
    }
    return residence
  }
}
