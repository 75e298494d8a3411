import ExpressEntry
import Questions
import TerminalUI
import Testing

@testable import Interview

@Suite struct `The list of commands` {
  @Test func `opens from anywhere, and closes by the same key or Esc`() throws {
    for key in [Key.control("p"), .function(10)] {
      for way in ["", "1", "2⏎", "d", "9"] {
        var session = try Session.begun(with: .full)
        session.press(way)
        let page = session.page
        _ = session.press(key)
        #expect(session.screen().text.contains("> Commands"))
        _ = session.press(key)
        #expect(session.finder == nil)
        _ = session.press(key)
        session.press("⎋")
        #expect(session.finder == nil)
        #expect(session.page == page)
      }
    }
  }

  @Test func `has every action that a key has from anywhere`() {
    let actions = KeyBinding.all.filter { binding in
      KeyBinding.anyPage.allSatisfy(binding.contexts.contains)
    }
    // Moving, and the list itself, are what the list is used with.
    let others: [Message] = [.up, .down, .pageUp, .pageDown, .commands]
    for action in actions where !others.contains(action.message) {
      #expect(Command.allCases.contains { $0.message == action.message }, "\(action.name.en)")
    }
  }

  @Test(arguments: Language.allCases)
  func `shows each with its key, in at most the width of the form`(language: Language) throws {
    var session = try Session.begun(in: language)
    _ = session.press(.control("p"))
    var text = session.screen(columns: 60, rows: 40).text
    for command in Command.allCases {
      #expect(text.contains(command.label(in: language)))
      if let key = command.key { #expect(text.contains(" \(key(in: language))\n")) }
    }
    #expect(Command.undo.key?.en == "^Z")
    session.press("save")
    text = session.screen(columns: 40, rows: 12).text
    #expect(text.contains(language == .english ? "> Save the profile" : "> Enregistrer le"))
  }

  @Test func `finds words in both languages without accents, and does what is marked`() throws {
    for words in ["verif", "VÉRIFIER", "check", "CHECK YOUR"] {
      var session = try Session.begun(with: .full)
      _ = session.press(.control("p"))
      session.press("\(words)⏎")
      #expect(session.page == .section(.review), "\(words)")
    }
  }

  @Test func `saves, hides, redraws, suspends and leaves as the keys do`() throws {
    for (words, effects) in [
      ("again", [Effect.redraw]), ("shell", [.suspend]), ("leave", [.quit]),
    ] {
      var session = try Session.begun()
      _ = session.press(.control("p"))
      #expect(session.press("\(words)⏎") == effects)
    }
    var session = try Session.begun()
    _ = session.press(.control("p"))
    session.press("hide⏎")
    #expect(session.isHidden)
    session.press("x")
    session.hasMouse = true
    _ = session.press(.control("p"))
    session.press("mouse⏎")
    #expect(session.hearsMouse)
    #expect(session.screen().text.contains("The mouse is on"))
  }

  @Test func `clears its words by Esc first`() throws {
    var session = try Session.begun()
    _ = session.press(.control("p"))
    session.press("zzz")
    #expect(session.screen().text.contains("No command and no question"))
    session.press("⏎⎋")
    #expect(session.finder?.editor.text.isEmpty == true)
    session.press("⎋")
    #expect(session.finder == nil)
  }

  @Test func `takes the text of the box before it opens`() throws {
    var session = try Session.begun()
    session.press("11990-01-01")
    _ = session.press(.control("p"))
    #expect(session.profile.applicant.birthDate == CalendarDate(1990, 1, 1))
  }

  @Test func `lets the keys of the page act, and is closed by them`() throws {
    var session = try Session.begun(with: .full)
    _ = session.press(.control("p"))
    _ = session.press(.function(3))
    #expect(session.finder == nil)
    #expect(session.page == .section(.review))
  }

  @Test func `explains itself by F1, and goes on`() throws {
    var session = try Session.begun()
    _ = session.press(.control("p"))
    _ = session.press(.function(1))
    #expect(session.screen().text.contains("Keys here"))
    session.press("x")
    #expect(session.screen().text.contains("> Commands"))
  }
}

@Suite struct `A question found by its words` {
  private func found(
    _ words: String, from way: String = "", with profile: Profile = .full,
    _ key: Key = .control("f")
  ) throws -> Session {
    var session = try Session.begun(with: profile)
    session.press(way)
    _ = session.press(key)
    session.press(words)
    session.press("⏎")
    return session
  }

