import ExpressEntry
import Foundation
import Testing

@testable import Storage

@Suite struct `A funds file` {
  @Test func `is read from its file, which its citation names`() throws {
    let table = try #require(try FundsFile.read(ExampleFunds.path).first)
    #expect(table.inForce == CalendarDate(2026, 7, 6))
    #expect(table.amounts == [16_000, 20_000, 24_000, 29_000, 33_000, 37_000, 41_000])
    #expect(table.eachMore == 4_000)
    #expect((table.amount(for: 1), table.amount(for: 9)) == (16_000, 49_000))
    #expect(
      table.citation
        == Citation(
          instrument: .settlementFunds, provision: "2026-07-06", confidence: .unknown,
          verified: CalendarDate(2026, 11, 23),
          document: Citation.Document(
            title: "An example made up for the tests of crs",
            address: "https://example.org/not-the-law"), file: ExampleFunds.path))
  }

  @Test func `may hold one amount, and any number up to twenty`() throws {
    let seven = "[16000, 20000, 24000, 29000, 33000, 37000, 41000]"
    let one = try #require(try ExampleFunds.tables((seven, "[16000]")).first)
    #expect((one.amount(for: 1), one.amount(for: 3)) == (16_000, 24_000))
    let twenty = "[\((1...20).map { "\($0 * 1_000)" }.joined(separator: ","))]"
    let most = try #require(try ExampleFunds.tables((seven, twenty)).first)
    #expect((most.amount(for: 20), most.amount(for: 21)) == (20_000, 24_000))
  }

  @Test func `may hold several tables, in any order, each with a source of its own`() throws {
    let other = """
      "tables": [{"inForce": "2027-07-01", "amounts": [17000], "eachMore": 5000, "source":
        {"instrument": "Another", "provision": "page 2", "confidence": "high",
         "verified": "2026-11-01"}},
      """
    let tables = try ExampleFunds.tables(("\"tables\": [", other))
    #expect(tables.map(\.inForce) == [CalendarDate(2026, 7, 6), CalendarDate(2027, 7, 1)])
    #expect(tables.last?.citation.document?.title == "Another, page 2")
    #expect(tables.last?.citation.verified == CalendarDate(2026, 11, 1))
    #expect(tables.last?.citation.confidence == .high)
  }

  @Test func `may name a source that crs knows`() throws {
    let known = try ExampleFunds.tables(
      ("An example made up for the tests of crs", "settlement_funds"),
      ("\"address\": \"https://example.org/not-the-law\"", "\"provision\": \"2026-07-06\""))
    #expect(known.first?.citation.instrument == .settlementFunds)
    #expect(known.first?.citation.document == nil)
    #expect(known.first?.citation.file == "funds.json")
    let other = try ExampleFunds.tables(
      ("An example made up for the tests of crs", "regulations"),
      ("\"address\": \"https://example.org/not-the-law\"", "\"provision\": \"76(1)(b)\""))
    #expect(other.first?.citation.provision == "76(1)(b)")
    #expect(other.first?.citation.file == "funds.json")
  }

  @Test func `is told from an edition file`() throws {
    #expect(try FundsFile.isNamed(in: ExampleFunds.path))
    #expect(try !FundsFile.isNamed(in: ExampleEdition.path))
    #expect(!FundsReader.isNamed(in: Array("{\"format\": 1".utf8)))
    #expect(!FundsReader.isNamed(in: Array("[\"format\"]".utf8)))
  }

  @Test func `that is not there is refused by name`() {
    do throws(EditionFileError) {
      _ = try FundsFile.read("/nonexistent/funds.json")
      Issue.record("nothing was there to read")
    } catch {
      #expect(
        error.words.map(\.english)
          == ["There is no file /nonexistent/funds.json. Check its name and its folder."])
    }
  }

  @Test func `of the page about the form is the example`() throws {
    let page = URL(filePath: ExampleFunds.path).deletingLastPathComponent()
      .appending(path: "../../../docs/funds-files.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.contains("```json\n\(ExampleFunds.text)```"))
  }
}
