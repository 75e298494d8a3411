import ExpressEntry
import Interview
import Questions
import TerminalUI
import TestSupport
import Testing

@Suite struct `The mouse` {
  static let sizes = [(80, 24), (100, 30), (120, 40), (60, 20)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  private func begun(_ size: Size, _ language: Language, _ keys: String = "") throws -> Session {
    var session = try Session.begun(with: .full, in: language)
    session.window = size
    session.press(keys)
    return session
  }

  // MARK: Clicks

  @Test(arguments: sizes, Language.allCases)
  func `focuses a field as Tab does`(size: Size, language: Language) throws {
    for text in ["1990-05-05", "2023-02-29", "", "1996-02-11"] {
      var session = try begun(size, language, "1")
      _ = session.press(.control("u"))
      session.press(text)
      var other = session
      // Without the date, the age alone is asked for before it.
      other.press(text.isEmpty ? "⇥⇥" : "⇥")
      #expect(try session.click("Marital status", "État matrimonial") == [])
      #expect(session == other)
    }
  }

  @Test(arguments: sizes, Language.allCases)
  func `chooses an option`(size: Size, language: Language) throws {
    var session = try begun(size, language, "1⇥")
    var other = session
    other.press("4")
    try session.click("Divorced", "Divorcé ou divorcée")
    #expect(session.profile.family.maritalStatus == .divorced)
    #expect(session == other)
  }

  @Test(arguments: sizes, Language.allCases)
  func `opens what Enter opens`(size: Size, language: Language) throws {
    var session = try begun(size, language)
    try session.click("2 Education", "2 Études")
    #expect(session.page == .section(.education))
    session.press("⎋")
    _ = session.press(.end)
    try session.click("[ d ")
    #expect(session.page == .documents)

    var work = try begun(size, language, "4")
    let (entry, row) = (work, work)
    try work.click("Analyste fonctionnelle")
    #expect(work == after("⇥⏎", entry))
    work = row
    try work.click("[ Add a job ]", "[ Ajouter un emploi ]")
    #expect(work == after("⇥⇥⏎", entry))
    #expect(work.profile.applicant.work.jobs?.count == 3)

    var review = try begun(size, language, "9")
    let before = review
    try review.click("Marital status", "État matrimonial")
    #expect(review == after("⇥⏎", before))
  }

  private func after(_ keys: String, _ session: Session) -> Session {
    var session = session
    session.press(keys)
    return session
  }

  @Test(arguments: sizes, Language.allCases)
  func `presses buttons and the keys that are named`(size: Size, language: Language) throws {
    var session = try begun(size, language, "1")
    try session.click("[ Back to the list ]", "[ Retour à la liste ]")
    #expect(session.page == .hub)
    session.press("1")
    try session.click("Esc Back", "Échap Retour")
    #expect(session.page == .hub)
    try session.click("F1 Help", "F1 Aide")
    #expect(session.screen().text.contains(language == .english ? "Keys here" : "Touches ici"))
    try session.click("F1 Help", "F1 Aide")
    try session.click("F8 ")
    #expect(session.language == language.other)
  }

  @Test(arguments: sizes, Language.allCases)
  func `answers the program's own questions`(size: Size, language: Language) throws {
    var session = try begun(size, language, "1⇥1")
    _ = session.press(.control("q"))
    #expect(session.isAsking)
    try session.click("3 Stay", "3 Rester")
    #expect(!session.isAsking)
    _ = session.press(.control("q"))
    #expect(
      try session.click("2 Leave without saving", "2 Quitter sans enregistrer") == [.quit])

    _ = session.press(.control("s"))
    #expect(session.isAsking)
    // Before the point of profile.json.
    try session.click("profile.json", offset: 7)
    session.press("2")
    #expect(session.press(.enter) == [.save(path: "profile2.json")])
  }

  @Test(arguments: sizes, Language.allCases)
  func `takes an occupation of the list`(size: Size, language: Language) throws {
    var session = try begun(size, language, "6⇥⇥")
    _ = session.press(.control("u"))
    _ = session.press(.paste("infirmière"))
    try session.click("31302")
    #expect(session.profile.jobOffer.occupation == OccupationCode("31302"))
    #expect(!session.screen().text.contains("516"))
  }

  @Test(arguments: sizes, Language.allCases)
  func `puts the cursor into the text of a box`(size: Size, language: Language) throws {
    var session = try begun(size, language, "1")
    _ = session.press(.control("u"))
    session.press("1990-05-05")
    try session.click("1990-05-05", offset: 3)
    session.press("⌦5⇥")
    #expect(session.profile.applicant.birthDate == CalendarDate(1995, 5, 5))

    var documents = try begun(size, language, "dnexpires in May")
    try documents.click("expires in May", offset: 11)
    documents.press("⌦A⏎")
    #expect(documents.screen().text.contains("expires in Aay"))
  }

