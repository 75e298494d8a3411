import ExpressEntry
import Questions
import TerminalUI
import Testing

@testable import Interview

/// What people do out of habit, and must not pay for with an answer.
@Suite struct `An Enter after a number` {
  @Test func `passes over no question, and says that the number was enough`() throws {
    var session = try Session.begun(with: .full)
    session.press("1⇥1")
    #expect(session.field?.id == "family.dependentChildren")
    session.press("⏎")
    #expect(session.field?.id == "family.dependentChildren")
    #expect(session.screen().text.contains("The number was enough."))
    session.press("⏎")
    #expect(session.field?.id == "invitationDate")
  }

  @Test func `goes on after any other key, and presses a button at once`() throws {
    var session = try Session.begun(with: .full)
    session.press("1⇥1↓↑⏎")
    #expect(session.field?.id == "invitationDate")
    var offer = try Session.begun(with: Profile())
    offer.press("612⏎")
    #expect(offer.page == .section(.additional))
  }

  @Test func `goes on where the option was chosen by moving to it`() throws {
    var session = try Session.begun()
    session.press("1⇥⇥↓⏎⏎")
    #expect(session.field?.id == "invitationDate")
  }
}

@Suite struct `Undoing` {
  @Test func `leads back to the question, so that the next key answers it`() throws {
    var session = try Session.begun()
    session.press("31")
    let english = session.focus
    session.press("1")
    #expect(session.focus > english)
    _ = session.press(.control("z"))
    #expect(session.field?.id == "applicant.languages.english.proof")
    session.press("2")
    #expect(session.profile.applicant.languages.english.proof == .test(.celpip))
    #expect(session.profile.applicant.languages.french.proof == nil)
    _ = session.press(.control("z"))
    _ = session.press(.control("y"))
    #expect(session.field?.id == "applicant.languages.english.proof")
  }

  @Test(arguments: Language.allCases)
  func `names a question without its mark`(language: Language) throws {
    var session = try Session.begun(with: .full, in: language)
    session.press("1⇥⇥2")
    _ = session.press(.control("z"))
    let text = session.screen(columns: 100).text.replacing("\u{A0}", with: " ")
    #expect(
      text.contains(
        language == .english
          ? "Undone: Coming to Canada. ^Y does it again."
          : "Annulé : Vient au Canada. ^Y le refait."))
  }
}

@Suite struct `A box with text to mend` {
  /// The scores of a test that is no longer the one that counts.
  @Test func `is no concern any more once its question is not asked`() throws {
    var session = try Session.begun()
    session.press("312")
    session.press("2025-06-14⏎8⏎7⏎7⏎7.5⏎")
    #expect(session.textsToMend.count == 1)
    session.press("⇤⇤⇤⇤⇤1")
    #expect(session.profile.applicant.languages.english.proof == .test(.ielts))
    #expect(session.textsToMend.isEmpty)
    _ = session.update(.saved(path: "me.json"))
    #expect(!session.isUnsaved)
    #expect(!session.screen().text.contains("to mend"))
    // What was given for the other test is said to be kept.
    let text = session.screen(rows: 40).text.unwrapped
    #expect(text.contains("The results of CELPIP-General are kept in the file, and not counted."))
    session.press("⇤2")
    #expect(session.textsToMend.count == 1)
  }
}

@Suite struct `Evidence of an answer` {
  @Test func `is none of another answer, and comes back by undoing`() throws {
    var session = try Session.begun(with: .full)
    session.press("1")
    _ = session.press(.control("t"))
    _ = session.press(.control("t"))
    _ = session.press(.control("n"))
    session.press("p. 2⏎")
    _ = session.press(.control("u"))
    session.press("1995-05-03⏎")
    let noted = session.profile.annotations["applicant.birthDate"]
    #expect(noted?.evidence == nil)
    #expect(noted?.note == "p. 2")
    _ = session.press(.control("z"))
    #expect(session.profile.annotations["applicant.birthDate"]?.evidence == .seen)
  }
}

@Suite struct `A page that was left for another` {
  @Test(arguments: [Key.function(7), .function(12), .function(3)])
  func `has the focus where it was`(key: Key) throws {
    var session = try Session.begun(with: .full)
    session.press("4⇤⇤⇤⇤⏎")
    while session.field?.id != "applicant.work.jobs[0].end" { session.press("⇥") }
    _ = session.press(key)
    session.press("⎋")
    #expect(session.field?.id == "applicant.work.jobs[0].end")
  }
}

@Suite struct `A search for a question` {
  private func ids(_ words: String) throws -> [String?] {
    try Session.begun(with: .full).places(matching: words).map(\.field)
  }

  @Test func `reads oe as the letter that keyboards lack`() throws {
    #expect(try ids("soeur").contains("family.siblingInCanada"))
    #expect(try ids("sœur").contains("family.siblingInCanada"))
  }

  @Test func `knows the answers that may be chosen`() throws {
    #expect(try ids("widowed") == ["family.maritalStatus"])
    #expect(try ids("divorcé") == ["family.maritalStatus"])
  }

  @Test func `knows the questions of admissibility before any is answered`() throws {
    let session = try Session.begun()
    let places = session.places(matching: "admissib")
    #expect(places.contains { $0.section == .admissibility })
  }

  @Test func `leads to the start of a section, wherever it was left`() throws {
    var session = try Session.begun()
    session.press("6⇥⇥⎋")
    _ = session.press(.control("f"))
    session.press("job offer or nomination⏎")
    #expect(session.page == .section(.offer))
    #expect(session.focus == 0)
  }
}

