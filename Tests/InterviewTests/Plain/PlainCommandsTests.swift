import ExpressEntry
import Interview
import Questions
import Testing

@Suite struct `A command` {
  @Test func `has help, for the question and for itself`() throws {
    var dialogue = Dialogue(try .begun())
    dialogue.type("?")
    for letter in ["?", "b", "c", "f", "l", "p", "r", "s", "u", "y", "q"] {
      #expect(dialogue.says("\(letter), ") || dialogue.says("\(letter) and "), "\(letter)")
    }
    #expect(dialogue.reply.filter { $0 == "Date of birth" }.count == 2)
  }

  @Test func `may be a capital`() throws {
    var dialogue = Dialogue(try .begun())
    dialogue.type("L")
    #expect(dialogue.says("Date de naissance"))
  }

  @Test(arguments: [
    (".q", "q"), ("..q", ".q"), (".f x", "f x"), (".NET", ".NET"), ("..NET", "..NET"), (".", "."),
    (".?", "?"), ("quebec", "quebec"), ("folio", "folio"),
  ])
  func `is an answer with a point before it, and no other point is taken`(
    typed: String, title: String
  ) throws {
    var dialogue = Dialogue(try .begun())
    dialogue.type("f add job", "a", typed)
    #expect(dialogue.plain.session.profile.applicant.work.jobs?[0].title == title)
  }

  @Test func `undoes and does again`() throws {
    var dialogue = Dialogue(try .begun())
    dialogue.type("1996-02-11", "u")
    #expect(dialogue.says("Undone: Date of birth. y brings it back."))
    #expect(dialogue.plain.session.profile == Profile())
    dialogue.type("u")
    #expect(dialogue.says("Nothing to undo."))
    dialogue.type("y")
    #expect(dialogue.plain.session.profile.applicant.birthDate == CalendarDate(1996, 2, 11))
  }

  @Test func `takes an answer back`() throws {
    var dialogue = Dialogue(try .begun())
    dialogue.type("1996-02-11", "b", "c")
    #expect(dialogue.plain.session.profile == Profile())
    dialogue.type("f marital", "2", "b", "c")
    #expect(dialogue.plain.session.profile.family.maritalStatus == nil)
    dialogue.type("f add job", "c")
    #expect(dialogue.says("Error: "))
  }

  @Test func `finds questions in either language without accents`() throws {
    var dialogue = Dialogue(try .begun(with: .full))
    dialogue.type("f etat matri")
    #expect(dialogue.says("Marital status"))
    dialogue.type("f nosuchthing")
    #expect(dialogue.says("Error: no question has “nosuchthing”."))
    #expect(dialogue.says("Marital status"))
    dialogue.type("f writing")
    #expect(dialogue.says("1 Language tests, English, Writing"))
    dialogue.type("99")
    #expect(dialogue.says("Error: type a number from 1"))
    dialogue.type("2")
    #expect(dialogue.says("Writing"))
  }

  @Test func `leaves at once when all is saved, and asks when not`() throws {
    var dialogue = Dialogue(try .begun())
    dialogue.type("1996-02-11", "q", "s")
    #expect(dialogue.says("Error: answer this question about the file first"))
    dialogue.type("b", "q", "1", "me.json")
    #expect(dialogue.effects == [.save(path: "me.json"), .quit])
    var other = Dialogue(try .begun())
    other.type("q")
    #expect(other.effects == [.quit])
  }

  @Test func `saves again and again, and says why it could not`() throws {
    var dialogue = Dialogue(try .begun())
    dialogue.type("1996-02-11", "s", "me.json", "s")
    #expect(dialogue.effects == [.save(path: "me.json"), .save(path: "me.json")])
    #expect(dialogue.says("Saved in me.json."))
    let words = Bilingual(en: "the disk is full.", fr: "le disque est plein.")
    dialogue.report(.saveFailed(words, asksForName: true))
    #expect(dialogue.says("Error: the disk is full."))
    dialogue.type("b")
    #expect(dialogue.says("Marital status"))
  }

  @Test func `that is too long, or no text, is refused`() throws {
    var dialogue = Dialogue(try .begun())
    dialogue.refuse(.tooLong)
    #expect(dialogue.says("Error: that line is too long: 4096 bytes at most."))
    dialogue.refuse(.notText)
    #expect(dialogue.says("Error: that line is not text in UTF-8."))
    dialogue.type(String(repeating: "9", count: 300))
    #expect(dialogue.says("Error: 300 characters are more than an answer takes: 200 at most."))
    #expect(dialogue.plain.session.profile == Profile())
  }
}
