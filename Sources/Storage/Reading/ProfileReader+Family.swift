import ExpressEntry
import JSON

extension ProfileReader {
  mutating func readFamily(into family: inout Family) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .dependentChildren: family.dependentChildren = try integer(.children)
      case .maritalStatus: family.maritalStatus = try choice()
      case .siblingInCanada: family.siblingInCanada = try bool()
      case .spouseAccompanies: family.spouseAccompanies = try bool()
      case .spouseIsCanadian: family.spouseIsCanadian = try bool()
      default: try readUnknown(into: &family.unknown)
      }
    }
  }

  mutating func readJobOffer(into offer: inout JobOffer) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .isHeld: offer.isHeld = try bool()
      case .occupation: offer.occupation = try occupation()
      default: try readUnknown(into: &offer.unknown)
      }
    }
  }

  mutating func readNomination(into nomination: inout Nomination) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .kind: nomination.kind = try choice()
      default: try readUnknown(into: &nomination.unknown)
      }
    }
  }
}
