import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// The files that take the most to read: as large, as deep and as full as the format allows, and
/// the smallest step beyond.
@Suite struct `The worst of files` {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable () -> String
    /// How large the file is made after that, without anything in it.
    var size = 0
    /// What the program says of it; of a file that is read, the title of its interview.
    let words: String
    var isRead: Bool { words == Self.title }

    private static let title = "Express Entry questionnaire"

    static func refused(
      _ name: String, _ words: String, _ text: @escaping @Sendable () -> String
    ) -> Case { Case(name: name, text: text, words: words) }

    static func read(_ name: String, _ text: @escaping @Sendable () -> String) -> Case {
      Case(name: name, text: text, words: title)
    }

    var testDescription: String { name }
  }

  private static let mebibyte = 1 << 20
  private static let tooLarge = "larger than 1 MiB"

  /// A profile with this as its unknown members.
  private static func profile(_ members: String) -> String {
    "{\"schemaVersion\": 1, \(members)}\n"
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func members(_ count: Int, _ member: (Int) -> String) -> String {
    (0..<count).map(member).joined(separator: ", ")
  }

  private static func jobs(_ count: Int) -> String {
    let jobs = members(count) { number in
      let title = repeated("e\u{301}", 50)
      return #"{"title": "\#(title)", "employer": "\#(title)", "occupation": "21232", "#
        + #""isInCanada": \#(number % 2 == 0), "start": "20\#(10 + number % 10)-01-01", "#
        + #""end": "2026-01-01", "hoursPerWeek": 0.25, "basis": "employee"}"#
    }
    return profile(#""applicant": {"work": {"jobs": [\#(jobs)]}}"#)
  }

  static let cases: [Case] = [
    Case(name: "a hundred mebibytes", text: { " " }, size: 100 * mebibyte, words: tooLarge),
    .refused("a byte more than a mebibyte", tooLarge) { repeated(" ", mebibyte + 1) },
    .refused("a mebibyte of white space", "the text is empty") { repeated("\n", mebibyte) },
    .refused("a mebibyte of lists in lists", "not a list") { repeated("[", mebibyte) },
    .refused("objects in objects", "open at once") {
      profile(repeated("\"a\": {", 150_000))
    },
    .refused("a text that fills the file", "longer than") {
      profile("\"a\": \"\(repeated("a", 1_000_000))\"")
    },
    .refused("a name that fills the file", "longer than") {
      profile("\"\(repeated("\\u0061", 150_000))\": 1")
    },
    .refused("a number that fills the file", "longer than") {
      profile("\"a\": 1\(repeated("0", 1_000_000))")
    },
    .refused("a list of a hundred thousand", "more than") {
      profile("\"a\": [\(members(100_000) { _ in "0" })]")
    },
    .refused("ten thousand names and one of them twice", "is already at") {
      profile(members(9_990) { "\"member number \($0)\": \($0)" } + ", \"member number 0\": 1")
    },
    .refused("ten thousand names alike but for the last letters", "is already at") {
      let start = repeated("x", 80)
      return profile(members(9_990) { "\"\(start)\($0)\": 0" } + ", \"\(start)9989\": 1")
    },
    .refused("a job too many", "200 jobs") { jobs(201) },
    .refused("a fault in its last byte", "line 1") {
      profile("\"a\": [\(members(9_000) { "\"\(repeated("a", 100))\($0)\"" })], ")
    },
    .read("ten thousand names that are not known") {
      profile(members(9_990) { "\"member number \($0)\": \($0)" })
    },
    .read("texts of escapes") {
      profile(members(16) { "\"t\($0)\": \"\(repeated("\\u202e", 10_000))\"" })
    },
    .read("numbers as long as they may be") {
      profile(members(15) { "\"n\($0)\": 0.\(repeated("9", 65_000))" })
    },
    .read("two hundred jobs at the same time") { jobs(200) },
  ]

  /// Processor time in a debug build, which takes some thirty times that of a release.
  private static let mostSeconds = 3
  private static let mostMemory = 64 * 1_000_000

  @Test(arguments: cases)
  func `take little time and memory on the full screen`(_ worst: Case) throws {
    let interview = try InterviewProgram(["worst.json"], in: try folder(having: worst))
    let terminal = interview.terminal
    // What is larger than any profile is not asked about: there is nothing to go on from.
    guard worst.words != Self.tooLarge else {
      #expect(try terminal.waitForExit() == .exited(1))
      #expect(terminal.screen.contains(worst.words))
      return
    }
    try interview.sees(worst.isRead ? worst.words : "cannot be read")
    try terminal.waitUntilIdle()
    let memory = try #require(terminal.peakMemory)
    #expect(memory < Self.mostMemory)
    #expect(terminal.processorTime < .seconds(Self.mostSeconds))
    terminal.signal(SIGTERM)
    _ = try terminal.waitForExit()
  }

  /// Where the system would not give the program more than that.
  @Test(arguments: cases)
  func `take little time and memory in a command`(_ worst: Case) throws {
    let folder = try folder(having: worst)
    let limits = "ulimit -t \(Self.mostSeconds); ulimit -d \(Self.mostMemory / 1_000); "
    let run = try CommandLineRun(
      [
        "/bin/sh", "-c", limits + "exec \"$0\" score worst.json --on 2026-06-01",
        try ProgramUnderTest.crs(),
      ], folder: folder.path)
    #expect(run.status == (worst.isRead ? 0 : 1), "\(run.errors)")
    #expect((worst.isRead ? run.output : run.errors).contains(worst.isRead ? "CRS" : worst.words))
  }

  private func folder(having worst: Case) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let path = try folder.write(worst.text(), to: "worst.json")
    if worst.size > 0 { try #require(truncate(path, worst.size) == 0) }
    return folder
  }
}
