import TestSupport
import Testing

@Suite struct `crs documents` {
  @Test func `prints the checklist, as text, Markdown or JSON`() throws {
    let run = try crs("documents", "-", "--on", "2026-06-01", input: quick)
    #expect(run.status == 0)
    #expect(run.output.contains("documents to gather"))
    #expect(run.output.contains("[ ] Passport"))
    let markdown = try crs(
      "documents", "-", "--on", "2026-06-01", "--markdown", "--lang", "fr", input: quick)
    #expect(markdown.output.hasPrefix("# Entrée express\u{A0}: documents à réunir"))
    let json = try crs("documents", "-", "--on", "2026-06-01", "--json", input: quick)
    #expect(json.output.hasPrefix(#"{"on":"2026-06-01","tally":{"#))
  }

  @Test func `ends with 1 for a file that cannot be read, and 64 for two forms at once`() throws {
    #expect(try crs("documents", "/nonexistent.json").status == 1)
    #expect(try crs("documents", "-", "--json", "--markdown", input: quick).status == 64)
  }
}
