import ExpressEntry
import Interview
import Questions
import TerminalUI
import TestSupport
import Testing

extension Profile {
  static func aged(_ age: Int) -> Profile {
    var profile = Profile()
    profile.applicant.declaredAge = age
    return profile
  }
}

extension Session {
  /// The first line of the screen.
  fileprivate var title: Substring { screen().text.prefix { $0 != "\n" } }

  static func withUnreadableFile(
    backup: Profile? = .aged(29), drafted: Profile? = nil, holder: Bilingual? = nil,
    in language: Language = .english
  ) throws -> Session {
    var session = try #require(
      Session(file: "me.json", on: CalendarDate(2026, 6, 1), in: language))
    let draft = drafted.map {
      RecoveredAnswers(profile: $0, over: Profile(), moment: "2026-06-01 14:32:07", file: .gone)
    }
    session.ask(
      about: UnreadableFile(
        path: "me.json",
        problem: Bilingual(
          en: "line 3, column 24 (applicant.age): an age goes from 0 to 120",
          fr: "ligne 3, colonne 24 (applicant.age)\u{A0}: un âge va de 0 à 120"),
        holder: holder, backup: backup, draft: draft))
    return session
  }
}

@Suite struct `A file that cannot be read` {
  @Test func `is left alone by the first way out, and by leaving`() throws {
    for keys in ["⏎", "1"] {
      var session = try Session.withUnreadableFile()
      #expect(session.screen().text.unwrapped.contains("At line 3, column 24 (applicant.age)"))
      #expect(session.press(keys) == [.quit])
    }
    var session = try Session.withUnreadableFile()
    #expect(session.press(.control("q")) == [.quit])
  }

  @Test func `is not left undecided by Esc`() throws {
    var session = try Session.withUnreadableFile()
    #expect(session.press("⎋") == [])
    #expect(session.isAsking)
    #expect(session.screen().text.contains("Choose what to go on with."))
  }

  @Test func `is copied before the version before takes its place`() throws {
    var session = try Session.withUnreadableFile()
    #expect(session.press("2") == [.quarantine(path: "me.json")])
    #expect(session.profile == .aged(29))
    #expect(session.isUnsaved)
    _ = session.update(.quarantined(copy: "me.json.bad-20260601-143207"))
    #expect(session.screen().text.contains("kept as me.json.bad-20260601-143207"))
    #expect(session.press(.function(2)) == [.save(path: "me.json")])
  }

  @Test func `is copied before the draft takes its place, which is gone on with`() throws {
    var session = try Session.withUnreadableFile(drafted: .aged(41))
    #expect(session.press("2") == [.quarantine(path: "me.json"), .draft(.resume)])
    #expect(session.profile == .aged(41))
  }

  @Test func `is copied before a new profile takes its place, and the draft is put aside`() throws {
    var session = try Session.withUnreadableFile(drafted: .aged(41))
    #expect(session.press("4") == [.quarantine(path: "me.json"), .draft(.setAside)])
    #expect(session.profile == Profile())
    #expect(!session.isUnsaved)
  }

  @Test func `offers no version before where there is none`() throws {
    var session = try Session.withUnreadableFile(backup: nil)
    #expect(session.press("2") == [.quarantine(path: "me.json")])
    #expect(session.profile == Profile())
  }

  @Test func `that another session has is only left`() throws {
    let holder = Bilingual(en: "Another session has it.", fr: "Une autre session l’a.")
    var session = try Session.withUnreadableFile(holder: holder)
    #expect(session.screen().text.contains("Another session has it."))
    #expect(session.press("2") == [])
    #expect(session.isAsking)
    #expect(session.press("1") == [.quit])
  }

  @Test func `that cannot be copied is said to stay, and the session goes on`() throws {
    var session = try Session.withUnreadableFile()
    session.press("3")
    _ = session.update(.notQuarantined(Bilingual(en: "No copy: full.", fr: "Pas de copie.")))
    #expect(session.screen().text.contains("No copy: full."))
    session.press("⏎")
    #expect(!session.isAsking)
  }

  @Test(arguments: Language.allCases)
  func `looks as it was read`(language: Language) throws {
    let session = try Session.withUnreadableFile(drafted: .aged(41), in: language)
    let screens = [(80, 24), (40, 10)].map { columns, rows in
      "\(columns)x\(rows)\n" + session.screen(columns: columns, rows: rows).text
    }
    let ascii = "80x24 in ASCII\n" + session.screen().asciiText
    try expectSnapshot(
      of: (screens + [ascii]).joined(separator: "\n\n") + "\n",
      named: "unreadable-\(language.rawValue)")
  }
}

