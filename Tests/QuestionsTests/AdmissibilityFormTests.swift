import ExpressEntry
import Questions
import Testing

@Suite struct `The questions of admissibility` {
  static func notes(_ profile: Profile) -> [Bilingual] {
    Section.admissibility.form(for: profile).compactMap {
      if case .note(let words) = $0 { words } else { nil }
    }
  }

  @Test func `are one for each ground of the Act, and cite it`() {
    let questions = Section.admissibility.questions(for: Profile())
    let sections = ["34", "35", "35.1", "36", "37", "38", "39", "40", "40.1", "41", "42"]
    #expect(questions.map(\.id) == sections.map { "admissibility.\($0)" })
    for (question, section) in zip(questions, sections) {
      #expect(question.help.en.contains("section \(section)"))
      #expect(question.help.fr.contains("article \(section)"))
      #expect(!question.isRequired && !question.isForPrograms)
    }
  }

  @Test func `open with a note that they may be skipped, and are never open`() {
    #expect(Self.notes(Profile()).count == 1)
    #expect(Self.notes(Profile()).first?.en.contains("skip") == true)
    #expect(Section.admissibility.status(for: Profile()) == .voluntary(answered: 0))
  }

  @Test(arguments: AdmissibilityGround.allCases)
  func `answer a yes with its section and whom to ask`(ground: AdmissibilityGround) throws {
    var profile = Profile()
    profile.admissibility.answers[ground] = false
    #expect(Self.notes(profile).count == 1)
    #expect(Section.admissibility.status(for: profile) == .voluntary(answered: 1))
    profile.admissibility.answers[ground] = true
    let note = try #require(Self.notes(profile).last)
    #expect(note.en.contains("section \(ground.rawValue) ") && note.en.contains("representative"))
    #expect(note.fr.contains("article \(ground.rawValue) ") && note.fr.contains("représentant"))
  }

  @Test func `speak of rehabilitation where it can be`() throws {
    var profile = Profile()
    profile.admissibility.answers[.criminality] = true
    let note = try #require(Self.notes(profile).last)
    for words in ["5 years", "10 years", "IRPR 17, 18"] { #expect(note.en.contains(words)) }
    for words in ["5 ans", "10 ans", "RIPR 17, 18"] { #expect(note.fr.contains(words)) }
  }

  @Test func `come last before the review`() {
    #expect(Section.allCases.suffix(2) == [.admissibility, .review])
  }
}
