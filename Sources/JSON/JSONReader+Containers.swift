extension JSONReader {
  /// Goes into an object; `nextKey` then gives its keys, and leaves it.
  public mutating func beginObject() throws(JSONError) {
    try expect(.object)
    try open(isObject: true)
  }

  /// Goes into an array; `nextElement` then goes from element to element, and leaves it.
  public mutating func beginArray() throws(JSONError) {
    try expect(.array)
    try open(isObject: false)
  }

  /// Gives the next key of the object, whose value is to be read next; `nil` where the object ends.
  public mutating func nextKey() throws(JSONError) -> String? {
    guard let key = try advanceToKey() else { return nil }
    return source.text(of: key)
  }

  /// Gives which of the known keys the next one is, or `.some(nil)` where it is none of them; `nil`
  /// where the object ends.
  @inlinable
  public mutating func nextKey<Key>(
    among known: KeyTable<Key>
  ) throws(JSONError) -> Key?? {
    guard let index = try nextKey(among: known.names) else { return nil }
    return .some(index.map { known.keys[$0] })
  }

  @usableFromInline
  mutating func nextKey(among names: KeyNames) throws(JSONError) -> Int?? {
    guard try advanceToKey() != nil, let (key, hash) = keys.last else { return nil }
    return .some(names.index(of: key, in: source, hash: hash))
  }

  /// The key that is given last, whose value is to be read next.
  public var key: String {
    guard expectsValue, open?.isObject == true, let (key, _) = keys.last else {
      preconditionFailure("a key is there until its value is read")
    }
    return source.text(of: key)
  }

  /// Says whether the array has another element, which is then to be read; if not, leaves it.
  public mutating func nextElement() throws(JSONError) -> Bool {
    guard !expectsValue, let array = open, !array.isObject else {
      preconditionFailure("nextElement() belongs in an array, after the element before is read")
    }
    let next = nextByte()
    if next == .closeBracket {
      close()
      return false
    }
    if array.isEmpty {
      guard next != .comma else { throw source.error(.extraComma, at: position) }
    } else {
      guard next == .comma else { throw diagnosis.noComma() }
      let comma = position
      position += 1
      switch nextByte() {
      case .closeBracket: throw source.error(.trailingComma(in: .array), at: comma)
      case .comma: throw source.error(.extraComma, at: position)
      default: break
      }
    }
    offset = position
    try countMember()
    expectsValue = true
    return true
  }

  /// Reads the next key of the object and its colon, without making a string of it.
  mutating func advanceToKey() throws(JSONError) -> StringToken? {
    guard !expectsValue, let object = open, object.isObject else {
      preconditionFailure("nextKey() belongs in an object, after the value before is read")
    }
    var next = nextByte()
    if next == .closeBrace {
      close()
      return nil
    }
    if !object.isEmpty {
      guard next == .comma else { throw diagnosis.noComma() }
      let comma = position
      position += 1
      next = nextByte()
      guard next != .closeBrace else { throw source.error(.trailingComma(in: .object), at: comma) }
      guard next == .quote else { throw diagnosis.noKey(after: comma) }
    }
    guard next == .quote else { throw diagnosis.noKey(after: nil) }
    offset = position
    try countMember()
    let key = try scanString()
    try refuseRepeated(key, from: object.keyBase)
    guard nextByte() == .colon else { throw diagnosis.noColon() }
    position += 1
    expectsValue = true
    return key
  }

  private mutating func open(isObject: Bool) throws(JSONError) {
    if let open { outer.append(open) }
    guard outer.count < limits.depth else {
      throw source.error(.tooDeep(limit: limits.depth), at: position)
    }
    open = Container(isObject: isObject, isEmpty: true, offset: position, keyBase: keys.count)
    position += 1
    expectsValue = false
  }

  private mutating func close() {
    offset = position
    position += 1
    if let open { keys.cut(to: open.keyBase) }
    open = outer.popLast()
  }

  private mutating func countMember() throws(JSONError) {
    open?.isEmpty = false
    members += 1
    guard members <= limits.members else {
      throw source.error(.tooManyMembers(limit: limits.members), at: position)
    }
  }
}
