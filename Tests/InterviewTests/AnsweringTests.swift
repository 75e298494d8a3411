import ExpressEntry
import Interview
import Questions
import TerminalUI
import Testing

@Suite struct `An answer` {
  @Test func `is committed when Enter leaves its box`() throws {
    var session = try Session.begun()
    session.press("⏎1996-02-11⏎")
    #expect(session.profile.applicant.birthDate == CalendarDate(1996, 2, 11))
    #expect(session.score.points.age == 105)
  }

  @Test(arguments: ["⇥", "↓", "⏎", "↑", "⇤"])
  func `is committed however the focus leaves`(keys: String) throws {
    var session = try Session.begun()
    session.press("⏎⇥29" + keys)
    #expect(session.profile.applicant.declaredAge == 29)
  }

  @Test func `is given up by Esc, and what was there before stays`() throws {
    var session = try Session.begun()
    session.press("⏎⇥29⇥⇤⌫⌫44⎋")
    #expect(session.profile.applicant.declaredAge == 29)
    #expect(session.screen().text.contains("29"))
    session.press("⎋")
    #expect(session.page == .hub)
    #expect(session.profile.applicant.declaredAge == 29)
  }

  @Test func `to a choice is not given by passing through it`() throws {
    var session = try Session.begun()
    session.press("6⏎⏎⏎")
    #expect(session.profile == Profile())
  }

  @Test func `to a choice can be taken back`() throws {
    var session = try Session.begun(with: .full)
    session.press("1⇥⌦")
    #expect(session.profile.family.maritalStatus == nil)
    _ = session.press(.control("z"))
    #expect(session.profile == .full)
  }

  @Test func `is given by its number in a choice`() throws {
    var session = try Session.begun()
    session.press("⏎⇥⇥2")
    #expect(session.profile.family.maritalStatus == .married)
  }

  @Test func `is given by moving to it and pressing Enter`() throws {
    var session = try Session.begun()
    session.press("⏎⇥⇥↓↓⏎")
    #expect(session.profile.family.maritalStatus == .married)
  }

  @Test func `brings up the questions that follow from it, and the focus goes there`() throws {
    var session = try Session.begun()
    session.press("⏎⇥⇥211")
    #expect(session.profile.family.spouseAccompanies == true)
    #expect(session.profile.family.spouseIsCanadian == true)
  }

  @Test func `is cleared by emptying its box`() throws {
    var session = try Session.begun()
    session.press("⏎⇥29⇥⇤⌫⌫⇥")
    #expect(session.profile.applicant.declaredAge == nil)
    #expect(session.score.points.age == 0)
  }

  @Test func `of a branch that is left is kept and comes back with it`() throws {
    var session = try Session.begun(with: .full)
    session.press("1⇥1")
    #expect(session.profile.family.countsSpouse == false)
    #expect(session.score.points.spouse == 0)
    #expect(session.profile.spouse == Profile.full.spouse)
    session.press("⇤2")
    #expect(session.profile == .full)
  }

  @Test func `of another test is kept and comes back with it`() throws {
    var session = try Session.begun(with: .full)
    session.press("3⇥1")
    #expect(session.profile.applicant.languages.english.basis(in: .english) == .test(.ielts))
    #expect(session.score.points.firstLanguage == 0)
    session.press("⇤2")
    #expect(session.profile == .full)
  }

  @Test func `says what it changed`() throws {
    var session = try Session.begun()
    session.press("⏎1996-02-11⏎")
    #expect(session.change?.total == 105)
    #expect(session.screen().text.contains("+105"))
  }

  @Test func `can be undone and done again, with its name`() throws {
    var session = try Session.begun()
    session.press("⏎1996-02-11⏎")
    _ = session.press(.control("z"))
    #expect(session.profile == Profile())
    #expect(session.score.total == 0)
    #expect(session.screen().text.contains("Undone: Date of birth"))
    _ = session.press(.control("y"))
    #expect(session.profile.applicant.birthDate == CalendarDate(1996, 2, 11))
  }

  @Test func `changed from the review leads straight back to it`() throws {
    var session = try Session.begun(with: .full)
    _ = session.press(.function(3))
    session.press("↓⏎1")
    #expect(session.page == .section(.review))
    #expect(session.profile.family.maritalStatus == .neverMarried)
  }

