import ExpressEntry
import Interview
import Questions
import TerminalUI
import Testing

@Suite struct `Wrong input` {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The keys that lead to the box, from the hub of a full profile.
    let way: String
    let typed: String
    let english: String
    let french: String
    var testDescription: String { "\(way) \(typed)" }
  }

  // swift-format-ignore
  static let cases = [
    Case(way: "1", typed: "soon", english: "type a day with year, month and day", french: "tapez un jour"),
    Case(way: "1", typed: "may 1996", english: "give the day as well", french: "donnez aussi le jour"),
    Case(way: "4⏎⇥⇥⇥⇥⇥", typed: "soon", english: "or the word present", french: "ou les mots en cours"),
    Case(way: "1", typed: "2023-02-29", english: "February 2023 has 28 days", french: "février 2023 a 28 jours"),
    Case(way: "1", typed: "1996-13-01", english: "the month must be 1 to 12", french: "le mois doit être de 1 à 12"),
    Case(way: "1", typed: "31 june 1996", english: "June 1996 has 30 days", french: "juin 1996 a 30 jours"),
    Case(way: "1", typed: "11/02/96", english: "the year must have four digits", french: "quatre chiffres"),
    Case(way: "1", typed: "03/04/1996", english: "could be 3 April 1996 or 4 March 1996", french: "3 avril 1996 ou le 4 mars 1996"),
    Case(way: "1", typed: "2 jui 1996", english: "more than one month", french: "plus d’un mois"),
    Case(way: "1", typed: "2026-06-02", english: "after the score date", french: "après la date du calcul"),
    Case(way: "1", typed: "0996-01-01", english: "from 1900 to 2199", french: "de 1900 à 2199"),
    Case(way: "1⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⇥", typed: "121", english: "a whole number from 0 to 120", french: "un nombre entier de 0 à 120"),
    Case(way: "1⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⇥", typed: "-1", english: "a whole number from 0 to 120", french: "un nombre entier de 0 à 120"),
    Case(way: "1⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⇥", typed: "29.5", english: "a whole number", french: "un nombre entier"),
    Case(way: "1⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫⇥", typed: "vingt", english: "a whole number", french: "un nombre entier"),
    Case(way: "1⇥⇥⇥⇥", typed: "31", english: "from 0 to 30", french: "de 0 à 30"),
    Case(way: "3⇥⇥⇥", typed: "13", english: "M or 1 to 12", french: "M ou de 1 à 12"),
    Case(way: "3⇥⇥⇥", typed: "0", english: "M or 1 to 12", french: "M ou de 1 à 12"),
    Case(way: "3⇥⇥⇥", typed: "8.5", english: "M or 1 to 12", french: "M ou de 1 à 12"),
    Case(way: "3⇥⇥⇥⇥⇥⇥⇥⇥⇥", typed: "700", english: "from 0 to 699", french: "de 0 à 699"),
    Case(way: "3⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥", typed: "21", english: "from 0 to 20", french: "de 0 à 20"),
    Case(way: "4⏎⇥⇥", typed: "2123", english: "five digits", french: "cinq chiffres"),
    Case(way: "4⏎⇥⇥", typed: "21999", english: "no unit group 21999", french: "pas de groupe de base 21999"),
    Case(way: "4⏎⇥⇥", typed: "99999", english: "no unit group 99999", french: "pas de groupe de base 99999"),
    Case(way: "4⏎⇥⇥⇥⇥⇥⇥", typed: "0", english: "up to 168", french: "jusqu’à 168"),
    Case(way: "4⏎⇥⇥⇥⇥⇥⇥", typed: "169", english: "up to 168", french: "jusqu’à 168"),
    Case(way: "5⇥⇥⇥⇥", typed: "13", english: "from 0 to 12", french: "de 0 à 12"),
    Case(way: "6⇥⇥", typed: "1", english: "five digits", french: "cinq chiffres"),
  ]

  @Test(arguments: cases)
  func `is told apart, kept in its box, and moves nothing`(_ expected: Case) throws {
    var session = try Session.begun(with: .full)
    session.press(expected.way)
    _ = session.press(.control("u"))
    let before = (session.score, session.profile)
    session.press(expected.typed)
    session.press("⏎")
    #expect(session.score == before.0)
    #expect(session.profile == before.1)
    let words = session.screen(columns: 100, rows: 40).text.unwrapped
    #expect(words.contains(expected.english), "\(words)")
    #expect(words.contains(expected.typed))
    _ = session.press(.function(8))
    let mots = session.screen(columns: 100, rows: 40).text.unwrapped
    #expect(mots.contains(expected.french), "\(mots)")
    #expect(mots.contains(expected.typed))
  }

  @Test(arguments: cases)
  func `stays with its reason while the person is elsewhere`(_ expected: Case) throws {
    var session = try Session.begun(with: .full)
    session.press(expected.way)
    let before = session.profile
    _ = session.press(.control("u"))
    session.press(expected.typed)
    session.press("⇥")
    #expect(session.profile == before)
    let words = session.screen(columns: 100, rows: 60).text.unwrapped
    #expect(words.contains(expected.english), "\(words)")
    session.press("⇤")
    session.press("⎋")
    #expect(!session.screen(columns: 100, rows: 60).text.unwrapped.contains("! "))
  }

  @Test func `asks for the ancien score of the TEF`() throws {
    var profile = Profile.full
    profile.applicant.languages.french.proof = .test(.tef)
    var session = try Session.begun(with: profile)
    session.press("3⇥⇥⇥⇥⇥⇥⇥⇥⇥500⏎")
    #expect(
      session.screen(columns: 100, rows: 60).text.unwrapped.contains("Équivalence ancien score"))
  }
}
