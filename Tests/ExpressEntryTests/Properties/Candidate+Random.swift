import ExpressEntry

extension Candidate {
  /// A candidate of whom everything is known.
  static func random(using random: inout some RandomNumberGenerator) -> Candidate {
    var candidate = Candidate()
    for fact in Fact.allCases { fact.answer(&candidate, using: &random) }
    return candidate
  }

  /// A candidate of whom some things are known.
  static func randomlyOpen(using random: inout some RandomNumberGenerator) -> Candidate {
    var candidate = Candidate()
    for fact in Fact.allCases where Bool.random(using: &random) {
      fact.answer(&candidate, using: &random)
    }
    return candidate
  }

  /// What can be known of a candidate, one fact at a time.
  enum Fact: CaseIterable {
    case column, age, education, firstLanguage, canadianWork, foreignWork, certificate
    case nomination, sibling, canadianStudy, offer, spouseEducation, spouseWork
    case englishListening, englishReading, englishWriting, englishSpeaking
    case frenchListening, frenchReading, frenchWriting, frenchSpeaking
    case spouseListening, spouseReading, spouseWriting, spouseSpeaking

    /// Answers it by chance.
    func answer(_ candidate: inout Candidate, using random: inout some RandomNumberGenerator) {
      func level() -> LanguageLevel { LanguageLevel(Int.random(in: 0...12, using: &random)) }
      func years() -> Int { Int.random(in: 0...7, using: &random) }
      switch self {
      case .column: candidate.isAccompanied = .random(using: &random)
      case .age: candidate.age = .random(in: 16...50, using: &random)
      case .education: candidate.education = EducationLevel.allCases.randomElement(using: &random)
      case .firstLanguage:
        candidate.firstLanguage = OfficialLanguage.allCases.randomElement(using: &random)
      case .canadianWork: candidate.canadianWork = years()
      case .foreignWork: candidate.foreignWork = years()
      case .certificate: candidate.hasCertificate = .random(using: &random)
      case .nomination: candidate.isNominated = Int.random(in: 0..<5, using: &random) == 0
      case .sibling: candidate.hasSiblingInCanada = .random(using: &random)
      case .canadianStudy:
        candidate.canadianStudy = CanadianStudy.allCases.randomElement(using: &random)
      case .offer: candidate.offer = OfferKind.allCases.randomElement(using: &random)
      case .spouseEducation:
        candidate.spouse.education = EducationLevel.allCases.randomElement(using: &random)
      case .spouseWork: candidate.spouse.canadianWork = years()
      case .englishListening: candidate.english.listening = level()
      case .englishReading: candidate.english.reading = level()
      case .englishWriting: candidate.english.writing = level()
      case .englishSpeaking: candidate.english.speaking = level()
      case .frenchListening: candidate.french.listening = level()
      case .frenchReading: candidate.french.reading = level()
      case .frenchWriting: candidate.french.writing = level()
      case .frenchSpeaking: candidate.french.speaking = level()
      case .spouseListening: candidate.spouse.language.listening = level()
      case .spouseReading: candidate.spouse.language.reading = level()
      case .spouseWriting: candidate.spouse.language.writing = level()
      case .spouseSpeaking: candidate.spouse.language.speaking = level()
      }
    }
  }
}
