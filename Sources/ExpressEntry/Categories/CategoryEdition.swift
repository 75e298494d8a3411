/// The categories in force from a day on.
public struct CategoryEdition: Hashable, Sendable {
  /// The first day of the edition.
  public let inForce: CalendarDate
  public let categories: [SelectionCategory]

  /// The categories that apply on a day, or `nil` before 31 May 2023: until then there were none.
  public static func on(_ day: CalendarDate) -> CategoryEdition? {
    all.last { $0.inForce <= day }
  }

  /// The category of a kind, where the edition has it.
  public subscript(kind: CategoryKind) -> SelectionCategory? {
    categories.first { $0.kind == kind }
  }
}

extension OccupationCode {
  /// The categories whose list holds this occupation on a day, in the order of the edition.
  public func categories(on day: CalendarDate) -> [SelectionCategory] {
    CategoryEdition.on(day)?.categories.filter { $0.occupations.contains(self) } ?? []
  }
}
