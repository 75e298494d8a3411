import ExpressEntry
import Interview
import Questions
import Storage
import TerminalUI
import Testing

@Suite struct `The page of documents` {
  static let passport = DocumentNeed.ID(kind: .passport, holder: .person(.applicant))
  static let photo = DocumentNeed.ID(kind: .photo, holder: .person(.applicant))

  static let sizes = [(40, 10), (60, 20), (80, 24), (100, 30)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  private func opened(_ language: Language = .english) throws -> Session {
    var session = try Session.begun(with: .full, in: language)
    session.press("d")
    return session
  }

  private func mark(_ id: DocumentNeed.ID, in session: Session) -> DocumentMark? {
    session.profile[documents: id.holder][id.kind]
  }

  @Test func `opens by its key, or by Enter on its row, and goes back to the hub`() throws {
    var session = try opened()
    #expect(session.page == .documents)
    session.press("⎋")
    #expect(session.page == .hub)
    session.press("⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥")
    while !session.screen().text.contains("by your answers, and how far") { session.press("⇤") }
    session.press("⏎")
    #expect(session.page == .documents)
  }

  @Test func `marks by Enter or Space: held, asked for, missing, none`() throws {
    var session = try opened()
    var states: [DocumentState?] = []
    for key in "⏎ ⏎ " {
      session.press(String(key))
      states.append(mark(Self.passport, in: session)?.state)
    }
    #expect(states == [.held, .requested, .missing, nil])
    #expect(session.profile == .full)
  }

  @Test func `counts on top what is held, and says each mark in words`() throws {
    var session = try opened()
    let needed = session.screen().text.contains("0 of ")
    #expect(needed)
    session.press("⏎↓⏎⏎")
    let screen = session.screen().text
    #expect(screen.contains("1 of "))
    #expect(screen.contains("1 asked for"))
    #expect(screen.contains("[x] Passport or travel document"))
    #expect(screen.contains("[~] Digital photo"))
    session.press("⏎")
    #expect(session.screen().text.contains("[!] Digital photo"))
  }

  @Test func `takes marks back by Del and by undo, and makes the profile unsaved`() throws {
    var session = try opened()
    #expect(!session.isUnsaved)
    session.press("⏎")
    #expect(session.isUnsaved)
    session.press("⌦")
    #expect(mark(Self.passport, in: session) == nil)
    _ = session.press(.control("z"))
    #expect(mark(Self.passport, in: session)?.state == .held)
    _ = session.press(.control("z"))
    #expect(session.profile == .full && !session.isUnsaved)
    _ = session.press(.control("y"))
    #expect(mark(Self.passport, in: session)?.state == .held)
  }

  @Test func `keeps a note by Enter, or by moving on`() throws {
    var session = try opened()
    session.press("nexpires in May⏎")
    #expect(mark(Self.passport, in: session)?.note == "expires in May")
    #expect(session.screen().text.unwrapped.contains("Note: expires in May"))
    session.press("↓ntake it↓")
    #expect(mark(Self.photo, in: session)?.note == "take it")
    session.press("↑n")
    _ = session.press(.control("u"))
    session.press(" ⏎")
    #expect(mark(Self.photo, in: session) == nil)
  }

  /// A file holds a hundred: what is longer could be saved nowhere, a draft included.
  @Test(arguments: ["x", "e\u{301}"])
  func `takes no longer note than a file holds, and says so`(letter: String) throws {
    var session = try opened()
    session.press("n")
    for _ in 0...100 { _ = session.press(.paste(letter)) }
    let isRefused = session.screen().text.contains("Not pasted")
    #expect(isRefused)
    _ = session.press(.character("y"))
    let isFull = session.screen().text.contains("This box is full")
    #expect(isFull)
    session.press("⏎")
    let note = try #require(mark(Self.passport, in: session)?.note)
    #expect(note.unicodeScalars.count == Profile.maximumText)
    #expect(try ProfileWriter.bytes(session.profile).count > 100)
  }

  @Test func `leaves a note as it was by Esc or undo`() throws {
    var session = try opened()
    session.press("nabc⎋")
    #expect(session.profile == .full && session.page == .documents)
    session.press("nabc")
    _ = session.press(.control("z"))
    #expect(session.profile == .full && session.page == .documents)
  }

  @Test func `saves a note that is still in its box`() throws {
    var session = try opened()
    session.press("nabc")
    _ = session.press(.control("s"))
    #expect(mark(Self.passport, in: session)?.note == "abc")
  }

  @Test func `says why, and what must be in the document under the focus`() throws {
    var session = try opened()
    for _ in 0..<60 where !session.screen().text.contains("> [ ] Reference letter") {
      session.press("↓")
    }
    let words = session.screen(columns: 100, rows: 40).text.unwrapped
    #expect(words.contains("The job is claimed."))
    #expect(words.contains("the company’s letterhead"))
    _ = session.press(.function(1))
    #expect(session.screen(columns: 100, rows: 40).text.unwrapped.contains("salary and benefits"))
  }

  @Test(arguments: sizes, Language.allCases)
  func `keeps the focus in view with the cursor on it`(size: Size, language: Language) throws {
    var session = try opened(language)
    for _ in 0..<session.profile.checklist(on: session.day).count {
      let screen = session.screen(columns: size.columns, rows: size.rows)
      let cursor = try #require(screen.cursor)
      let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[cursor.row].contains("> ["))
      session.press("↓")
    }
  }

  @Test func `leaves the score as it is`() throws {
    var session = try opened()
    let score = session.score
    session.press("⏎↓⏎⏎nabc⏎")
    #expect(session.score == score)
  }
}
