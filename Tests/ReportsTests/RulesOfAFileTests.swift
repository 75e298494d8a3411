import ExpressEntry
import Questions
import TerminalUI
import Testing

@testable import Reports

/// An edition with made-up values: not the law.
@Suite struct `The rules of an edition file` {
  private static let file = "folder/rules.json"
  private static let day = CalendarDate(2026, 11, 23)

  /// As long a list as the real one, of codes that need not exist.
  private static let codes = (0..<186).compactMap { OccupationCode("\(21000 + $0)") }

  private static func rules(
    cap: Int? = nil, combination: HighWageTable.Combination = .sum, countsOffers: Bool = true
  ) -> Ruleset {
    let source = Citation(
      instrument: .named, provision: "", confidence: .unknown, verified: day,
      document: Citation.Document(title: "Made up", address: "https://example.org/made-up"))
    let tiers = [("2x", 0..<60, 3), ("1.5x", 60..<120, 2), ("a|b", 120..<186, 1)].map {
      HighWageTable.Tier(
        name: $0, occupations: Array(codes[$1]), work: $2, offer: countsOffers ? $2 + 4 : nil)
    }
    return Samples.before.amended(from: CalendarDate(2026, 11, 3), verified: day) {
      ($0.name, $0.file) = ("EXAMPLE, not the law", Self.file)
      $0.additional.highWage = .published(
        HighWageTable(
          source, tiers: tiers, leastMonths: 12, combination: combination,
          limit: cap.map { Limit(source, $0) }, isWithinPartLimit: cap == nil))
    }
  }

  @Test func `name the file with its name at the top, and at the tables it changed`() {
    let page = RulesPage(Self.rules(), on: Self.day)
    let changed = page.parts.flatMap(\.tables).filter { page.fileSentence(of: $0) != nil }
    #expect(
      changed.map(\.title.en) == [
        "High-wage occupation and job offer", "High-wage occupation: how it counts",
      ])
    for text in [page.text(in: .english), page.markdown(in: .english)] {
      let head = text.prefix(600)
      #expect(head.contains("By the edition file \(Self.file): EXAMPLE, not the law."))
      #expect(text.ranges(of: "EXAMPLE").count == 1)
      #expect(text.ranges(of: "By the edition file \(Self.file).").count == changed.count)
      #expect(text.contains("https://example.org/made-up"))
      #expect(text.contains("Since 2015, by the built-in rules"))
    }
    #expect(page.text(in: .french).contains("Selon le fichier \(Self.file)\u{A0}: EXAMPLE"))
  }

  @Test(arguments: Ruleset.all.map(\.inForce))
  func `are told apart from those that are built in`(day: CalendarDate) {
    let page = RulesPage(Samples.rules(on: day), on: day)
    #expect(page.parts.flatMap(\.tables).allSatisfy { page.fileSentence(of: $0) == nil })
    #expect(!page.text(in: .english).contains("edition file"))
    #expect(!page.text(in: .english).contains("built-in"))
  }

  @Test func `say the least months, what is counted together and the cap`() {
    let text = RulesPage(Self.rules(), on: Self.day).text(in: .english)
    for words in ["12 months", "those in the same occupation", "both add up", "shared"] {
      #expect(text.contains(words), "\(words)")
    }
    let higher = RulesPage(Self.rules(cap: 8, combination: .higher), on: Self.day)
      .markdown(in: .english)
    for line in [
      "| Work and an offer | the higher counts |", "| Limit of the factor’s own | 8 |",
      "| Limit of part D | the points stand beside it |",
    ] { #expect(higher.contains(line), "\(line)") }
    let work = RulesPage(Self.rules(countsOffers: false), on: Self.day).text(in: .english)
    #expect(!work.contains("Work and an offer"))
  }

  @Test(arguments: Language.allCases)
  func `keep to 80 columns with a long list of occupations`(language: Language) {
    let text = RulesPage(Self.rules(cap: 8), on: Self.day).text(in: language)
    for line in text.split(separator: "\n") where !line.contains("https://") {
      #expect(String(line).displayWidth <= 80 && line.last != " ", "\(line)")
    }
    for code in Self.codes { #expect(text.contains(code.description)) }
  }

  @Test func `keep a bar in the name of a tier inside its cell`() {
    #expect(RulesPage(Self.rules(), on: Self.day).markdown(in: .english).contains("| a\\|b | 1 |"))
  }

  @Test func `do not call values unknown that are in use`() {
    let text = RulesPage(Self.rules(), on: Self.day).text(in: .english)
    #expect(!text.contains("not known here"))
    #expect(text.contains("the file calls its source unconfirmed"))
  }

  @Test func `are named where two days are compared`() throws {
    var editions = Editions.builtIn
    editions.add(Self.rules())
    let changes = try #require(
      RulesChanges(from: CalendarDate(2026, 11, 2), to: Self.day, among: editions))
    let english = changes.text(in: .english)
    #expect(english.ranges(of: "EXAMPLE").count == 1)
    #expect(english.contains("By the edition file \(Self.file).\n"))
    #expect(english.contains("one\n  listed occupation: new, 12 months"))
    let same = try #require(RulesChanges(from: Self.day, to: Self.day, among: editions))
    #expect(same.text(in: .english).contains("EXAMPLE"))
    let before = try #require(
      RulesChanges(
        from: CalendarDate(2026, 1, 1), to: CalendarDate(2026, 11, 2), among: editions))
    #expect(!before.text(in: .english).contains("file"))
  }

  @Test func `are named once in a report of a profile with open answers`() {
    var open = Samples.couple
    open.jobOffer.isHeld = nil
    for text in [
      Samples.report(open, under: Self.rules()).text(in: .english),
      Samples.report(open, under: Self.rules()).explanation(in: .english),
    ] {
      #expect(text.contains("Still open"))
      #expect(text.ranges(of: Self.file).count == 1)
    }
  }
}
