import PseudoTerminal
import TestSupport
import Testing

@Suite struct `A whole interview` {
  /// Somebody alone, with dated evidence for everything, in English.
  ///
  /// By hand from the criteria: A age 30 105, two credentials one of three years 128, CLB 9 in all
  /// four 4 x 31 = 124, three years in Canada 64: 421. C education 50, foreign work of three years
  /// 50: 100. D one-year Canadian credential 15. Together 536.
  @Test func `in English ends in a file that scores what the screen showed`() throws {
    let interview = try InterviewProgram(["amara.json"])
    try interview.sees("Express Entry questionnaire")

    interview.type("1")
    interview.enter("11 Feb 1996")
    interview.type("1")
    interview.enter("0")
    try interview.sees("CRS now          105 / 1,200")
    interview.type(.tab, .enter)
    try interview.sees("2 of 9  Education")

    interview.type(.enter, "5")
    interview.enter("BSc, University of Lagos", "2018-06-30")
    interview.type("2", "1")
    interview.enter("2 May 2024")
    interview.type(.enter)
    try interview.sees("BSc, University of Lagos")
    interview.type(.enter, "2", .enter, .enter)
    interview.enter("2023-04-28")
    interview.type("1", "1")
    interview.enter("2022-05-02")
    interview.type("1", "1", "2", "2", .enter)
    try interview.sees("128/150")
    interview.type(.tab, .enter)
    try interview.sees("3 of 9  Language tests")

    interview.type("1", "2")
    interview.enter("2025-06-14", "9", "9", "9", "9")
    try interview.sees("+81 last answer")
    interview.type("4", .enter)
    try interview.sees("4 of 9  Work history")

    interview.type(.enter)
    interview.enter("Software developer", "Maple Systems", "21232")
    interview.type("1")
    interview.enter("2023-05-08", "present", "37.5")
    interview.type("1", "1", "2", "1", .enter)
    try interview.sees("2023-05-08 to present")
    interview.type(.enter)
    interview.enter("Systems analyst", "", "21222")
    interview.type("2")
    interview.enter("Nigeria", "2018-09-03", "31 Aug 2022", "40")
    interview.type("1", "1", .enter)
    try interview.sees("2018-09-03 to 2022-08-31")
    interview.type(.tab, .enter)
    try interview.sees("6 of 9  Job offer or nomination")

    interview.type("1", "2", .enter)
    try interview.sees("7 of 9  Money and other facts")
    interview.type("2", "2", "2", "1")
    interview.enter("$24,500")
    try interview.sees("24,500 CAD")
    interview.type("2", "2")
    interview.enter("0")
    interview.type(.enter)
    interview.enter("Nigeria", "1996-02-11", "31 Aug 2022")
    interview.type(.enter)
    try interview.sees("1996-02-11 to 2022-08-31")
    interview.type(.tab, .enter)
    try interview.sees("8 of 9  Questions of admissibility")
    interview.type("2", "2", "2", "1", "2", "2", "2", "2", "2", "2", "2")
    interview.type(.enter)
    try interview.sees("Every question is answered.")
    try interview.sees("CRS now          536 / 1,200")

    interview.type(.function(2))
    try interview.sees("Saved in amara.json.")
    interview.type(.control("q"))
    #expect(try interview.terminal.waitForExit() == .exited(0))

    #expect(try interview.folder.mode(of: "amara.json") == 0o600)
    let score = try interview.scored("amara.json")
    #expect(score.contains("\"total\":536,"))
    #expect(score.contains("\"complete\":true"))
    #expect(
      try interview.folder.text(of: "amara.json")
        == PlainInterview.saved("amara.json", by: PlainInterview.amara))
  }

  /// A couple, by quick answers, in French, with French as the first official language.
  ///
  /// By hand from the criteria, with the spouse's column: A age 35 70, master's 126, NCLC 9 9 8 9
  /// 29 + 29 + 22 + 29 = 109, one year in Canada 35: 340. B bachelor's 8, level 7 in all four 12:
  /// 20. C education 25 + 25, two years abroad 13 + 13: 76. D sibling 15, French without English
  /// 25: 40. Together 476.
  @Test func `in French ends in a file that scores what the screen showed`() throws {
    let interview = try InterviewProgram(
      [], environment: ["LANG": "fr_CA.UTF-8"])
    try interview.sees("Questionnaire Entrée express")

    interview.type("1")
    interview.enter("15 juillet 1990")
    interview.type("2", "1", "2")
    interview.enter("2")
    interview.type(.tab, .enter)
    try interview.sees("2 sur 9  Études")
    interview.type(.tab, "7", .enter)
    try interview.sees("3 sur 9  Tests de langue")

    interview.type("2", "1")
    interview.enter("14 juin 2025", "300", "250", "360", "390")
    try interview.sees("NCLC 8")
    interview.type("5", .enter)
    try interview.sees("4 sur 9  Expérience de travail")
    interview.type(.tab)
    interview.enter("1", "2")
    interview.type(.enter)
    try interview.sees("5 sur 9  Époux ou conjoint")

    interview.type(.tab, "5", "2", "3")
    interview.enter("7", "7", "7", "7")
    interview.type("5", .tab)
    interview.enter("0")
    interview.type("2", .tab, .enter)
    try interview.sees("6 sur 9  Offre d’emploi, désignation")
    interview.type("1", "1")
    interview.enter("21232", "Atelier Roy")
    interview.type("2", "1")
    interview.enter("37,5")
    interview.type("1", "2", "2", "1", "1", .enter)
    try interview.sees("7 sur 9  Fonds et autres faits")
    interview.type("1", "1", "2", "1")
    interview.enter("24 500 $", "1")
    interview.type("2")
    interview.enter("0")
    interview.type(.tab, .enter)
    try interview.sees("8 sur 9  Questions d’admissibilité")
    for _ in 0..<11 { interview.type(.tab) }
    interview.type(.enter)
    try interview.sees("Toutes les questions ont une réponse.")
    try interview.sees("SCG actuel       476 / 1 200")

    interview.type(.control("q"))
    try interview.sees("Des réponses ne sont pas encore enregistrées.")
    interview.type("1")
    try interview.sees("Nom du fichier.")
    interview.type(.control("u"))
    interview.enter("élodie.json")
    #expect(try interview.terminal.waitForExit() == .exited(0))

    #expect(try interview.scored("élodie.json").contains("\"total\":476,"))
    #expect(
      try interview.folder.text(of: "élodie.json")
        == PlainInterview.saved(
          "élodie.json", by: PlainInterview.elodie, named: false, language: "fr_CA.UTF-8"))
  }

  @Test func `can be left and found again as it was`() throws {
    let first = try InterviewProgram(["me.json"])
    try first.sees("new")
    first.type("1")
    first.enter("1996-02-11")
    try first.sees("105 / 1,200")
    first.type(.control("s"))
    try first.sees("Saved in me.json.")
    first.type(.control("q"))
    #expect(try first.terminal.waitForExit() == .exited(0))

    let second = try InterviewProgram(["me.json"], in: first.folder)
    try second.sees("105 / 1,200")
    second.type("1")
    try second.sees("11 February 1996")
    second.type(.control("q"))
    #expect(try second.terminal.waitForExit() == .exited(0))
  }
}
