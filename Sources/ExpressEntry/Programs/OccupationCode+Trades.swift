extension OccupationCode {
  /// Whether it is a skilled trade occupation: IRPR 87.2(1).
  ///
  /// None is designated as restricted.
  public var isSkilledTrade: Bool {
    switch number / 1_000 {
    case 72: number / 100 != 726
    case 73, 82, 83, 92: true
    case 93: number / 100 != 932
    default: minorGroup == 6320 || number == 62200
    }
  }

  /// The minor group, its first four digits.
  public var minorGroup: Int { number / 10 }
}
