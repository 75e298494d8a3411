import ExpressEntry
import Foundation
import Storage
import Testing

@Suite struct `An edition` {
  @Test(arguments: Ruleset.all)
  func `that is built in reads back equal`(_ rules: Ruleset) throws {
    let text = EditionWriter.text(of: rules)
    let (read, faults, _) = ExampleEdition.read(text)
    #expect(faults.isEmpty)
    #expect(read == rules)
    #expect(EditionWriter.text(of: try #require(read)) == text)
  }

  @Test func `from the example reads back equal, and is named`() throws {
    var rules = try ExampleEdition.file()
    #expect(rules.name == "EXAMPLE, not the law")
    #expect(rules.file == ExampleEdition.path)
    rules.file = nil
    #expect(ExampleEdition.read(EditionWriter.text(of: rules)).rules == rules)
  }

  @Test func `with a limit of its own reads back equal`() throws {
    let rules = try ExampleEdition.with(
      ("\"cap\": null", "\"cap\": {\"points\": 8}"), ("Limit\": true", "Limit\": false"),
      ("\"additional\": {", "\"limit\": {\"points\": 1208}, \"additional\": {"))
    #expect(ExampleEdition.read(EditionWriter.text(of: rules)).rules == rules)
  }

  @Test func `from a file keeps everything it does not change`() throws {
    let rules = try ExampleEdition.with()
    let base = try #require(Ruleset.on(CalendarDate(2025, 3, 25)))
    #expect(rules.core == base.core)
    #expect(rules.spouse == base.spouse)
    #expect(rules.transferability == base.transferability)
    #expect(rules.additional.french == base.additional.french)
    #expect(rules.inForce == CalendarDate(2026, 11, 3))
  }

  @Test func `from a file takes the place of the built-in one of its day`() throws {
    var editions = Editions.builtIn
    editions.add(try ExampleEdition.with())
    #expect(editions.all.count == Ruleset.all.count)
    #expect(editions.on(CalendarDate(2026, 11, 2)) == Ruleset.on(CalendarDate(2026, 11, 2)))
    #expect(editions.on(CalendarDate(2026, 11, 3))?.name == "EXAMPLE, not the law")
    #expect(Ruleset.on(CalendarDate(2026, 11, 3))?.name == nil)
  }

  @Test func `from a file of another day stands between the others`() throws {
    var editions = Editions.builtIn
    editions.add(try ExampleEdition.with(("2026-11-03", "2026-01-01")))
    #expect(editions.all.map(\.inForce) == editions.all.map(\.inForce).sorted())
    #expect(editions.all.count == Ruleset.all.count + 1)
    #expect(editions.on(CalendarDate(2026, 6, 1))?.name == "EXAMPLE, not the law")
  }

  @Test func `of the page about the form is the example`() throws {
    let page = URL(filePath: ExampleEdition.path).deletingLastPathComponent()
      .appending(path: "../../../docs/edition-files.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("```json\n\(ExampleEdition.text)```"))
  }

  @Test func `with a code that NOC 2021 does not have is refused where it stands`() {
    // 21234 and 21230 stand on both sides of codes that exist, 41229 starts like one.
    for code in ["21235", "41229", "01200", "99999"] {
      let text = ExampleEdition.text.replacingOccurrences(of: "72200", with: code)
      let (rules, faults, _) = ExampleEdition.read(text)
      #expect(rules == nil)
      #expect(
        faults.map(\.problem) == OccupationCode(code).map { [.noSuchOccupation($0)] }
          ?? [.notAnOccupation(code)])
      #expect(faults.map(\.place.location.line) == [23])
    }
  }

  @Test func `with points for work of TEER 4 or 5 is read with a warning`() throws {
    let text = ExampleEdition.text.replacingOccurrences(of: "21301", with: "14100")
      .replacingOccurrences(of: "72200", with: "95100")
    let (rules, _, warnings) = ExampleEdition.read(text)
    #expect(rules != nil)
    #expect(warnings.map(\.place.location.line) == [22, 23])
    #expect(
      warnings.first?.words.english
        == "line 22, column 82 (additional.highWage.tiers[1].occupations[1]): 14100 is of TEER 4, "
        + "where work in Canada never counts, so that an offer alone can earn points here; check "
        + "the list")
    #expect(
      warnings.first?.words.french
        == "ligne 22, colonne 82 (additional.highWage.tiers[1].occupations[1])\u{A0}: 14100 est de "
        + "la catégorie FÉER 4, où le travail au Canada ne compte jamais, si bien que seule une "
        + "offre peut donner ici des points\u{A0}; vérifiez la liste")
  }

  @Test func `with an offer alone for TEER 4, or skilled work alone, has no warning`() {
    #expect(ExampleEdition.read(ExampleEdition.text).warnings.isEmpty)
    let offers = ExampleEdition.text.replacingOccurrences(of: "72200", with: "14100")
      .replacingOccurrences(of: "\"canadianWork\": 1", with: "\"canadianWork\": 0")
    #expect(ExampleEdition.read(offers).warnings.isEmpty)
    #expect(ExampleEdition.read(offers).rules != nil)
  }

  @Test func `that is not there is refused by name`() {
    do throws(EditionFileError) {
      _ = try EditionFile.read("/nonexistent/rules.json") { _ in true }
    } catch {
      #expect(
        error.words.map(\.english)
          == ["There is no file /nonexistent/rules.json. Check its name and its folder."])
      #expect(error.words.allSatisfy { !$0.french.contains("'") })
    }
    let path = "/nonexistent/l'automne.json"
    do throws(EditionFileError) { _ = try EditionFile.read(path) { _ in true } } catch {
      // What is somebody's is shown as it is, in either language.
      #expect(error.words.allSatisfy { $0.english.contains(path) && $0.french.contains(path) })
    }
  }
}
