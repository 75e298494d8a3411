// The lists in force since 18 February 2026; the first three and physicians have held for longer.

extension [OccupationCode] {
  /// Healthcare and social services, since 27 February 2025: 37 occupations.
  // swift-format-ignore
  static let healthcare = listed(
    31100, 31101, 31102, 31103, 31110, 31111, 31112, 31120, 31121, 31200,
    31201, 31202, 31203, 31209, 31300, 31301, 31302, 31303, 32101, 32102,
    32103, 32104, 32109, 32111, 32120, 32121, 32122, 32123, 32124, 32129,
    32201, 33101, 33102, 33103, 41300, 41301, 42201)

  /// Science, technology, engineering and mathematics, since 27 February 2025: 11.
  // swift-format-ignore
  static let stem = listed(
    20011, 21220, 21300, 21301, 21310, 21321, 21331, 22300, 22301, 22310,
    63100)

  /// Education, since 27 February 2025: 5.
  // swift-format-ignore
  static let education = listed(
    41220, 41221, 42202, 42203, 43100)

  /// Trades: 25.
  // swift-format-ignore
  static let trades = listed(
    22303, 63201, 70010, 70011, 72100, 72102, 72106, 72200, 72201, 72300,
    72302, 72310, 72311, 72320, 72400, 72401, 72402, 72422, 72501, 72999,
    73100, 73110, 73112, 73113, 82021)

  /// Transport: 4.
  // swift-format-ignore
  static let transport = listed(
    22313, 72404, 72410, 72600)

  /// Physicians with Canadian work experience, since 8 December 2025: 3.
  // swift-format-ignore
  static let physicians = listed(
    31100, 31101, 31102)

  /// Senior managers: 4, without 00010 and 00011 of the same major group.
  // swift-format-ignore
  static let seniorManagers = listed(
    00012, 00013, 00014, 00015)

  /// Researchers: 2.
  // swift-format-ignore
  static let researchers = listed(
    41200, 41201)

  /// Skilled military recruits: 3, the occupations of the offer.
  // swift-format-ignore
  static let military = listed(
    40042, 42102, 43204)

  /// Codes as they stand in a list, ascending.
  static func listed(_ numbers: Int...) -> [OccupationCode] {
    numbers.map { OccupationCode(listed: $0) }
  }
}
