import ExpressEntry
import JSON

/// One kind of value each. `nil` is `null`: the member is unanswered.
extension ProfileReader {
  /// Gives the name of the next member, or `.some(nil)` where this version knows no such name; `nil`
  /// where the object ends.
  mutating func nextName() throws(Refusal) -> MemberName?? {
    try nextName(among: MemberName.table)
  }

  /// The same in an object that has names of its own.
  mutating func nextName<Name>(among names: KeyTable<Name>) throws(Refusal) -> Name?? {
    do { return try json.nextKey(among: names) } catch {
      throw Refusal(error, at: json.offset)
    }
  }

  mutating func nextElement() throws(Refusal) -> Bool {
    do { return try json.nextElement() } catch { throw Refusal(error, at: json.offset) }
  }

  mutating func finish() throws(Refusal) {
    do { try json.finish() } catch { throw Refusal(error, at: json.offset) }
  }

  /// Goes into an object, unless `null` stands there.
  mutating func beginObject() throws(Refusal) -> Bool {
    do {
      if try json.skipNull() { return false }
      try json.beginObject()
      return true
    } catch { throw Refusal(error, at: json.offset) }
  }

  /// Goes into an object where nothing else can stand, and gives its place.
  mutating func beginElement() throws(Refusal) -> Int {
    do {
      try json.beginObject()
      return json.offset
    } catch { throw Refusal(error, at: json.offset) }
  }

  /// Goes into a list, unless `null` stands there.
  mutating func beginArray() throws(Refusal) -> Bool {
    do {
      if try json.skipNull() { return false }
      try json.beginArray()
      return true
    } catch { throw Refusal(error, at: json.offset) }
  }

  /// Keeps a member that this version does not know, or does not know in this object.
  mutating func readUnknown(into unknown: inout UnknownMembers) throws(Refusal) {
    let key = json.key
    let offset = json.offset
    let text: String
    do { text = try json.rawValue() } catch { throw Refusal(error, at: json.offset) }
    // To Swift, é in one character and é in two are the same key; to the JSON they are not.
    guard unknown.updateValue(text, forKey: key) == nil else {
      throw Refusal(.repeatedKey(key), at: offset)
    }
  }

  mutating func bool() throws(Refusal) -> Bool? {
    do { return try json.skipNull() ? nil : json.bool() } catch {
      throw Refusal(error, at: json.offset)
    }
  }

  mutating func integer() throws(Refusal) -> Int? {
    do { return try json.skipNull() ? nil : json.integer() } catch {
      throw Refusal(error, at: json.offset)
    }
  }

  mutating func integer(_ quantity: ProfileQuantity) throws(Refusal) -> Int? {
    guard let number = try integer() else { return nil }
    guard quantity.range.contains(number) else {
      throw Refusal(.outOfRange(number, quantity), at: json.offset)
    }
    return number
  }

  /// Reads a number in tenths or hundredths that is refused, for a reason given its text, unless it
  /// is whole in these and stands for something.
  mutating func number<Value>(
    scaledBy factor: Int, as value: (Int) -> Value?, orRefuse reason: (String) -> ProfileProblem
  ) throws(Refusal) -> Value? {
    let number: Int?
    do {
      if try json.skipNull() { return nil }
      number = try json.number(scaledBy: factor)
    } catch { throw Refusal(error, at: json.offset) }
    guard let value = number.flatMap(value) else {
      throw Refusal(reason(json.writtenScalar), at: json.offset)
    }
    return value
  }

  mutating func isString() throws(Refusal) -> Bool {
    do { return try json.peek() == .string } catch { throw Refusal(error, at: json.offset) }
  }

  mutating func string() throws(Refusal) -> String? {
    do { return try json.skipNull() ? nil : json.string() } catch {
      throw Refusal(error, at: json.offset)
    }
  }

  /// Reads a text that a person typed.
  mutating func text() throws(Refusal) -> String? {
    guard let text = try string() else { return nil }
    let limit = Profile.maximumText
    guard text.utf8.count <= limit || text.unicodeScalars.count <= limit else {
      throw Refusal(.textTooLong(text.unicodeScalars.count), at: json.offset)
    }
    return text
  }

  /// Reads one of the names of an enumeration.
  mutating func choice<Choice>() throws(Refusal) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let name = try string() else { return nil }
    guard let choice = Choice(rawValue: name) else {
      let names = Choice.allCases.map(\.rawValue)
      throw Refusal(.unknownChoice(name, allowed: names), at: json.offset)
    }
    return choice
  }

  mutating func date() throws(Refusal) -> CalendarDate? {
    guard let text = try string() else { return nil }
    switch DateText.read(text) {
    case .date(let date): return date
    case .refused(let problem): throw Refusal(problem, at: json.offset)
    }
  }

  mutating func occupation() throws(Refusal) -> OccupationCode? {
    guard let text = try string() else { return nil }
    guard let code = OccupationCode(text) else {
      throw Refusal(.notAnOccupation(text), at: json.offset)
    }
    return code
  }
}