  @Test func `changed from the review leads back to it from inside its section too`() throws {
    var session = try Session.begun(with: .full)
    session.press("1")
    _ = session.press(.function(3))
    session.press("↓⏎1")
    #expect(session.page == .section(.review))
  }

  @Test func `that was refused is not forgotten when leaving or reviewing`() throws {
    var session = try Session.begun()
    session.press("1")
    session.press("03/04/1996")
    #expect(session.press(.control("q")) == [])
    #expect(session.screen().text.contains("could not be read"))
    session.press("3")
    _ = session.press(.function(3))
    #expect(session.screen().text.contains("! 03/04/1996"))
  }

  @Test func `that was refused is undone before the one before it`() throws {
    var session = try Session.begun()
    session.press("1⇥29⏎⇤⇤1996⏎")
    _ = session.press(.control("z"))
    #expect(session.profile.applicant.declaredAge == 29)
    #expect(!session.screen().text.contains("1996"))
  }
}

@Suite struct `A list` {
  @Test func `takes a job answer by answer`() throws {
    var session = try Session.begun()
    session.press("4⏎Welder⏎Atelier Roy⏎72106⏎1")
    session.press("2023-05-08⏎present⏎37.5⏎112")
    let job = try #require(session.profile.applicant.work.jobs?.first)
    #expect(job.title == "Welder")
    #expect(job.occupation == OccupationCode("72106"))
    #expect(job.end == .ongoing)
    #expect(job.hours == WeeklyHours(hundredths: 3750))
    #expect(job.wasFullTimeStudent == false)
    #expect(session.score.points.canadianWork == 64)
  }

  @Test func `orders its entries by date when one is closed`() throws {
    var session = try Session.begun()
    session.press("4⏎Old⇥⇥⇥⇥2015-01-05⏎⎋")
    session.press("⏎New⇥⇥⇥⇥2020-01-06⏎⎋")
    #expect(session.profile.applicant.work.jobs?.map(\.title) == ["New", "Old"])
  }

  @Test func `leaves the order as it was where an entry was only looked at`() throws {
    var profile = Profile.full
    profile.applicant.work.jobs = [.analyst, .developer]
    var session = try Session.begun(with: profile)
    session.press("4⏎")
    #expect(session.page == .entry(Entry(list: Entry.List(.jobs, of: .applicant), index: 0)))
    session.press("⎋")
    #expect(session.profile == profile)
    #expect(!session.isUnsaved)
  }

  @Test func `keeps no entry of which nothing was said`() throws {
    var session = try Session.begun()
    session.press("4⇥3⇥2⇥⇤⇤⇤⏎⎋")
    #expect(session.profile.applicant.work.jobs == nil)
    #expect(session.profile.applicant.work.declaredCanadianYears == 3)
  }

  @Test func `does not put another job under the hands of who undoes`() throws {
    var session = try Session.begun()
    session.press("4⏎Old⇥⇥⇥⇥2015-01-05⏎⎋⏎New⇥⇥⇥⇥2020-01-06⏎⎋⇤⇤⏎")
    #expect(session.screen().text.contains("New"))
    _ = session.press(.control("z"))
    #expect(session.page == .section(.work))
  }

  @Test func `leaves no page of a removed entry behind`() throws {
    var session = try Session.begun(with: .full)
    session.press("4⏎")
    _ = session.press(.function(3))
    for _ in 0..<40 where !session.screen().text.contains("> 1 Software developer") {
      session.press("↓")
    }
    session.press("⌦⎋")
    #expect(session.page == .section(.work))
  }

  @Test func `gives back a removed entry when undone`() throws {
    var session = try Session.begun(with: .full)
    session.press("4⌦")
    #expect(session.profile.applicant.work.jobs?.count == 1)
    #expect(session.screen().text.contains("Job 1 was removed"))
    _ = session.press(.control("z"))
    #expect(session.profile == .full)
  }

  @Test func `of a choice is taken back on the page of a job, and the job stays`() throws {
    var session = try Session.begun(with: .full)
    session.press("4⏎⇥⇥⇥⌦")
    #expect(session.profile.applicant.work.jobs?.count == 2)
    #expect(session.profile.applicant.work.jobs?[0].isInCanada == nil)
  }

