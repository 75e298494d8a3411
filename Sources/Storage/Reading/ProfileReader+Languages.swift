import ExpressEntry
import JSON

extension ProfileReader {
  mutating func readLanguages(into languages: inout Languages) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .english: try readEnglish(into: &languages.english)
      case .first: languages.first = try choice()
      case .french: try readFrench(into: &languages.french)
      default: try readUnknown(into: &languages.unknown)
      }
    }
  }

  private mutating func readEnglish(into evidence: inout LanguageEvidence) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .celpip: try readResult(of: .celpip, into: &evidence)
      case .ielts: try readResult(of: .ielts, into: &evidence)
      case .levels: try readLevels(into: &evidence)
      case .proof: evidence.proof = try proof(of: .english)
      case .pte: try readResult(of: .pte, into: &evidence)
      case .tcf: try refuseResult(of: .tcf)
      case .tef: try refuseResult(of: .tef)
      default: try readUnknownTest(into: &evidence)
      }
    }
  }

  private mutating func readFrench(into evidence: inout LanguageEvidence) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .celpip: try refuseResult(of: .celpip)
      case .ielts: try refuseResult(of: .ielts)
      case .levels: try readLevels(into: &evidence)
      case .proof: evidence.proof = try proof(of: .french)
      case .pte: try refuseResult(of: .pte)
      case .tcf: try readResult(of: .tcf, into: &evidence)
      case .tef: try readResult(of: .tef, into: &evidence)
      default: try readUnknownTest(into: &evidence)
      }
    }
  }

  private mutating func proof(of language: OfficialLanguage) throws(Refusal) -> LanguageProof? {
    guard let name = try string() else { return nil }
    guard let proof = LanguageProof(name: name) else {
      if let wrong = WrongTest(name: name) {
        throw Refusal(.testNotApproved(name, instead: wrong.approved), at: json.offset)
      }
      let names = LanguageProof.names(of: language)
      throw Refusal(.unknownChoice(name, allowed: names), at: json.offset)
    }
    if case .test(let test) = proof, test.language != language {
      throw Refusal(.testOfOtherLanguage(test), at: json.offset)
    }
    return proof
  }

  private mutating func readLevels(into evidence: inout LanguageEvidence) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .listening: evidence.declaredLevels.listening = try integer(.level)
      case .reading: evidence.declaredLevels.reading = try integer(.level)
      case .speaking: evidence.declaredLevels.speaking = try integer(.level)
      case .writing: evidence.declaredLevels.writing = try integer(.level)
      default: try readUnknown(into: &evidence.unknownLevels)
      }
    }
  }

  /// Refuses a test under the language it does not show, where no one would look for it.
  private mutating func refuseResult(of test: LanguageTest) throws(Refusal) {
    let offset = json.offset
    guard try beginObject() else { return }
    throw Refusal(.testOfOtherLanguage(test), at: offset)
  }

  /// Keeps a member that this version does not know, unless it is known to be a wrong test.
  private mutating func readUnknownTest(
    into evidence: inout LanguageEvidence
  ) throws(Refusal) {
    let key = json.key
    guard let wrong = WrongTest(name: key) else {
      return try readUnknown(into: &evidence.unknown)
    }
    let offset = json.offset
    guard try beginObject() else { return }
    throw Refusal(.testNotApproved(key, instead: wrong.approved), at: offset)
  }

  private mutating func readResult(
    of test: LanguageTest, into evidence: inout LanguageEvidence
  ) throws(Refusal) {
    guard try beginObject() else { return }
    let scores = test.conversion.scores
    var result = TestResult()
    while let name = try nextName() {
      switch name {
      case .listening: result.tenths.listening = try score(test, .listening, scores.listening)
      case .oneSkillRetake:
        guard test == .ielts else {
          try readUnknown(into: &result.unknown)
          continue
        }
        result.isOneSkillRetake = try bool()
      case .reading: result.tenths.reading = try score(test, .reading, scores.reading)
      case .speaking: result.tenths.speaking = try score(test, .speaking, scores.speaking)
      case .taken: result.taken = try date()
      case .writing: result.tenths.writing = try score(test, .writing, scores.writing)
      default: try readUnknown(into: &result.unknown)
      }
    }
    // A result with nothing in it is as good as none, and would not be written back.
    guard result != TestResult() else { return }
    evidence.results[test] = result
  }

  private mutating func score(
    _ test: LanguageTest, _ ability: Ability, _ scores: ConversionTable.ScoreRange
  ) throws(Refusal) -> Int? {
    if test == .celpip, try isString() { return try minimalScore(ability) }
    return try number(
      scaledBy: 10, as: { scores.contains($0) ? $0 : nil },
      orRefuse: { .noSuchScore($0, test, ability) })
  }

  /// Reads CELPIP's M, which stands below its levels.
  private mutating func minimalScore(_ ability: Ability) throws(Refusal) -> Int? {
    let text = try string()
    guard text == "M" else {
      throw Refusal(.noSuchScore(text ?? "", .celpip, ability), at: json.offset)
    }
    return 0
  }
}

extension LanguageProof {
  /// Reads the name that the proof has in a file.
  init?(name: String) {
    switch name {
    case "estimate": self = .estimate
    case "none": self = .none
    default:
      guard let test = LanguageTest(rawValue: name) else { return nil }
      self = .test(test)
    }
  }

  var name: String {
    switch self {
    case .test(let test): test.rawValue
    case .estimate: "estimate"
    case .none: "none"
    }
  }

  static func names(of language: OfficialLanguage) -> [String] {
    LanguageTest.allCases.filter { $0.language == language }.map(\.rawValue) + ["estimate", "none"]
  }
}
