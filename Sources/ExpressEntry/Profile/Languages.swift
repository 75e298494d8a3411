/// An official language of Canada.
public enum OfficialLanguage: String, CaseIterable, Sendable {
  case english, french

  public var other: OfficialLanguage { self == .english ? .french : .english }
}

/// A language skill area.
public enum Ability: String, CaseIterable, Sendable {
  case listening, reading, writing, speaking
}

/// One value for each ability.
public struct Abilities<Value> {
  public var listening, reading, writing, speaking: Value

  public init(listening: Value, reading: Value, writing: Value, speaking: Value) {
    (self.listening, self.reading) = (listening, reading)
    (self.writing, self.speaking) = (writing, speaking)
  }

  public init(all value: Value) {
    (listening, reading, writing, speaking) = (value, value, value, value)
  }

  public subscript(ability: Ability) -> Value {
    get {
      switch ability {
      case .listening: listening
      case .reading: reading
      case .writing: writing
      case .speaking: speaking
      }
    }
    set {
      switch ability {
      case .listening: listening = newValue
      case .reading: reading = newValue
      case .writing: writing = newValue
      case .speaking: speaking = newValue
      }
    }
  }
}

extension Abilities: Equatable where Value: Equatable {}
extension Abilities: Hashable where Value: Hashable {}
extension Abilities: Sendable where Value: Sendable {}

/// What a person has to show for each official language.
public struct Languages: Hashable, Sendable {
  /// The language designated as the first official language.
  public var first: OfficialLanguage?
  public var english = LanguageEvidence()
  public var french = LanguageEvidence()
  public var unknown = UnknownMembers()

  public init() {}

  public subscript(language: OfficialLanguage) -> LanguageEvidence {
    get { language == .english ? english : french }
    set {
      switch language {
      case .english: english = newValue
      case .french: french = newValue
      }
    }
  }
}
