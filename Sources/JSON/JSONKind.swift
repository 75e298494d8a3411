/// What a value is, as far as its first byte tells.
public enum JSONKind: Equatable, CaseIterable, Sendable {
  case object, array, string, number, bool, null
}
