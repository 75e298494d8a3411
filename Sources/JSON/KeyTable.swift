/// The keys that a caller knows, arranged once so that the reader finds each by its bytes.
///
/// ```swift
/// enum Key: String, CaseIterable { case age, name }
/// static let keys = KeyTable<Key>()
///
/// while let key = try reader.nextKey(among: Self.keys) {
///   switch key {
///   case .age: age = try reader.integer()
///   case .name: name = try reader.string()
///   case nil: unknown[reader.key] = try reader.rawValue()
///   }
/// }
/// ```
///
/// Read like this, a known key makes no string, and is compared with hardly more than one other.
public struct KeyTable<Key: Sendable>: Sendable {
  @usableFromInline let names: KeyNames
  @usableFromInline let keys: [Key]

  public init() where Key: CaseIterable & RawRepresentable<String> {
    keys = Array(Key.allCases)
    names = KeyNames(keys.map(\.rawValue))
  }
}

/// The names of keys, to be found by their hash.
@usableFromInline struct KeyNames: Sendable {
  /// All names, one after another.
  private let source: Source
  private let tokens: [StringToken]
  /// Indices of names, each at the place that its hash leads to, or where that was taken at the
  /// next one that was free; free places have -1.
  private var places: [Int16]

  init(_ names: [String]) {
    let source = Source(names.flatMap(\.utf8), in: nil)
    var tokens: [StringToken] = []
    for name in names {
      let lower = tokens.last?.upper ?? 0
      tokens.append(StringToken(lower: lower, upper: lower + name.utf8.count, hasEscapes: false))
    }
    (self.source, self.tokens) = (source, tokens)

    // Four places or more a name, in a power of two, so that few names share one.
    var count = 4
    while count < names.count * 4 { count *= 2 }
    places = Array(repeating: -1, count: count)
    for (index, token) in tokens.enumerated() {
      var place = Int(source.hash(of: token)) & (count - 1)
      while places[place] >= 0 { place = (place + 1) & (count - 1) }
      places[place] = Int16(index)
    }
  }

  /// Says which name a key of another text is, or `nil`.
  func index(of key: StringToken, in other: Source, hash: UInt32) -> Int? {
    var place = Int(hash) & (places.count - 1)
    while places[place] >= 0 {
      let index = Int(places[place])
      if source.isSame(tokens[index], as: key, in: other) { return index }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }
}
