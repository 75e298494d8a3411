import ExpressEntry
import JSON

extension ProfileReader {
  mutating func readFamily(into family: inout Family) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .adultChildren: family.adultChildren = try integer(.children)
      case .dependentChildren: family.dependentChildren = try integer(.children)
      case .documents: try readDocuments(into: &family.documents)
      case .maritalStatus: family.maritalStatus = try choice()
      case .relativeInCanada: family.relativeInCanada = try bool()
      case .siblingInCanada: family.siblingInCanada = try bool()
      case .spouseAccompanies: family.spouseAccompanies = try bool()
      case .spouseIsCanadian: family.spouseIsCanadian = try bool()
      case .spouseResidesAbroad: family.spouseResidesAbroad = try bool()
      default: try readUnknown(into: &family.unknown)
      }
    }
  }
}
