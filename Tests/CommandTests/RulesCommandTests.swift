import TestSupport
import Testing

@Suite struct `crs rules` {
  @Test func `prints the edition of a day, and what changed between two`() throws {
    let run = try crs("rules", "--on", "2016-11-18")
    #expect(run.status == 0)
    #expect(run.output.contains("in force since 1 January 2015"))
    let changes = try crs("rules", "--diff", "2025-03-24", "2025-03-25", "--lang", "fr")
    #expect(changes.output.contains("En vigueur à partir du 25 mars 2025"))
    #expect(try crs("rules", "--markdown", "--on", "2020-10-20").output.hasPrefix("# Rules"))
  }

  @Test(arguments: [
    ["rules", "--on", "2014-12-31"], ["rules", "--diff", "2014-12-31", "2020-01-01"],
    ["explain", "x.json", "--on", "2014-12-31"], ["x.json", "--on", "2014-12-31"],
  ])
  func `is refused before the first day, which is named`(arguments: [String]) throws {
    let run = try CommandLineRun([BuiltProgram.crs] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains("2015-01-01"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ["rules", "--diff", "2020-01-01"],
    ["rules", "--diff", "2020-01-01", "2021-01-01", "--on", "2022-01-01"],
  ])
  func `ends with 64 where the command line is not understood`(arguments: [String]) throws {
    #expect(try CommandLineRun([BuiltProgram.crs] + arguments).status == 64)
  }
}

@Suite struct `crs explain` {
  @Test func `goes from the evidence to the total`() throws {
    let run = try crs("explain", "-", "--on", "2026-06-01", input: quick)
    #expect(run.status == 0)
    #expect(run.output.contains("from evidence to points"))
    #expect(run.output.contains("482 of 1,200"))
    #expect(run.output.contains("25 points are lost"))
  }

  @Test func `ends with 1 for a file that cannot be read`() throws {
    let run = try crs("explain", "/nonexistent.json", "--on", "2026-06-01")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
  }
}
