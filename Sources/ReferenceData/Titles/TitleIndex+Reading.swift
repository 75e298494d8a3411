import CReferenceData

extension TitleIndex {
  /// Every title of the National Occupational Classification 2021.
  static let noc2021 = TitleIndex(Occupation.all)

  init(_ occupations: [Occupation]) {
    titles.reserveCapacity(1 << 16)
    words.reserveCapacity(1 << 19)
    places.reserveCapacity(1 << 19)
    for (group, occupation) in occupations.enumerated() {
      addUnitGroup(group, occupation.englishTitle, .english)
      addUnitGroup(group, occupation.frenchTitle, .french)
    }
    for language in TitleLanguage.allCases { addExamples(of: occupations, in: language) }
  }

  /// The file of example titles in a language.
  static func file(in language: TitleLanguage) -> UnsafeBufferPointer<UInt8> {
    let file =
      switch language {
      case .english: creference_noc2021_titles
      case .french: creference_noc2021_titles_fr
      }
    return UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  private mutating func addExamples(of occupations: [Occupation], in language: TitleLanguage) {
    let file = Self.file(in: language)
    var lines = CSVScanner(file)
    var scanner = WordScanner(file)
    lines.endLine()
    var group = 0
    while !lines.isAtEnd {
      let code = Int(digits: file[lines.fieldRange()])
      let field = lines.fieldRange()
      lines.endLine()
      if occupations[group].number != code {
        guard let found = occupations.firstIndex(where: { $0.number == code }) else { continue }
        group = found
      }
      let start = words.count
      scanner.restart(UnsafeBufferPointer(rebasing: file[field]))
      addWords(of: &scanner)
      add(group, language, isExample: true, start..<words.count, source: field.lowerBound)
    }
  }

  private mutating func addUnitGroup(_ group: Int, _ title: String, _ language: TitleLanguage) {
    var title = title
    let start = words.count
    var breaks: [Int] = []
    title.withUTF8 { text in
      var scanner = WordScanner(text)
      addWords(of: &scanner) { breaks.append($0) }
    }
    add(group, language, isExample: false, start..<words.count)
    guard !breaks.isEmpty else { return }
    for (from, to) in zip([start] + breaks, breaks + [words.count]) where from < to {
      add(group, language, isExample: false, from..<to)
    }
  }

  private mutating func add(
    _ group: Int, _ language: TitleLanguage, isExample: Bool, _ range: Range<Int>, source: Int = 0
  ) {
    titles.append(
      Title(
        group: UInt16(group), language: language, isExample: isExample,
        start: Int32(range.lowerBound), end: Int32(range.upperBound), source: Int32(source)))
  }

  /// Adds the words of a title, and tells where its members start but the first: after commas, and
  /// after "and".
  private mutating func addWords(
    of scanner: inout WordScanner, memberStart: ((Int) -> Void)? = nil
  ) {
    let start = words.count
    var (place, isAfterDash, isInParentheses) = (0, false, false)
    while scanner.next() {
      let gap = scanner.gap
      if gap.contains(.closing) { isInParentheses = false }
      if gap.contains(.opening) { isInParentheses = true }
      if gap.contains(.dash) { isAfterDash = true }
      let word = vocabulary.number(of: scanner.word)
      let isStopWord = vocabulary.isStopWord(word)
      if let memberStart, !isInParentheses {
        if gap.contains(.comma) || (isStopWord && scanner.joinsMembers) {
          memberStart(words.count)
        }
      }
      if isStopWord {
        places.append(.none)
      } else {
        if gap.contains(.slash) { place = placeBeside(word, from: start, before: place) }
        places.append(Place(place, isAside: isAfterDash || isInParentheses))
        place += 1
      }
      words.append(UInt32(word))
    }
  }

  /// The place that a word after a slash shares with a word before it: the nearest one that starts
  /// alike, as in "agent immobilier/agente immobilière", or else the last one, as in
  /// "foreman/woman".
  private func placeBeside(_ word: Int, from start: Int, before place: Int) -> Int {
    for earlier in (start..<words.count).reversed() where !places[earlier].isNone {
      if vocabulary.startAlike(word, Int(words[earlier])) {
        return places[earlier].number
      }
    }
    return max(0, place - 1)
  }
}

extension WordScanner {
  /// Whether the word joins the members of a list.
  fileprivate var joinsMembers: Bool { Self.joints.contains(word) }

  private static let joints: Set<[UInt8]> = [Array("and".utf8), Array("et".utf8)]
}

extension Int {
  /// The number that digits write.
  fileprivate init(digits: Slice<UnsafeBufferPointer<UInt8>>) {
    self = digits.reduce(0) { $0 * 10 + Int($1) - 48 }
  }
}
