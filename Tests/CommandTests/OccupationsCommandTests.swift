import Foundation
import TestSupport
import Testing

@Suite struct `crs occupations` {
  @Test func `prints what words find, counted and ranked`() throws {
    let run = try crs("occupations", "truck", "driver", "--lang", "en", "--limit", "2")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("of 516 occupations; the first 2:"))
    #expect(run.output.contains("73300 Transport truck drivers\n      TEER 3: counts as skilled"))
    #expect(run.output.contains("example title: “Truck driver”"))
    #expect(run.output.contains("Statistics Canada"))
  }

  @Test func `prints one occupation in full by its code`() throws {
    let run = try crs("occupations", "72106", "--lang", "fr")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("72106 Soudeurs"))
    #expect(run.output.contains("En anglais\u{A0}: Welders and related machine operators"))
    #expect(run.output.contains("exemples de titres"))
    #expect(run.output.contains("Statistique Canada"))
  }

  @Test func `writes JSON`() throws {
    let run = try crs("occupations", "--json", "cashier")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let hits = try #require(object["hits"] as? [[String: Any]])
    #expect(hits.first?["code"] as? String == "65100")
    #expect(hits.first?["isSkilled"] as? Bool == false)
    #expect(object["count"] as? Int == hits.count && object["of"] as? Int == 516)
  }

  @Test func `says which words it went without`() throws {
    let words = ["cashier", "at", "tim", "hortons"]
    let run = try CommandLineRun([BuiltProgram.crs, "occupations", "--lang", "en"] + words)
    #expect(run.status == 0)
    #expect(run.output.contains("\nwithout: tim, hortons\n"))
    let json = try CommandLineRun([BuiltProgram.crs, "occupations", "--json"] + words)
    #expect(json.output.contains("\"without\":[\"tim\",\"hortons\"]"))
    #expect(try crs("occupations", "--json", "cashier").output.contains("\"without\":[]"))
  }

  @Test func `ends with 1 where nothing is found, with advice`() throws {
    let run = try crs("occupations", "zzzzzz")
    #expect(run.status == 1)
    #expect(run.output.contains("Try fewer or other words"))
    #expect(try crs("occupations").status == 64)
    #expect(try crs("occupations", "cook", "--limit", "0").status == 64)
  }
}
