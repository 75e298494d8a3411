import ExpressEntry
import Foundation
import Storage
import Testing

@Suite struct `An edition` {
  @Test(arguments: Ruleset.all)
  func `that is built in reads back equal`(_ rules: Ruleset) throws {
    let text = EditionWriter.text(of: rules)
    let (read, faults) = EditionReader.read(Array(text.utf8))
    #expect(faults.isEmpty)
    #expect(read == rules)
    #expect(EditionWriter.text(of: try #require(read)) == text)
  }

  @Test func `from the example reads back equal, and is named`() throws {
    var rules = try EditionFile.read(ExampleEdition.path)
    #expect(rules.name == "EXAMPLE, not the law")
    #expect(rules.file == ExampleEdition.path)
    rules.file = nil
    #expect(EditionReader.read(Array(EditionWriter.text(of: rules).utf8)).rules == rules)
  }

  @Test func `with a limit of its own reads back equal`() throws {
    let rules = try ExampleEdition.with(
      ("\"cap\": null", "\"cap\": {\"points\": 8}"), ("Limit\": true", "Limit\": false"),
      ("\"additional\": {", "\"limit\": {\"points\": 1208}, \"additional\": {"))
    #expect(EditionReader.read(Array(EditionWriter.text(of: rules).utf8)).rules == rules)
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

  @Test func `that is not there is refused by name`() {
    do throws(EditionFileError) { _ = try EditionFile.read("/nonexistent/rules.json") } catch {
      #expect(
        error.words.map(\.english)
          == ["There is no file /nonexistent/rules.json. Check its name and its folder."])
      #expect(error.words.allSatisfy { !$0.french.contains("'") })
    }
  }
}