  @Test func `takes countries, in the order of their dates, and gives one back when undone`() throws
  {
    var session = try Session.begun()
    session.press("7⇥⇥⇥⇥⇥⇥⇥⏎Kenya⏎2018-01-01⏎2020-06-30⏎⎋")
    session.press("⏎Ghana⏎2020-07-01⏎present⏎⎋")
    let both = session.profile
    #expect(both.applicant.residences?.map(\.country) == ["Ghana", "Kenya"])
    #expect(both.applicant.residences?.map(\.end) == [.ongoing, .on(CalendarDate(2020, 6, 30))])
    session.press("⇤⇤⌦")
    #expect(session.profile.applicant.residences?.map(\.country) == ["Kenya"])
    #expect(session.screen().text.contains("Country 1 was removed"))
    _ = session.press(.control("z"))
    #expect(session.profile == both)
    #expect(session.score.total == 0)
  }

  @Test func `keeps no country of which nothing was said`() throws {
    var session = try Session.begun()
    session.press("7⇥⇥⇥⇥⇥⇥⇥⏎⎋")
    #expect(session.profile == Profile())
  }

  @Test func `refuses a stay that ends before it begins`() throws {
    var session = try Session.begun()
    session.press("7⇥⇥⇥⇥⇥⇥⇥⏎Kenya⏎2018-01-02⏎2018-01-01⏎")
    #expect(session.screen().text.unwrapped.contains("is before the first"))
    #expect(session.profile.applicant.residences?.first?.end == nil)
  }

  @Test func `refuses a last day before the first`() throws {
    var session = try Session.begun(with: .full)
    session.press("4↓⏎")
    session.press("⇥⇥⇥⇥⇥⇥")
    for _ in 0..<10 { session.press("⌫") }
    session.press("2018-09-02⏎")
    #expect(session.screen().text.unwrapped.contains("is before the first"))
    #expect(session.profile == .full)
  }
}

@Suite struct `Leaving` {
  @Test func `asks nothing where nothing changed`() throws {
    var session = try Session.begun(with: .full)
    #expect(session.press(.control("q")) == [.quit])
  }

  @Test func `asks once where answers are not saved`() throws {
    var session = try Session.begun()
    session.press("⏎1996-02-11⏎")
    #expect(session.press(.control("q")) == [])
    #expect(session.screen().text.contains("Save and leave"))
    #expect(session.press("3") == [])
    #expect(session.press(.control("c")) == [])
    #expect(session.press("2") == [.quit])
  }

  @Test func `is without a question by ^C twice, where the draft has the answers`() throws {
    var session = try Session.begun()
    session.press("⏎1996-02-11⏎")
    #expect(session.press(.control("c")) == [])
    #expect(session.press(.control("c")) == [])
    #expect(!session.isAsking)
    _ = session.update(.draftKept(at: "14:32:07"))
    #expect(session.press(.control("c")) == [])
    #expect(session.press(.control("c")) == [.quit])
    // In any other question it goes back.
    _ = session.press(.control("q"))
    session.press("1")
    #expect(session.press(.control("c")) == [])
  }

  @Test func `saves first where that is chosen`() throws {
    var session = try Session.begun()
    session.press("⏎1996-02-11⏎")
    _ = session.press(.control("q"))
    #expect(session.press("1") == [])
    #expect(session.press("⏎") == [.save(path: "profile.json")])
    #expect(session.update(.saved(path: "profile.json")) == [.quit])
    #expect(!session.isUnsaved)
  }

  @Test func `does not happen where the file could not be written`() throws {
    var session = try Session.begun()
    session.press("⏎1996-02-11⏎")
    _ = session.press(.control("q"))
    session.press("1⏎")
    let words = Bilingual(en: "The disk is full.", fr: "Le disque est plein.")
    #expect(session.update(.saveFailed(words, asksForName: true)) == [])
    #expect(session.screen().text.contains("The disk is full."))
    #expect(session.isUnsaved)
  }

  @Test func `commits the box at hand before it asks`() throws {
    var session = try Session.begun()
    session.press("⏎⇥29")
    #expect(session.press(.control("q")) == [])
    #expect(session.profile.applicant.declaredAge == 29)
  }
}
