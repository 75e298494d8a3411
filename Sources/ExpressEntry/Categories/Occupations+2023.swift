// The lists of 31 May 2023, in force until 26 February 2025.

extension [OccupationCode] {
  /// Healthcare: 35 occupations, of which 33103 by elimination.
  // swift-format-ignore
  static let healthcare2023 = listed(
    31100, 31101, 31102, 31103, 31110, 31111, 31112, 31121, 31200, 31201,
    31202, 31203, 31204, 31209, 31300, 31301, 31302, 31303, 32101, 32102,
    32103, 32109, 32120, 32121, 32122, 32200, 32201, 32209, 33101, 33102,
    33103, 33109, 41301, 41320, 42203)

  /// Science, technology, engineering and mathematics: 24.
  // swift-format-ignore
  static let stem2023 = listed(
    20010, 20011, 20012, 21200, 21201, 21202, 21203, 21210, 21211, 21220,
    21221, 21222, 21223, 21230, 21231, 21232, 21233, 21234, 21300, 21310,
    21311, 21321, 21322, 41400)

  /// Trades: 10, partly recalled.
  // swift-format-ignore
  static let trades2023 = listed(
    72014, 72106, 72200, 72300, 72310, 72400, 72402, 72405, 72406, 73200)

  /// Transport: 10.
  // swift-format-ignore
  static let transport2023 = listed(
    70020, 72403, 72404, 72600, 72601, 72602, 72603, 72604, 73300, 93200)

  /// Agriculture and agri-food: 3.
  // swift-format-ignore
  static let agriculture2023 = listed(
    63201, 82030, 82031)
}
