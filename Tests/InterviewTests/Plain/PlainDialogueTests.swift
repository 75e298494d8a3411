import ExpressEntry
import Interview
import Questions
import TestSupport
import Testing

@Suite struct `A dialogue of lines` {
  /// Every kind of control, lists, commands and refusals, in one conversation.
  static func wholeDialogue(in language: Language) throws -> Dialogue {
    var dialogue = Dialogue(try .begun(in: language))
    dialogue.type("31 june 1996", "11 feb 1996", "", "?", "2", "1", "2", "1", "")
    dialogue.type("a", "5", ".q", "2018-06-30", "2", "1", "2 May 2024", "")
    dialogue.type("5", "1", "2", "2025-06-14", "12,5", "9", "9", "9", "9", "3", "8", "7", "7", "x")
    dialogue.type("6", "7", "u", "y", "a", "Developer", "..q", "99999", "21232", "oui")
    dialogue.type("2023-05-08", "2022-01-01", "present", "37.5", "1", "1", "2", "a", "Analyst", "")
    dialogue.type("", "2", "Nigeria", "2018-09-03", "2020-01-01", "40", "1", "d 3", "d 2", "u")
    dialogue.type("2", "b", "b", "b", "", "b", "", "1", "2", "", "5", "f zzz", "f add job", "")
    dialogue.type("f", "2", "f date", "1")
    dialogue.type("p", "r", "3", "3", "", "s", "b", "amara.json", "s", "", "q")
    dialogue.type("f hours", "1", "40", "q", "?", "3", "c", "q", "s", "1")
    return dialogue
  }

  @Test(arguments: Language.allCases)
  func `reads as it was read`(language: Language) throws {
    let dialogue = try Self.wholeDialogue(in: language)
    try expectSnapshot(of: dialogue.text, named: "dialogue-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `goes through every answer of a full profile`(language: Language) throws {
    var dialogue = Dialogue(try .begun(with: .full, in: language))
    dialogue.type("f", "1")
    for _ in 0..<120 { dialogue.type("") }
    try expectSnapshot(of: dialogue.text, named: "full-\(language.rawValue)")
    #expect(dialogue.plain.session.profile == .full)
  }

  @Test func `begins at the first open question, and at the review where there is none`() throws {
    var profile = Profile.full
    let whole = Dialogue(try .begun(with: profile))
    #expect(whole.lines.contains("Section 9 of 9, Check your answers."))
    profile.applicant.languages.english.results[.celpip]?.taken = nil
    let open = Dialogue(try .begun(with: profile))
    #expect(open.lines.contains("Date of the results"))
  }

  @Test func `asks all questions by Enter alone, and comes to the review`() throws {
    var dialogue = Dialogue(try .begun())
    for _ in 0..<60 { dialogue.type("") }
    #expect(dialogue.says("This is the end: s saves, q leaves."))
    #expect(dialogue.plain.session.profile == Profile())
  }

  @Test func `goes back over every question to the first`() throws {
    var dialogue = Dialogue(try .begun(with: .full))
    for _ in 0..<120 { dialogue.type("b") }
    #expect(dialogue.says("This is the first question."))
    #expect(dialogue.reply.contains("Date of birth"))
    #expect(dialogue.plain.session.profile == .full)
  }

  @Test func `says the points only when they change, with what they lack`() throws {
    var dialogue = Dialogue(try .begun(on: CalendarDate(2026, 12, 1)))
    dialogue.type("1996-02-11")
    #expect(dialogue.says("Points: 105, up 105."))
    #expect(dialogue.says("Without high-wage and offer points since 2026-11-03"))
    dialogue.type("", "1")
    #expect(!dialogue.says("Points"))
    dialogue.type("f birth", "1985-02-11")
    #expect(dialogue.says("Points: 39, down 66."))
  }
}