  @Test(arguments: sizes, Language.allCases)
  func `unfolds a document first, and marks it then`(size: Size, language: Language) throws {
    var session = try begun(size, language, "d")
    let profile = session.profile
    try session.click("Digital photo", "Photo numérique")
    #expect(session.profile == profile)
    try session.click("Digital photo", "Photo numérique")
    #expect(session.profile != profile)
    #expect(session.screen().text.contains("> [x]"))
  }

  @Test(arguments: Language.allCases)
  func `opens a section beside the form, but not below a question`(language: Language) throws {
    var session = try begun(Size(columns: 100, rows: 30), language, "4⇥⇥⏎")
    #expect(session.profile.applicant.work.jobs?.count == 3)
    try session.click("3 Language tests", "3 Tests de langue")
    #expect(session.page == .section(.languages))
    // The entry of which nothing was said is gone, as after Esc.
    #expect(session.profile.applicant.work.jobs?.count == 2)
    session.press("2⇥")
    _ = session.press(.control("q"))
    let asking = session
    try session.click("2 Education", "2 Études")
    #expect(session == asking && session.isAsking)
  }

  @Test func `hits nothing that has moved since it was seen`() throws {
    var session = try begun(Size(columns: 80, rows: 24), .english, "1")
    let seen = session.screen()
    let place = try #require(seen.position(of: "Dependent children"))
    var same = session
    _ = same.click(row: place.row, column: place.column, on: seen)
    #expect(same != session)
    // An option stands now where the label stood.
    session.press("⇥⇥")
    let before = session
    #expect(session.click(row: place.row, column: place.column, on: seen) == [])
    #expect(session == before)
  }

  @Test func `hits nothing where the window is too small`() throws {
    var session = try begun(Size(columns: 39, rows: 9), .english, "1")
    let before = session
    for row in 0..<9 { for column in 0..<39 { _ = session.click(row: row, column: column) } }
    #expect(session == before)
  }

  // MARK: The wheel