@Suite struct `A choice that other answers make` {
  @Test func `is not taken back while they stand, and that is said`() throws {
    var profile = Profile()
    profile.applicant.languages.english.results[.celpip] = TestResult()
    profile.applicant.languages.english.results[.celpip]?.taken = CalendarDate(2025, 6, 14)
    profile.applicant.languages.english.proof = .test(.celpip)
    var session = try Session.begun(with: profile)
    session.press("3⇥⌦")
    #expect(session.profile == profile)
    #expect(session.screen().text.contains("The answers below still say so"))
  }
}

@Suite struct `A country` {
  @Test(arguments: ["3 Sept 2018", "1er sept. 2012"])
  func `is no date that was typed a box too early`(text: String) throws {
    var session = try Session.begun()
    session.press("4⏎⇥⇥⇥2\(text)⏎")
    #expect(session.profile.applicant.work.jobs?[0].country == nil)
    #expect(session.screen(rows: 40).text.contains("type the name in letters"))
  }
}

@Suite struct `A credential with an open answer` {
  @Test func `counts where only the day of its assessment is open`() throws {
    var profile = Profile.full
    profile.applicant.education.credentials?[0].isCanadian = false
    profile.applicant.education.credentials?[0].isAssessed = true
    profile.applicant.education.credentials?[0].assessed = nil
    var session = try Session.begun(with: profile)
    session.press("2")
    let text = session.screen(rows: 40).text
    #expect(text.contains("! 1 open") && !text.contains("does not count yet"))
  }
}

@Suite struct `A question that goes away with its answer` {
  private func answered() -> Profile {
    var profile = Profile.full
    profile.applicant.declaredAge = 30
    profile.applicant.work.declaredCanadianYears = 1
    profile.applicant.work.declaredForeignYears = 2
    return profile
  }

  @Test(arguments: ["⏎", "⇥", "↓"])
  func `takes no other answer with it`(key: String) throws {
    var session = try Session.begun(with: answered())
    session.press("1⇥")
    #expect(session.field?.id == "applicant.age")
    _ = session.press(.control("u"))
    session.press(key)
    #expect(session.profile.applicant.declaredAge == nil)
    #expect(session.profile.family == Profile.full.family)
    #expect(session.field?.id == "family.maritalStatus")
    session.press("⎋4")
    while session.field?.id != "applicant.work.canadianYears" { session.press("⇥") }
    _ = session.press(.control("u"))
    session.press(key)
    #expect(session.profile.applicant.work.declaredCanadianYears == nil)
    #expect(session.profile.applicant.work.declaredForeignYears == 2)
    #expect(session.field?.id == "applicant.work.foreignYears")
  }

  @Test(arguments: [Key.function(1), .function(2), .control("p"), .control("n")])
  func `leaves the box of the next one as it is`(key: Key) throws {
    var session = try Session.begun(with: answered())
    session.press("1⇥")
    _ = session.press(.control("u"))
    _ = session.press(key)
    session.press("⎋⎋")
    session.press("⇥⇥")
    #expect(session.profile.family == Profile.full.family)
  }
}

@Suite struct `A note being written` {
  @Test func `keeps the choice under it as it was, whatever moves`() throws {
    for key in ["↑", "↓", "⇥", "⇤"] {
      var session = try Session.begun(with: .full)
      session.press("1⇥")
      _ = session.press(.control("t"))
      _ = session.press(.control("n"))
      session.press("abc\(key)⏎⏎")
      let note = session.profile.annotations["family.maritalStatus"]
      #expect(note?.note == "abc" && note?.evidence == .stated, "\(key)")
      #expect(session.profile.family == Profile.full.family)
    }
  }

  @Test func `is not lost by doing again`() throws {
    var session = try Session.begun(with: .full)
    session.press("1")
    _ = session.press(.control("t"))
    _ = session.press(.control("z"))
    _ = session.press(.control("n"))
    session.press("abc")
    _ = session.press(.control("y"))
    session.press("⏎")
    #expect(session.profile.annotations["applicant.birthDate"]?.note == "abc")
  }
}

@Suite struct `A new entry` {
  @Test func `is still there where one of its own questions is looked for`() throws {
    var session = try Session.begun()
    session.press("4⏎")
    _ = session.press(.control("f"))
    session.press("hours a week⏎")
    #expect(session.page.isEntry)
    #expect(session.field?.id == "applicant.work.jobs[0].hoursPerWeek")
  }

  @Test func `of a grouped form is dropped or put in order among others`() throws {
    var session = try Session.begun(isGrouped: true)
    session.press("4⏎")
    while session.field?.id != "add.applicant.jobs" { session.press("⇥") }
    session.press("⏎New⏎⏎⏎⏎2020-01-01⏎⎋")
    #expect(session.profile.applicant.work.jobs?.map(\.title) == ["New"])
  }

  /// Text that is no answer yet is the only thing said of it.
  @Test(arguments: [false, true])
  func `is not dropped with text that is to be mended`(isGrouped: Bool) throws {
    var session = try Session.begun(isGrouped: isGrouped)
    session.press("4⏎⏎⏎⏎⏎soon⇥⎋⎋⎋")
    #expect(session.profile.applicant.work.jobs?.count == 1)
    #expect(session.textsToMend.count == 1)
    session.press("4⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⌦")
    #expect(session.profile.applicant.work.jobs == nil)
    #expect(session.textsToMend.isEmpty && session.kept.isEmpty)
  }
}
