/// A language the program speaks.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  public var other: Language { self == .english ? .french : .english }
}

/// Words in both official languages, side by side as in the statutes.
public struct Bilingual: Hashable, Sendable {
  public let en: String
  public let fr: String

  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// The same in both languages, such as a name or a figure.
  public init(both text: String) {
    self.init(en: text, fr: text)
  }

  public func callAsFunction(in language: Language) -> String {
    let words = language == .english ? en : fr
    #if DEBUG
      return Self.change?(words) ?? words
    #else
      return words
    #endif
  }

  #if DEBUG
    /// Makes other words of those that are shown: longer ones, for a test of the screens.
    @TaskLocal static var change: (@Sendable (String) -> String)?
  #endif
}