  @Test(arguments: sizes, Language.allCases)
  func `scrolls what is there to be read`(size: Size, language: Language) throws {
    var session = try begun(size, language)
    for key in [Key.function(7), .function(12)] {
      _ = session.press(key)
      _ = session.press(.home)
      let top = session
      for _ in 0..<2 { #expect(session.turnWheel(up: false) == []) }
      #expect(session == after("↓↓↓↓↓↓", top))
      for _ in 0..<2 { _ = session.turnWheel(up: true) }
      #expect(session == top)
    }
    _ = session.press(.function(1))
    let help = session.screen(columns: 60, rows: 12).text
    session.window = Size(columns: 60, rows: 12)
    _ = session.turnWheel(up: false)
    #expect(session.screen(columns: 60, rows: 12).text != help)
    _ = session.turnWheel(up: true)
    #expect(session.screen(columns: 60, rows: 12).text == help)
  }

  @Test(arguments: sizes, Language.allCases)
  func `moves the focus by a field, and the mark of a list`(
    size: Size, language: Language
  ) throws {
    var form = try begun(size, language, "1")
    _ = form.press(.control("u"))
    form.press("1990-05-05")
    let typed = form
    _ = form.turnWheel(up: false)
    #expect(form == after("⇥", typed))
    _ = form.turnWheel(up: true)
    #expect(form == after("⇥⇤", typed))

    var picker = try begun(size, language, "6⇥⇥")
    _ = picker.press(.control("u"))
    _ = picker.press(.paste("nurse"))
    let found = picker
    _ = picker.turnWheel(up: false)
    #expect(picker == after("↓", found))

    var dialog = try begun(size, language, "1⇥1")
    _ = dialog.press(.control("q"))
    let asked = dialog
    _ = dialog.turnWheel(up: false)
    #expect(dialog == after("↓", asked))
  }

  // MARK: Switching

  @Test(arguments: Language.allCases)
  func `is off at first, and F9 switches it anywhere and says so`(language: Language) throws {
    for keys in ["", "1", "1⇥", "4", "d", "dn", "9", "6⇥⇥nurse"] {
      var session = try begun(Size(columns: 60, rows: 20), language, keys)
      let before = session
      #expect(!session.hearsMouse)
      #expect(session.press(.function(9)) == [])
      #expect(session.hearsMouse)
      let on = session.screen(columns: 60, rows: 20).text
      #expect(on.contains(language == .english ? "to select text. " : "pour la sélection. "))
      _ = session.press(.function(9))
      #expect(!session.hearsMouse && session.profile == before.profile)
      #expect(session.page == before.page)
      let off = session.screen(columns: 60, rows: 20).text
      #expect(off.contains(language == .english ? "selects text again. " : "nouveau du texte. "))
    }
    var asking = try begun(Size(columns: 60, rows: 20), language, "1⇥1")
    _ = asking.press(.control("q"))
    _ = asking.press(.function(9))
    #expect(asking.hearsMouse && asking.isAsking)
  }

  @Test(arguments: Language.allCases)
  func `is not promised where the terminal has none`(language: Language) throws {
    var session = try begun(Size(columns: 60, rows: 20), language)
    session.hasMouse = false
    _ = session.press(.function(9))
    #expect(!session.hearsMouse)
    let words = language == .english ? "does not report the mouse" : "ne signale pas la souris"
    #expect(session.screen(columns: 60, rows: 20).text.contains(words))
  }

  // MARK: Everywhere

  /// Every cell of every page: the cells of one area do the same, so one is clicked, and of a box
  /// every cell.
  @Test(arguments: `Every screen`.ways)
  func `loses no answer, wherever it clicks`(way: `Every screen`.Way) throws {
    for (size, language) in zip(Self.sizes, [.english, .french, .english, .french] as [Language]) {
      var session = try begun(size, language)
      for key in way.keys { _ = session.press(key) }
      let screen = session.screen(columns: size.columns, rows: size.rows)
      for row in 0..<size.rows {
        var last: Hit?
        for column in 0..<size.columns {
          let hit = screen.hit(row: row, column: column)
          defer { last = hit }
          if let hit, hit.target == .text || hit.area != last?.area {
            expectNoLoss(session, row, column, hit)
          } else if hit == nil, last != nil, row.isMultiple(of: 4) {
            expectNothing(session, row, column)
          }
        }
      }
    }
  }

  private func expectNothing(_ session: Session, _ row: Int, _ column: Int) {
    var clicked = session
    #expect(clicked.click(row: row, column: column) == [] && clicked == session)
  }

  /// Everything that was answered is there, or undoing once brings it back.
  private func expectNoLoss(_ session: Session, _ row: Int, _ column: Int, _ hit: Hit) {
    var clicked = session
    _ = clicked.click(row: row, column: column)
    var left = session
    left.settle()
    let profiles = [session.profile, left.profile]
    guard !profiles.contains(clicked.profile) else { return }
    let isUndone = hit.target == .key(.control("z"))
    _ = clicked.press(.control(isUndone ? "y" : "z"))
    let isKept = profiles.contains(clicked.profile)
    #expect(isKept, "\(session.page), \(row), \(column), \(hit)")
  }

  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func `leaves answers that score, whatever is clicked and pressed`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var session = try Session.begun(
      with: seed.isMultiple(of: 2) ? .full : Profile(),
      in: seed < 23 ? .english : .french)
    let rules = try #require(Ruleset.on(session.day))
    for step in 0..<500 {
      if step.isMultiple(of: 20) { session.window = Self.sizes.randomElement(using: &random)! }
      let effects: [Effect]
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<6:
        effects = session.click(
          row: Int.random(in: -1...session.window.rows, using: &random),
          column: Int.random(in: -1...session.window.columns, using: &random))
      case 6: effects = session.turnWheel(up: Bool.random(using: &random))
      default:
        let key = try #require(`Whatever keys are pressed`.keys.randomElement(using: &random))
        effects = session.press(key)
      }
      for case .save(let path) in effects { _ = session.update(.saved(path: path)) }
      if step.isMultiple(of: 20) {
        #expect(session.score == rules.score(session.profile.assessed(on: session.day).candidate))
      }
    }
  }
}

extension Session {
  /// Clicks on the last place where the words stand in the window, or so many cells behind it.
  @discardableResult
  fileprivate mutating func click(
    _ english: String, _ french: String? = nil, offset: Int = 0
  ) throws -> [Effect] {
    let words = language == .english ? english : french ?? english
    let screen = screen(columns: window.columns, rows: window.rows)
    let place = try #require(screen.position(of: words), "\(words)\n\(screen.text)")
    return click(row: place.row, column: place.column + offset)
  }
}

extension Surface {
  /// The last place where a text stands.
  fileprivate func position(of text: String) -> (row: Int, column: Int)? {
    let wanted = Array(text)
    for row in (0..<size.rows).reversed() {
      for column in (0..<max(0, size.columns - wanted.count)).reversed()
      where wanted.indices.allSatisfy({ self[row, column + $0].character == wanted[$0] }) {
        return (row, column)
      }
    }
    return nil
  }
}
