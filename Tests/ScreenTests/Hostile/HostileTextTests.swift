import ExpressEntry
import Foundation
import PseudoTerminal
import Questions
import Storage
import TerminalUI
import TestSupport
import Testing

@Suite struct `Text that would act on a terminal` {
  /// In a name that itself would.
  static let name = "\(HostileProfile.name).json"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try HostileProfile.json(HostileProfile.members)
      .write(to: URL(filePath: folder.file("plain.json")))
    // URL would encode or refuse the name.
    try #require(rename(folder.file("plain.json"), folder.file(Self.name)) == 0)
    return folder
  }

  @Test(arguments: Language.allCases)
  func `never leaves the full screen, whatever is looked at`(language: Language) throws {
    let folder = try folder()
    let profile = try ProfileFile.read(folder.file(Self.name)).profile
    let interview = try InterviewProgram(
      [Self.name, "--lang", language.rawValue], in: folder, records: true)
    var tour = Tour(
      mirror: MirroredSession(profile, file: Self.name, isOnDisk: true, in: language),
      terminal: interview.terminal)
    try tour.see()
    // Half of it in each language, and in both what is only to be read.
    if language == .english {
      try tour.visit([1, 2, 3, 4, 6, 7, 8, 9])
    } else {
      try tour.visit([5])
      try tour.visitDocuments()
    }
    try tour.read()
    #expect(tour.visited.count > 40)

    // The dialogs: for a name, with a refusal and with a hostile one, and for leaving.
    let terminal = interview.terminal
    terminal.send(.function(2))
    try terminal.wait { $0.bytesReceived > 0 && $0.screen.contains(".json") }
    terminal.send(.control("q"), .escape, .control("c"), .escape, .control("l"))
    terminal.signal(SIGTERM)
    _ = try terminal.waitForExit()
    #expect(TerminalOutput.findings(inScreen: terminal.recording) == [])
  }

  @Test func `never leaves the questions about files`() throws {
    let folder = try folder()
    let first = try InterviewProgram([Self.name], in: folder, records: true)
    try first.sees("Express Entry questionnaire")
    // Another has the file, and the host that its lock names is as hostile.
    let second = try InterviewProgram([Self.name], in: folder, records: true)
    try second.sees("Another session has")
    second.terminal.signal(SIGKILL)
    _ = try second.terminal.waitForExit()
    first.type("1")
    try first.sees("Date of birth")
    first.type(.control("u"))
    first.enter("1990-01-01")
    try first.terminal.wait { $0.line(0).contains("draft kept") || $0.line(0).contains("*") }
    // A conflict, its differences, and the draft with its own.
    var theirs = HostileProfile.members
    theirs["jobOffer"] = ["employer": HostileProfile.text + "!", "isHeld": true]
    try HostileProfile.json(theirs).write(to: URL(filePath: folder.file("theirs.json")))
    try #require(rename(folder.file("theirs.json"), folder.file(Self.name)) == 0)
    first.type(.function(2))
    try first.sees("The file changed on disk.")
    first.type("2")
    try first.sees("On disk:")
    first.type(.pageDown, .pageDown)
    first.terminal.signal(SIGKILL)
    _ = try first.terminal.waitForExit()
    let third = try InterviewProgram([Self.name], in: folder, records: true)
    try third.sees("Newer answers were kept.")
    third.type("2")
    try third.sees("Draft:")
    third.type(.pageDown)
    third.terminal.signal(SIGTERM)
    _ = try third.terminal.waitForExit()
    for program in [first, second, third] {
      #expect(TerminalOutput.findings(inScreen: program.terminal.recording) == [])
    }
  }

  @Test(arguments: Language.allCases)
  func `never leaves plain mode`(language: Language) throws {
    let folder = try folder()
    let words = [
      "title", "employer", "country", "birth", "titre", "employeur", "pays", "naissance",
    ]
    let visits = words.flatMap { ["f \($0)", "1", "?", "", ""] }
    let inputs = [
      ["p", "r", "f"] + visits + ["q", "2"],
      [HostileProfile.name, "f \(HostileProfile.name)", "x\(HostileProfile.name)", "q", "2"],
    ]
    for input in inputs {
      try expectClean(
        [Self.name, "--plain", "--lang", language.rawValue], in: folder, input: input)
    }
    // A state folder that is none, in words about the draft.
    try folder.write("", to: "state")
    try expectClean(
      [Self.name, "--plain"], in: folder, input: ["1990-01-01", "q", "2"],
      environment: ["XDG_STATE_HOME": folder.file("state/\(HostileProfile.name)")])
    try expectClean(
      ["--plain"], in: folder, input: ["q"], environment: ["LANG": HostileProfile.name])
  }

  @Test(arguments: Language.allCases)
  func `never leaves a report, nor the words of an error`(language: Language) throws {
    let folder = try folder()
    var names = [Self.name, "missing\(Self.name)", "folder/\(Self.name)"]
    for (number, members) in HostileProfile.refused.enumerated() {
      try HostileProfile.json(members).write(to: URL(filePath: folder.file("\(number).json")))
      names.append("\(number)\(Self.name)")
      try #require(rename(folder.file("\(number).json"), folder.file(names[names.count - 1])) == 0)
    }
    try Data("{\"schemaVersion\": 1, \u{1B}[31;7777m\u{202E}}".utf8)
      .write(to: URL(filePath: folder.file("broken.json")))
    names.append("broken.json")
    let commands = [
      ["score"], ["score", "--json"], ["score", "--jsonl"], ["explain"], ["programs"],
      ["programs", "--json"], ["documents"], ["documents", "--json"], ["documents", "--markdown"],
      ["categories"], ["categories", "--json"], ["fees"], ["fees", "--json"],
    ]
    for name in names {
      // What is refused is so in every command alike.
      for command in name == Self.name ? commands : Array(commands[...3]) {
        try expectClean(command + [name, "--lang", language.rawValue], in: folder)
      }
    }
    try expectClean(["score", "--lang", language.rawValue] + names, in: folder)
    try expectClean(["forget", Self.name, "--lang", language.rawValue], in: folder)
  }

  @Test func `never leaves the names of an edition`() throws {
    let folder = try folder()
    try HostileProfile.json(HostileProfile.edition)
      .write(to: URL(filePath: folder.file("rules.json")))
    #expect(try expectClean(["rules", "check", "rules.json"], in: folder) == 0)
    let commands = [
      ["rules"], ["rules", "--json"], ["rules", "--markdown"], ["score", Self.name],
      ["score", "--json", Self.name], ["explain", Self.name], ["score", "--jsonl", Self.name],
    ]
    for command in commands {
      let status = try expectClean(
        command + ["--rules", "rules.json", "--on", InterviewProgram.day], in: folder)
      #expect(status == 0)
    }
    let interview = try InterviewProgram(
      [Self.name, "--rules", "rules.json"], in: folder, records: true)
    try interview.sees("Express Entry questionnaire")
    interview.type(.function(7))
    for _ in 0..<12 { interview.type(.pageDown, .control("l")) }
    interview.terminal.signal(SIGTERM)
    _ = try interview.terminal.waitForExit()
    #expect(TerminalOutput.findings(inScreen: interview.terminal.recording) == [])
    // A file that is no edition, and one that is refused.
    for file in [Self.name, "missing\(Self.name)"] {
      for command in [["rules", "check", file], ["score", Self.name, "--rules", file]] {
        try expectClean(command, in: folder)
      }
    }
  }

  @Test func `never leaves the words about a command line`() throws {
    let folder = try folder()
    let text = HostileProfile.name
    let commands = [
      ["--\(text)"], ["score", Self.name, "--on", text], ["score", Self.name, "--lang", text],
      [text, text, text], ["rules", "--on", text], ["rules", "--diff", text, text],
      ["rules", text], ["rules", "check", text], ["occupations", text],
      ["occupations", "--json", text], ["occupations", "x", "--limit", text], ["forget", text],
      ["explain", "--\(text)=\(text)"],
    ]
    for command in commands { try expectClean(command, in: folder) }
    let interview = try InterviewProgram(
      [Self.name], in: folder, environment: ["TERM": text], records: true)
    try interview.sees("plain mode")
    interview.enter("q")
    _ = try interview.terminal.waitForExit()
    #expect(TerminalOutput.findings(inLines: interview.terminal.recording) == [])
  }

  /// Runs the program in pipes, judges both of them, and gives the exit code.
  @discardableResult
  private func expectClean(
    _ arguments: [String], in folder: TemporaryFolder, input: [String] = [],
    environment: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Int32 {
    let run = try CommandLineRun(
      [try ProgramUnderTest.crs()] + arguments, input: input.map { "\($0)\n" }.joined(),
      environment: environment, folder: folder.path)
    let isJSON = arguments.contains { $0.hasPrefix("--json") }
    let output = Array(run.output.utf8)
    let findings =
      (isJSON ? TerminalOutput.findings(inJSON: output) : TerminalOutput.findings(inLines: output))
      + TerminalOutput.findings(inLines: Array(run.errors.utf8))
    #expect(findings == [], "\(arguments)", sourceLocation: sourceLocation)
    return run.status
  }
}
