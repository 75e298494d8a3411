// Those lists of 27 February 2025 that ended on 17 February 2026.

extension [OccupationCode] {
  /// Trades: 25, with cooks (63200) where the list of 2026 has butchers.
  // swift-format-ignore
  static let trades2025 = listed(
    22303, 63200, 70010, 70011, 72100, 72102, 72106, 72200, 72201, 72300,
    72302, 72310, 72311, 72320, 72400, 72401, 72402, 72422, 72501, 72999,
    73100, 73110, 73112, 73113, 82021)

  /// Agriculture and agri-food: butchers alone.
  // swift-format-ignore
  static let agriculture2025 = listed(
    63201)
}
