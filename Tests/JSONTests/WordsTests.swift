import JSON
import Testing

@Suite struct `The words for a refusal` {
  /// Every problem that a table of these tests has met, and those that need more than a table.
  static let problems: [JSONError.Problem] =
    (`Objects, arrays and what is around them`.whole
    + `Objects, arrays and what is around them`.ends
    + `Objects, arrays and what is around them`.objects
    + `Objects, arrays and what is around them`.arrays + `Strings, numbers and words`.strings
    + `Strings, numbers and words`.numbers + `Strings, numbers and words`.words)
    .map(\.error.problem) + [
      .tooLarge(limit: 1_048_576), .tooDeep(limit: 32), .tooManyMembers(limit: 10_000),
      .stringTooLong(limit: 65_536), .numberTooLong(limit: 65_536), .notWhole("7.5"),
      .wholeTooLarge("9007199254740992"), .minusZero, .wrongKind(expected: .number, found: .string),
    ]

  @Test func `are here for every problem there is`() {
    let names = Set(Self.problems.map { String("\($0)".prefix { $0 != "(" }) })
    #expect(names.count == 44)
  }

  @Test(arguments: problems)
  func `say what is wrong and what to do, in both languages`(_ problem: JSONError.Problem) {
    let (english, french) = problem.words
    #expect(english != french)
    for words in [english, french] {
      #expect(words.contains("; "), "\(words)")
      #expect(words.count < 200, "\(words)")
      #expect(!words.contains("  "))
      #expect(words.unicodeScalars.allSatisfy { !isControl($0) }, "\(words)")
    }
  }

  @Test(arguments: problems)
  func `blame no one`(_ problem: JSONError.Problem) {
    let words = "\(problem.words.english) \(problem.words.french)".lowercased()
    for blame in [
      "invalid", "illegal", "please", "sorry", "oops", "forbidden", "illégal", "interdit",
      "s’il vous plaît", "veuillez", "désolé", "erreur", "error",
    ] {
      #expect(!words.contains(blame), "\(words)")
    }
  }

  @Test(arguments: problems)
  func `have a no-break space before the double signs of French`(_ problem: JSONError.Problem) {
    let french = JSONError(problem, at: at(3, 14)).french
    for sign in [" ;", " :", " »", "« ", "l;", "e;", "é;", "s;"] {
      #expect(!french.contains(sign), "\(french)")
    }
  }

  @Test func `begin with the place`() {
    let error = JSONError(.trailingComma(in: .object), at: at(3, 14))
    #expect(
      error.description
        == "line 3, column 14: a comma stands before the closing brace; remove it")
    #expect(
      error.french
        == "ligne 3, colonne 14\u{A0}: une virgule précède l’accolade fermante\u{A0}; retirez-la")
  }

  @Test func `show what was found without obeying it`() {
    let key = JSONError.Problem.duplicateKey("\u{1B}[2J\u{202E}", first: at(1, 1))
    #expect(key.words.english.contains(#""\u001b[2J\u202e""#))
    let long = JSONError.Problem.malformedNumber(String(repeating: "1.", count: 500))
    #expect(long.words.english.count < 120)
    let unseen = JSONError.Problem.unexpectedCharacter("\u{200B}")
    #expect(unseen.words.english == "the character U+200B has no meaning here; remove it")
  }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
  }
}
