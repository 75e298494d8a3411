import ExpressEntry
import Interview
import Questions
import Testing

extension Session {
  /// A session at every screen: those whose looks are recorded, and what a title or a total says
  /// only at times.
  static func everyScreen(in language: Language) throws -> [(name: String, session: Session)] {
    var screens = try `Every screen`.ways.map { ($0.name, try $0.walked(in: language)) }
    let recovery = try Session.recovering(in: language)
    let conflict = try Session.conflicting(in: language)
    for (name, session) in [("recovery", recovery), ("conflict", conflict)] {
      var differences = session
      differences.press("2")
      screens += [(name, session), ("\(name)-differences", differences)]
    }
    screens.append(
      ("unreadable", try .withUnreadableFile(drafted: .aged(41), in: language)))
    var empty = try Session.begun(in: language)
    screens.append(("empty", empty))
    empty.press("9")
    screens.append(("empty-review", empty))
    screens.append(
      ("incomplete", try .begun(with: .full, on: CalendarDate(2026, 11, 3), in: language)))
    var unkept = try Session.begun(with: .full, in: language)
    unkept.press("1⌫⏎")
    _ = unkept.update(.draftFailed(Bilingual(en: "No draft: full.", fr: "Pas de brouillon.")))
    screens.append(("unkept", unkept))
    for (name, date) in [("gain", "1996-02-11"), ("loss", "1970-02-11")] {
      var changed = try Session.begun(with: .full, in: language)
      changed.press("1")
      for text in ["1990-02-11", date] {
        _ = changed.press(.control("u"))
        changed.press("\(text)⏎⇤")
      }
      screens.append((name, changed))
    }
    var unnamed = try Session.begun(with: .full, in: language)
    let problem = Bilingual(
      en: "/srv/shared/answers could not be written: no space is left on the device.",
      fr: "/srv/commun/réponses n’a pu être écrit\u{A0}: il n’y a plus de place sur le disque.")
    _ = unnamed.update(.saveFailed(problem, asksForName: true))
    screens.append(("name-problem", unnamed))
    return screens
  }
}
