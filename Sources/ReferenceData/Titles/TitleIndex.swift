/// Every title of every unit group as numbers of words, ready to be searched.
///
/// The titles stand one after another. A title is told by where its words start and end, so the
/// members of a unit group's title ("Software developers and programmers") stand in the index
/// as titles of their own without a copy.
struct TitleIndex: Sendable {
  /// One title, or a member of a unit group's title.
  struct Title: Sendable {
    /// The place of the unit group among all of them.
    var group: UInt16
    var language: TitleLanguage
    var isExample: Bool
    /// Where the words start and end in `words` and `places`.
    var start, end: Int32
    /// Where the field of an example title starts in its file.
    var source: Int32 = 0
  }

  var vocabulary = Vocabulary()
  var titles: [Title] = []
  var words: [UInt32] = []
  /// The place of each word in its title, for words that mean something.
  ///
  /// Words of two genders stand at one place: "infirmier/infirmière" is one word to find.
  var places: [Place] = []

  struct Place: Sendable {
    var bits: UInt8

    /// A word that only joins others.
    static let none = Place(bits: 0xFF)
    static let last = 62

    init(bits: UInt8) { self.bits = bits }

    init(_ number: Int, isAside: Bool) {
      bits = UInt8(min(number, Self.last)) | (isAside ? 0x40 : 0)
    }

    var isNone: Bool { bits == 0xFF }
    var number: Int { Int(bits & 0x3F) }
    /// Whether it stands in parentheses or after a dash: the title is whole without it.
    var isAside: Bool { bits & 0x40 != 0 }
  }
}
