import ExpressEntry
import Questions
import Storage
import TerminalUI
import Testing

@testable import Interview

@Suite struct `A grouped form` {
  private func begun(with profile: Profile = Profile(), _ keys: String = "") throws -> Session {
    var session = try Session.begun(with: profile, isGrouped: true)
    session.press(keys)
    return session
  }

  @Test func `asks about the entries of a list on the page of their section`() throws {
    var session = try begun(with: .full, "4")
    let jobs = try #require(Profile.full.applicant.work.jobs)
    for job in jobs.indices {
      let id = "applicant.work.jobs[\(job)].start"
      #expect(session.fields.contains { $0.id == id })
    }
    // The last field is as far as Tab goes, and every question is on the way.
    var asked: Set<String> = []
    for _ in session.fields {
      if let question = session.field?.question { asked.insert(question.id) }
      session.press("⇥")
    }
    #expect(asked == Set(Section.work.questions(for: session.profile).map(\.id)))
    #expect(session.page == .section(.work))
  }

  @Test func `goes from the name of an entry to its first question`() throws {
    let session = try begun(with: .full, "4⇤⇤⇤⇤⏎")
    #expect(session.field?.id == "applicant.work.jobs[0].title")
    #expect(session.page == .section(.work))
  }

  @Test func `adds an entry in its place, and sorts when the page is left`() throws {
    var session = try begun(with: Profile(), "4⏎Old⏎⏎⏎⏎2015-01-01⏎")
    #expect(session.page == .section(.work))
    #expect(session.field?.id == "applicant.work.jobs[0].end")
    while session.field?.id != "add.applicant.jobs" { session.press("⇥") }
    session.press("⏎New⏎⏎⏎⏎2020-01-01⏎")
    #expect(session.profile.applicant.work.jobs?.map(\.title) == ["Old", "New"])
    session.press("⎋")
    #expect(session.profile.applicant.work.jobs?.map(\.title) == ["New", "Old"])
    // Undoing goes by what was typed.
    _ = session.press(.control("z"))
    #expect(session.profile.applicant.work.jobs?.last?.start == nil)
  }

  @Test func `drops entries of which nothing was said, when it is left by Esc or Continue`() throws
  {
    for end in ["⎋", "⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇤⏎"] {
      var session = try begun(with: Profile(), "4⏎")
      #expect(session.profile.applicant.work.jobs == [Job()])
      session.press(end)
      #expect(session.profile.applicant.work.jobs == nil, "\(end)")
      #expect(session.page != .section(.work))
    }
  }

  @Test func `removes an entry on its name, and brings it back`() throws {
    var session = try begun(with: .full, "4⇤⇤⇤⇤")
    let jobs = session.profile.applicant.work.jobs
    session.press("⌦")
    #expect(session.profile.applicant.work.jobs?.count == (jobs?.count ?? 0) - 1)
    #expect(session.page == .section(.work))
    _ = session.press(.control("z"))
    #expect(session.profile.applicant.work.jobs == jobs)
  }

  @Test func `refuses a last day before the first as the page of the entry does`() throws {
    let session = try begun(with: Profile(), "4⏎A⏎⏎⏎⏎2020-01-01⏎2019-01-01⏎")
    #expect(session.screen(rows: 40).text.unwrapped.contains("is before the first"))
    #expect(session.profile.applicant.work.jobs?[0].end == nil)
  }

  @Test func `is come back to from the review, which opens an entry by itself`() throws {
    var session = try begun(with: .full, "9")
    while session.field.map({ if case .entry = $0 { false } else { true } }) == true {
      session.press("⇥")
    }
    session.press("⏎")
    #expect(session.page.isEntry)
    session.press("⎋")
    #expect(session.page == .section(.review))
  }

  @Test func `leads a found question to its place on it`() throws {
    var session = try begun(with: .full)
    _ = session.press(.control("f"))
    session.press("job 2 employer⏎")
    #expect(session.field?.id == "applicant.work.jobs[1].employer")
    #expect(session.page == .section(.work))
    session.press("⎋")
    #expect(session.page == .hub)
  }

  @Test func `shows the keys for notes and evidence`() throws {
    for isGrouped in [false, true] {
      var session = try Session.begun(with: .full, isGrouped: isGrouped)
      session.press("1")
      #expect(session.screen(columns: 100).text.contains("^T Stated/seen") == isGrouped)
    }
  }

  /// The same keys but for the pages of entries.
  @Test func `makes the same file of the same answers`() throws {
    let answers = "Dev⏎Acme⏎21232⏎12021-05-03⏎present⏎37.5⏎1"
    var grouped = try begun(with: Profile(), "11996-02-11⏎⎋4⏎\(answers)⎋")
    var single = try Session.begun()
    single.press("11996-02-11⏎⎋4⏎\(answers)⎋⎋")
    #expect(grouped.profile == single.profile)
    #expect(ProfileWriter.text(grouped.profile) == ProfileWriter.text(single.profile))
    #expect(grouped.press(.control("s")) == single.press(.control("s")))
  }
}
