import ExpressEntry
import Interview
import Questions
import TerminalUI
import TestSupport
import Testing

extension Session {
  /// A new session that finds the draft of an earlier one: a birth date more than it has itself.
  static func recovering(
    file: RecoveredAnswers.FileThen = .same, in language: Language = .english
  ) throws -> Session {
    var session = try Session.begun(with: .declared, in: language)
    var drafted = Profile.declared
    drafted.applicant.birthDate = CalendarDate(1996, 2, 11)
    session.offer(
      RecoveredAnswers(
        profile: drafted, over: .declared, moment: "2026-06-01 14:32:07", file: file))
    return session
  }

  /// A session with an answer that is to be saved over a file that another program has changed.
  static func conflicting(in language: Language = .english) throws -> Session {
    var session = try #require(
      Session(
        profile: .declared, file: "me.json", isOnDisk: true, on: CalendarDate(2026, 6, 1),
        in: language))
    session.press("1")
    _ = session.press(.control("u"))
    session.press("1996-02-11⏎")
    #expect(session.press(.function(2)) == [.save(path: "me.json")])
    var theirs = Profile.declared
    theirs.family.dependentChildren = 3
    _ = session.update(.changedOnDisk(path: "me.json", theirs: theirs))
    return session
  }
}

extension Profile {
  fileprivate static var declared: Profile {
    var profile = Profile()
    profile.applicant.declaredAge = 40
    profile.family.maritalStatus = .divorced
    return profile
  }
}

@Suite struct `A draft that is found` {
  @Test func `is used, and undoing goes back to the file`() throws {
    var session = try Session.recovering()
    #expect(session.screen().text.contains("2026-06-01 14:32:07"))
    #expect(session.press("1") == [.draft(.resume)])
    #expect(session.profile.applicant.birthDate == CalendarDate(1996, 2, 11))
    #expect(session.score.points.age == 105)
    #expect(session.isAnsweredBeyondFile)
    #expect(session.screen().text.contains("draft kept 2026-06-01 14:32:07"))
    _ = session.press(.control("z"))
    #expect(!session.isAnsweredBeyondFile)
  }

  @Test func `shows what it has that the file has not, and asks again`() throws {
    var session = try Session.recovering()
    session.press("2")
    let text = session.screen().text
    #expect(text.contains("Date of birth"))
    #expect(text.contains("Draft: 1996-02-11"))
    #expect(text.contains("File: no answer"))
    session.press("⎋")
    #expect(session.screen().text.contains("> 1 Use the draft"))
  }

  @Test func `is put aside, or thrown away, and the answers are the file's`() throws {
    for (keys, decision) in [("3", DraftDecision.setAside), ("42", .discard)] {
      var session = try Session.recovering()
      #expect(session.press(keys) == [.draft(decision)])
      #expect(!session.isAnsweredBeyondFile)
      #expect(!session.isAsking)
    }
  }

  @Test func `is not thrown away by one key`() throws {
    for keys in ["4⏎", "41", "4⎋", "4⎋4⎋"] {
      var session = try Session.recovering()
      #expect(session.press(keys) == [])
      #expect(session.screen().text.contains("Newer answers were kept."))
    }
    var session = try Session.recovering()
    session.press("4")
    #expect(session.screen().text.contains("Nothing brings a discarded draft back."))
    _ = session.press(.control("q"))
    #expect(session.screen().text.contains("> 1 Use the draft"))
  }

  @Test func `is not left undecided by Esc`() throws {
    var session = try Session.recovering()
    session.press("⎋")
    #expect(session.isAsking)
    #expect(session.screen().text.contains("Choose what becomes of the draft."))
  }

  @Test func `says so where the file is not the version it came on top of`() throws {
    let session = try Session.recovering(file: .changed)
    #expect(session.screen().text.unwrapped.contains("Another program changed the file since"))
  }

  @Test(arguments: Language.allCases)
  func `looks as it was read`(language: Language) throws {
    var session = try Session.recovering(in: language)
    let question = session.screens
    session.press("2")
    try expectSnapshot(
      of: question + "\n\n" + session.screens, named: "recovery-\(language.rawValue)")
  }
}

@Suite struct `A file that another program changed` {
  @Test func `is left alone while a copy is saved beside it`() throws {
    var session = try Session.conflicting()
    #expect(session.screen().text.contains("The file changed on disk."))
    #expect(session.press("⏎") == [.saveCopy(path: "me.json")])
    _ = session.update(.saved(path: "me-2.json"))
    #expect(!session.isUnsaved)
  }

  @Test func `is written over only where that is chosen`() throws {
    var session = try Session.conflicting()
    #expect(session.press("3") == [.overwrite(path: "me.json")])
  }

  @Test func `is taken where that is chosen, and undoing brings one's own answers back`() throws {
    var session = try Session.conflicting()
    let mine = session.profile
    #expect(session.press("4") == [.reopen(path: "me.json")])
    var theirs = Profile.declared
    theirs.family.dependentChildren = 3
    _ = session.update(.reopened(theirs))
    #expect(session.profile == theirs)
    #expect(!session.isUnsaved)
    _ = session.press(.control("z"))
    #expect(session.profile == mine)
    #expect(session.isUnsaved)
  }

  @Test func `changes nothing where one stays`() throws {
    for key in ["5", "⎋"] {
      var session = try Session.conflicting()
      #expect(session.press(key) == [])
      #expect(session.isUnsaved && !session.isAsking)
    }
  }

  @Test(arguments: Language.allCases)
  func `looks as it was read`(language: Language) throws {
    let session = try Session.conflicting(in: language)
    try expectSnapshot(of: session.screens, named: "conflict-\(language.rawValue)")
  }
}

@Suite struct `A draft that cannot be kept` {
  @Test func `is said once, and shown from then on`() throws {
    var session = try Session.begun()
    session.press("11996-02-11⏎")
    let words = Bilingual(en: "Draft NOT kept, so save now: why.", fr: "Pas de brouillon.")
    _ = session.update(.draftFailed(words))
    #expect(session.screen().text.contains("Draft NOT kept, so save now: why."))
    #expect(session.screen().text.contains("draft NOT kept "))
    session.press("⇥")
    _ = session.update(.draftFailed(words))
    #expect(!session.screen().text.contains("so save now: why."))
    _ = session.update(.draftKept(at: "14:32:07"))
    #expect(session.screen().text.contains("draft kept 14:32:07"))
  }
}

extension Session {
  fileprivate var screens: String {
    let screens = [(80, 24), (60, 20), (40, 10)].map { columns, rows in
      "\(columns)x\(rows)\n" + screen(columns: columns, rows: rows).text
    }
    let ascii = "80x24 in ASCII\n" + screen().asciiText
    return (screens + [ascii]).joined(separator: "\n\n") + "\n"
  }
}