@Suite struct `A file that is open to read alone` {
  private func session(_ access: FileAccess) throws -> Session {
    var session = try #require(
      Session(
        profile: .aged(29), file: "me.json", isOnDisk: true, on: CalendarDate(2026, 6, 1),
        in: .english))
    session.restrict(to: access, because: Bilingual(en: "The reason.", fr: "Le motif."))
    return session
  }

  @Test(arguments: [FileAccess.heldElsewhere, .newerFormat])
  func `says why at the start, and that it is on the title`(access: FileAccess) throws {
    var session = try session(access)
    #expect(session.screen().text.contains("The reason."))
    #expect(session.title.contains("me.json"))
    #expect(session.title.contains("read-only "))
    #expect(PlainSession(session).session.isAsking)
    session.press("⏎")
    #expect(!session.isAsking)
    session.press("1")
    session.press(.control("u"))
    session.press("1996-02-11⏎")
    #expect(session.title.contains("read-only, not saved yet"))
  }

  @Test func `is said to be so in plain mode`() throws {
    var plain = PlainSession(try session(.newerFormat))
    let lines = plain.begin().lines
    #expect(lines.contains("File, read-only: me.json"))
    #expect(lines.contains("The reason."))
  }

  @Test func `of a newer format is never saved, and leaving warns of what is lost`() throws {
    var session = try session(.newerFormat)
    session.press("⏎1")
    session.press(.control("u"))
    session.press("1996-02-11⏎")
    #expect(session.press(.function(2)) == [])
    #expect(session.screen().text.contains("Nothing is saved from a file of a newer format."))
    session.press("⏎")
    #expect(session.press(.control("q")) == [])
    #expect(session.screen().text.contains("> 1 Stay"))
    #expect(session.press("1") == [])
    #expect(session.press(.control("q")) == [])
    #expect(session.press("2") == [.quit])
  }

  @Test func `because another session has it is saved once that is gone`() throws {
    var session = try session(.heldElsewhere)
    session.press("⏎")
    #expect(session.press(.function(2)) == [.save(path: "me.json")])
    let words = Bilingual(en: "Process 7 has it.", fr: "Le processus 7 l’a.")
    _ = session.update(.saveFailed(words, asksForName: true))
    #expect(session.screen().text.contains("! Process 7 has it."))
    session.press("⎋")
    #expect(session.press(.function(2)) == [.save(path: "me.json")])
    _ = session.update(.saved(path: "me.json"))
    #expect(!session.title.contains("read-only"))
  }
}

@Suite struct `Two things to know before going on` {
  @Test func `are said one after the other`() throws {
    var session = try Session.begun()
    session.warn(Bilingual(en: "The first.", fr: "La première."))
    session.offer(
      RecoveredAnswers(
        profile: .aged(29), over: Profile(), moment: "2026-06-01 14:32:07", file: .none))
    #expect(session.screen().text.contains("The first."))
    session.press("⏎")
    #expect(session.screen().text.unwrapped.contains("has 1 answer that no file has"))
    #expect(session.press("1") == [.draft(.resume)])
    #expect(!session.isAsking)
  }
}

@Suite struct `A save that left something to tell` {
  @Test(arguments: [false, true])
  func `is told, and to who is leaving as well`(isLeaving: Bool) throws {
    var session = try #require(
      Session(profile: .aged(29), file: "me.json", on: CalendarDate(2026, 6, 1), in: .english))
    session.press("1")
    session.press(.control("u"))
    session.press("1996-02-11⏎")
    if isLeaving {
      _ = session.press(.control("q"))
      #expect(session.press("1") == [.save(path: "me.json")])
    }
    let reason = Bilingual(en: "a reason", fr: "un motif")
    #expect(session.update(.savedKeepingDraft(path: "me.json", reason)) == [])
    #expect(!session.isUnsaved)
    #expect(session.screen().text.unwrapped.contains("its draft could not be removed: a reason."))
    if isLeaving { session.press("⏎") }
    #expect(session.press(.control("q")) == [.quit])
  }
}

@Suite struct `The number of answers in a draft` {
  @Test func `is the number of differences that are shown`() throws {
    var drafted = Profile.aged(41)
    drafted.family.maritalStatus = .divorced
    drafted.applicant.work.jobs = [Job(), Job()]
    drafted.applicant.work.jobs?[1].title = "Cook"
    var session = try Session.begun(with: .aged(29))
    let found = RecoveredAnswers(
      profile: drafted, over: .aged(29), moment: "2026-06-01 14:32:07", file: .same)
    #expect(found.count == 3)
    session.offer(found)
    session.press("2")
    let lines = session.screen(columns: 80, rows: 60).text
    #expect(lines.ranges(of: "Draft: ").count == found.count)
  }

  @Test func `is none where only notes and marks differ, and that is said`() throws {
    var drafted = Profile.aged(29)
    drafted.applicant.documents[.passport] = DocumentMark()
    var session = try Session.begun(with: .aged(29))
    session.offer(
      RecoveredAnswers(
        profile: drafted, over: .aged(29), moment: "2026-06-01 14:32:07", file: .same))
    #expect(session.screen().text.unwrapped.contains("has notes or marks that the file has not"))
  }
}