  @Test func `has the focus on its own page`() throws {
    #expect(try found("birth").field?.id == "applicant.birthDate")
    #expect(try found("naissance").field?.id == "applicant.birthDate")
    #expect(try found("marital", from: "9", .character("/")).field?.id == "family.maritalStatus")
    #expect(try found("birth", from: "d", .character("/")).field?.id == "applicant.birthDate")
    #expect(try found("job 2 employer").field?.id == "applicant.work.jobs[1].employer")
    #expect(try found("add a job").field?.id == "add.applicant.jobs")
    #expect(try found("work history").page == .section(.work))
  }

  @Test func `is left to where one was`() throws {
    var session = try found("birth", from: "3")
    session.press("⎋")
    #expect(session.page == .section(.languages))
  }

  /// In the list the new job comes last, and first once its page is closed.
  @Test func `is the right one where its list is put in order on the way`() throws {
    var profile = Profile()
    var old = Job()
    (old.title, old.start) = ("Old", CalendarDate(2015, 1, 1))
    profile.applicant.work.jobs = [old]
    var session = try Session.begun(with: profile)
    session.press("4↓⏎New⇥⇥⇥⇥2024-01-01⇥")
    #expect(session.profile.applicant.work.jobs?.map(\.title) == ["Old", "New"])
    _ = session.press(.control("f"))
    session.press("job 1 title⏎")
    #expect(session.profile.applicant.work.jobs?.map(\.title) == ["New", "Old"])
    #expect(session.field?.id == "applicant.work.jobs[1].title")
    #expect(session.editor?.text == "Old")
  }

  @Test func `is no blank entry that was left on the way`() throws {
    var session = try Session.begun(with: Profile())
    session.press("4⏎")
    #expect(session.page.isEntry)
    _ = session.press(.control("f"))
    session.press("birth⏎")
    #expect(session.profile == Profile())
    #expect(session.field?.id == "applicant.birthDate")
  }

  @Test func `is found whatever the section, wherever it is asked`() throws {
    let session = try Session.begun(with: .full)
    for section in session.reviewedSections {
      for question in section.questions(for: session.profile) {
        let places = session.places(matching: question.label.en)
        #expect(places.contains { $0.field == question.id }, "\(question.id)")
        for place in places {
          var session = session
          session.go(to: place)
          #expect(place.field == nil || session.field?.id == place.field)
        }
      }
    }
  }

  @Test func `is not sought with a slash in a box`() throws {
    var session = try Session.begun()
    session.press("1/")
    #expect(session.finder == nil)
    #expect(session.editor?.text == "/")
  }
}

@Suite struct `A hidden screen` {
  @Test(arguments: Language.allCases)
  func `shows nothing of anybody until a key, which does nothing else`(language: Language) throws {
    for way in ["", "1", "4⏎", "d", "9"] {
      var session = try Session.begun(with: .full, in: language)
      session.press(way)
      let before = session
      _ = session.press(.control("o"))
      let words = language == .english ? "crs: hidden." : "crs : écran caché."
      for (columns, rows) in [(80, 24), (120, 40), (30, 8)] {
        let screen = session.screen(columns: columns, rows: rows)
        let text = screen.text.replacing("\u{A0}", with: " ")
        #expect(text.hasPrefix(words))
        #expect(text.filter { $0 != "\n" }.count < 80)
        #expect(screen.cursor != nil)
      }
      #expect(session.press(.enter) == [])
      #expect(session == before)
    }
  }

  @Test func `keeps what was in the box, and hides a question about files too`() throws {
    var session = try Session.begun()
    session.press("11990-01-01")
    _ = session.press(.control("o"))
    #expect(session.profile.applicant.birthDate == CalendarDate(1990, 1, 1))
    session.press("x")
    _ = session.press(.control("q"))
    #expect(session.isAsking)
    _ = session.press(.control("o"))
    #expect(session.screen().text.hasPrefix("crs: hidden"))
    session.press("x")
    #expect(session.isAsking)
  }
}
