/// What the Federal Skilled Trades Class asks of a person beside work: IRPR 87.2(3).
public struct Trade: Hashable, Sendable {
  /// The trade that the application would name.
  public var occupation: OccupationCode?
  /// The day from which the person could practise it independently; earlier work does not count.
  public var qualified: CalendarDate?
  /// The trade of the certificate of qualification: it serves the class only in the trade that the
  /// application names.
  public var certificate: OccupationCode?
  /// Meets the employment requirements of the occupation, the certificate aside.
  public var meetsRequirements: Bool?
  public var unknown = UnknownMembers()

  public init() {}
}
