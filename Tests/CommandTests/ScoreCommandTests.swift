import Foundation
import TestSupport
import Testing

/// Runs the built program.
func crs(_ arguments: String..., input: String = "", language: String = "C.UTF-8") throws
  -> CommandLineRun
{
  try CommandLineRun(
    [BuiltProgram.crs] + arguments, input: input, environment: ["LANG": language])
}

let quick = """
  {"schemaVersion":1,"applicant":{"age":29,"education":{"highestLevel":"bachelors_or_three_year"},\
  "languages":{"first":"english","english":{"levels":{"listening":9,"reading":9,"writing":9,\
  "speaking":9}},"french":{"proof":"none"}},"work":{"canadianYears":1,"foreignYears":3},\
  "certificateOfQualification":false},"family":{"maritalStatus":"never_married"}}
  """

@Suite struct `crs score` {
  // By hand: age 110, bachelor's 120, CLB 9 in all four 124, one year 40: 394; education 25 + 13
  // 38, foreign work 50 (50 + 25 limited): 88. Together 482.
  @Test func `prints the total, the day and the source of every line`() throws {
    let run = try crs("score", "-", "--on", "2026-06-01", input: quick)
    #expect(run.status == 0)
    #expect(run.output.contains("482 of 1,200"))
    #expect(run.output.contains("1 June 2026"))
    #expect(run.output.contains("25 March 2025"))
    #expect(run.output.contains("crs-criteria.html"))
    #expect(run.errors.isEmpty)
  }

