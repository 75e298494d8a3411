import ExpressEntry
import Questions
import Storage
import TerminalUI
import Testing

@testable import Interview

@Suite struct `What is noted of an answer` {
  private func noted(_ words: String, at way: String, in language: Language = .english) throws
    -> Session
  {
    var session = try Session.begun(with: .full, in: language)
    session.press(way)
    _ = session.press(.control("n"))
    session.press("\(words)⏎")
    return session
  }

  @Test func `is a note, kept with the answer and shown below it`() throws {
    var session = try noted("passport p. 2", at: "1")
    #expect(session.profile.annotations["applicant.birthDate"]?.note == "passport p. 2")
    #expect(session.screen().text.contains("“passport p. 2”"))
    // The focus stays, and so does the answer.
    #expect(session.field?.id == "applicant.birthDate")
    #expect(session.profile.applicant == Profile.full.applicant)
    _ = session.press(.function(3))
    #expect(session.screen().text.contains("“passport p. 2”"))
    _ = session.press(.function(8))
    #expect(session.screen().text.contains("«\u{A0}passport p. 2\u{A0}»"))
  }

  @Test func `is a note on a choice, where letters else do nothing`() throws {
    var session = try Session.begun(with: .full)
    session.press("1⇥⇥")
    let id = try #require(session.field?.question?.id)
    _ = session.press(.control("n"))
    #expect(session.context == .note)
    session.press("asked twice 1⏎")
    #expect(session.profile.annotations[id]?.note == "asked twice 1")
  }

  @Test func `is what it rests on, from one thing to the next`() throws {
    var session = try Session.begun(with: .full)
    session.press("1")
    var evidence: [AnswerEvidence?] = []
    for _ in 0..<3 {
      _ = session.press(.control("t"))
      evidence.append(session.profile.annotations["applicant.birthDate"]?.evidence)
    }
    #expect(evidence == [.stated, .seen, nil])
    #expect(session.profile == .full)
    _ = session.press(.control("t"))
    #expect(session.screen().text.contains("Date of birth: stated, no document seen"))
  }

  @Test func `is made on the review too, and stays there`() throws {
    var session = try Session.begun(with: .full)
    session.press("9")
    let id = try #require(session.field?.explainedQuestion?.id)
    _ = session.press(.control("t"))
    _ = session.press(.control("n"))
    session.press("seen on Monday⏎")
    #expect(session.page == .section(.review))
    #expect(session.profile.annotations[id]?.evidence == .stated)
    #expect(session.profile.annotations[id]?.note == "seen on Monday")
    #expect(
      session.screen().text.unwrapped.contains("stated, no document seen; “seen on Monday”"))
  }

  @Test func `stays with its job when the list is put in another order, and goes with it`() throws {
    var profile = Profile()
    var jobs = [Job(), Job()]
    (jobs[0].title, jobs[0].start) = ("New", CalendarDate(2020, 1, 1))
    (jobs[1].title, jobs[1].start) = ("Old", CalendarDate(2010, 1, 1))
    profile.applicant.work.jobs = jobs
    var session = try Session.begun(with: profile)
    session.press("4↓⏎⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤")
    #expect(session.field?.id == "applicant.work.jobs[1].title")
    _ = session.press(.control("t"))
    session.press("⇥⇥⇥⇥")
    #expect(session.field?.id == "applicant.work.jobs[1].start")
    _ = session.press(.control("u"))
    session.press("2022-01-01⏎⎋")
    let sorted = try #require(session.profile.applicant.work.jobs)
    #expect(sorted.map(\.title) == ["Old", "New"])
    #expect(sorted.map { $0.annotations["title"]?.evidence } == [.stated, nil])
    #expect(session.profile.annotations.isEmpty)
    session.press("⇤⇤⇤⌦")
    #expect(session.profile.applicant.work.jobs?.map(\.title) == ["New"])
  }

  @Test func `is undone and done again by name, and left as it was by Esc`() throws {
    var session = try noted("abc", at: "1")
    _ = session.press(.control("z"))
    #expect(session.screen().text.contains("Undone: Date of birth: note."))
    #expect(session.profile == .full)
    _ = session.press(.control("y"))
    #expect(session.profile.annotations["applicant.birthDate"]?.note == "abc")
    _ = session.press(.control("n"))
    session.press("d⎋")
    #expect(session.profile.annotations["applicant.birthDate"]?.note == "abc")
    _ = session.press(.control("n"))
    _ = session.press(.control("u"))
    session.press("⏎")
    #expect(session.profile == .full)
  }

  @Test func `belongs to an answer or a document, which is said elsewhere`() throws {
    for key in ["note on", "rests on"] {
      var session = try Session.begun()
      _ = session.press(.control("p"))
      session.press("\(key)⏎")
      #expect(session.screen().text.contains("Notes belong to an answer or a document"))
    }
  }

  @Test func `is no longer than a file holds`() throws {
    var session = try Session.begun()
    session.press("1")
    _ = session.press(.control("n"))
    for _ in 0..<60 { _ = session.press(.paste("e\u{301}")) }
    session.press("⏎")
    let note = try #require(session.profile.annotations["applicant.birthDate"]?.note)
    #expect(note.unicodeScalars.count == Profile.maximumText)
    #expect(try !ProfileWriter.bytes(session.profile).isEmpty)
  }

  @Test func `changes no score and no document`() throws {
    let plain = try Session.begun(with: .full)
    var session = plain
    for section in session.reviewedSections {
      for question in section.questions(for: session.profile) {
        session.adopt(
          session.profile.annotating(question) {
            $0.evidence = .seen
            $0.note = question.id
          })
        #expect(session.profile.annotation(of: question)?.note == question.id)
      }
    }
    #expect(session.score == plain.score)
    #expect(session.eligibility == plain.eligibility)
    #expect(session.profile.answers(differingFrom: plain.profile).isEmpty)
    // Each is in one place of its own.
    let text = ProfileWriter.text(session.profile)
    let count = session.reviewedSections.flatMap { $0.questions(for: session.profile) }.count
    #expect(text.ranges(of: #""evidence": "seen""#).count == count)
    var reader = ProfileReader()
    #expect(try reader.read(Array(text.utf8)) == session.profile)
  }
}
