extension JSONReader {
  /// How much a document may hold before it is refused, so that no file can exhaust the program.
  public struct Limits: Equatable, Sendable {
    /// The bytes of the document.
    public var size = 1 << 20
    /// The objects and arrays that are open at once.
    public var depth = 32
    /// The bytes of a string or of a number, as written.
    public var string = 64 << 10
    /// The members of all objects and the elements of all arrays, together.
    public var members = 10_000

    public static let standard = Limits()

    public init() {}
  }
}
