/// What a person means to do in Canada, and can bring.
public struct Settlement: Hashable, Sendable {
  /// The amounts of money that a profile can hold, in whole Canadian dollars.
  public static let possibleFunds = 0...1_000_000_000

  /// Means to live in a province or territory other than Quebec: IRPR 75(1), 87.1(1), 87.2(2).
  public var livesOutsideQuebec: Bool?
  /// Transferable and available money, free of debt, in whole Canadian dollars.
  public var funds: Int?
  public var unknown = UnknownMembers()

  public init() {}
}
