extension TitleIndex {
  /// The words of an example title as published.
  func text(of title: Title) -> String {
    var scanner = CSVScanner(Self.file(in: title.language), at: Int(title.source))
    return scanner.field()
  }
}

extension Occupation {
  /// The example titles of the unit group in a language, in the order published.
  public func exampleTitles(in language: TitleLanguage) -> [String] {
    var scanner = CSVScanner(TitleIndex.file(in: language))
    var titles: [String] = []
    scanner.endLine()
    while !scanner.isAtEnd {
      if scanner.startsWithNumber(number) {
        _ = scanner.fieldRange()
        titles.append(scanner.field())
      } else if !titles.isEmpty {
        break
      }
      scanner.endLine()
    }
    return titles
  }
}