  @Test func `says from 3 November 2026 on what the total is without`() throws {
    let words = "without the high-wage and job-offer points in force since 3"
    let before = try crs("score", "-", "--on", "2026-11-02", input: quick)
    let after = try crs("score", "-", "--on", "2026-11-03", input: quick)
    #expect(!before.output.contains(words))
    #expect(after.output.contains(words))
    let json = try crs("score", "--json", "-", "--on", "2026-11-03", input: quick)
    #expect(
      json.output.contains(
        "\"incomplete\":[\"high_wage_and_job_offer_points_since_2026-11-03\"]"))
    let early = try crs("score", "--json", "-", "--on", "2026-11-02", input: quick)
    #expect(early.output.contains("\"incomplete\":[]"))
  }

  @Test func `speaks the language of the environment, or the one asked for`() throws {
    let french = try crs("score", "-", "--on", "2026-06-01", input: quick, language: "fr_CA.UTF-8")
    #expect(french.output.contains("Système de classement global"))
    let asked = try crs("score", "-", "--on", "2026-06-01", "--lang", "fr", input: quick)
    #expect(asked.output == french.output)
  }

  @Test func `uses today where no day is given, and shows it`() throws {
    let run = try crs("score", "--json", "-", input: quick)
    #expect(run.status == 0)
    #expect(run.output.contains("\"on\":\"20"))
  }

  @Test func `refuses a day before the rules known here`() throws {
    let run = try crs("score", "-", "--on", "2014-12-31", input: quick)
    #expect(run.status == 64)
    #expect(run.errors.contains("2014-12-31"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ["score"], ["score", "x.json", "--on", "2026-02-30"], ["score", "--nonsense"],
    ["score", "--json", "--jsonl"], ["score", "x.json", "--lang", "de"],
  ])
  func `ends with 64 where the command line is not understood`(arguments: [String]) throws {
    let run = try CommandLineRun([BuiltProgram.crs] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }

  @Test func `ends with 1 for a file that cannot be scored, and scores the others`() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write(quick, to: "good.json")
    let bad = try folder.write("{\"schemaVersion\":1,\n\"applicant\":{\"age\":-1}}", to: "bad.json")
    let run = try crs(
      "score", "--json", "--on", "2026-06-01", good, bad, folder.file("none.json"), good)
    #expect(run.status == 1)
    let results = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(results.map { $0["total"] as? Int } == [482, nil, nil, 482])
    let error = try #require(results[1]["error"] as? [String: Any])
    #expect(error["line"] as? Int == 2)
    #expect(run.errors.contains("bad.json: line 2, column"))
    #expect(run.errors.contains("none.json"))
  }

  @Test func `lets nothing from a file name reach the terminal raw`() throws {
    let run = try crs("score", "no\u{1B}[31m\u{202E}such.json")
    #expect(run.status == 1)
    #expect(!run.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}

@Suite struct `crs score --jsonl` {
  @Test func `gives a line for each line, in order, and an error for a bad one`() throws {
    let lines = [
      quick, "{\"schemaVersion\":1,\"applicant\":{\"age\":\"old\"}}", "", "nonsense", quick,
    ]
    let run = try crs(
      "score", "--jsonl", "--on", "2026-06-01", input: lines.joined(separator: "\n"))
    #expect(run.status == 1)
    let results = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(results.map { $0["line"] as? Int } == [1, 2, 4, 5])
    #expect(results.map { $0["total"] as? Int } == [482, nil, nil, 482])
    let error = try #require(results[1]["error"] as? [String: Any])
    #expect((error["message"] as? String)?.contains("applicant.age") == true)
    #expect(error["line"] as? Int == 1)
    #expect((error["column"] as? Int ?? 0) > 30)
  }

  @Test func `agrees with the report of each profile`() throws {
    let run = try crs("score", "--jsonl", "--on", "2026-11-03", input: quick + "\r\n")
    #expect(run.status == 0)
    #expect(run.output.contains("\"total\":482,"))
    #expect(run.output.contains("high_wage_and_job_offer_points_since_2026-11-03"))
  }

  @Test func `takes lines longer than its block`() throws {
    let long = quick.replacingOccurrences(
      of: "{\"schemaVersion\":1,",
      with: "{\"schemaVersion\":1,\"x\":["
        + Array(repeating: "\"0123456789\"", count: 9_000)
        .joined(separator: ",") + "],\"y\":\"" + String(repeating: "z", count: 60_000) + "\","
        + (1...6).map { "\"z\($0)\":\"" + String(repeating: "z", count: 60_000) + "\"," }.joined())
    let run = try crs(
      "score", "--jsonl", "--on", "2026-06-01", input: [quick, long, quick].joined(separator: "\n"))
    #expect(run.status == 0, "\(run.output.prefix(300))")
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.output.components(separatedBy: "\"total\":482,").count == 4)
  }

  @Test func `names the file of each line where there are several, and counts anew in each`() throws
  {
    let folder = try TemporaryFolder()
    let one = try folder.write(quick + "\n" + quick, to: "one.jsonl")
    let other = try folder.write("\r\n" + quick + "\r\n", to: "other.jsonl")
    let run = try crs(
      "score", "--jsonl", "--on", "2026-06-01", one, folder.file("none"), folder.path, other)
    #expect(run.status == 1)
    let results = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(results.map { $0["line"] as? Int } == [1, 2, 0, 1, 2])
    #expect(results.map { $0["total"] as? Int } == [482, 482, nil, nil, 482])
    #expect(results[4]["file"] as? String == other)
    #expect(results[2]["error"] != nil && results[3]["error"] != nil)
  }

  @Test func `refuses a line that is too long, and goes on behind it`() throws {
    let long = "{\"x\":\"" + String(repeating: "x", count: 3_000_000) + "\"}"
    let run = try crs(
      "score", "--jsonl", "--on", "2026-06-01", input: [quick, long, quick].joined(separator: "\n"))
    #expect(run.status == 1)
    let results = try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(results.map { $0["total"] as? Int } == [482, nil, 482])
    #expect(results.map { $0["line"] as? Int } == [1, 2, 3])
  }

  @Test func `says how far open answers can still lead`() throws {
    let run = try crs("score", "--jsonl", "--on", "2026-06-01", input: quick)
    #expect(run.output.contains("\"complete\":false,\"range\":[482,"))
  }

  @Test func `gives nothing for nothing`() throws {
    let run = try crs("score", "--jsonl", "--on", "2026-06-01")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }
}
