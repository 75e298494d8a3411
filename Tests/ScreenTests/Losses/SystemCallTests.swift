import Foundation
import PseudoTerminal
import TestSupport
import Testing

#if os(Linux)
  /// The calls to the system that a program made, as strace writes them down.
  struct SystemCalls {
    /// What to put before `strace`: nothing for root, and a namespace of one's own for others,
    /// because the program lets nobody else look into its memory, where the names of files are.
    private static let prefix: [String]? = [[], ["unshare", "--user", "--map-root-user"]].first {
      guard let folder = try? TemporaryFolder(), let crs = try? ProgramUnderTest.crs() else {
        return false
      }
      let command = $0 + ["strace", "-f", "-o", folder.file("log"), crs, "score", "missing.json"]
      _ = try? CommandLineRun(["/usr/bin/env"] + command)
      return (try? folder.text(of: "log"))?.contains("(AT_FDCWD, \"missing.json\"") ?? false
    }

    /// Whether one process may watch another here: not in every container.
    static let canBeWatched = prefix != nil

    /// What to put before a command.
    static func command(loggingTo log: String) -> [String] {
      (prefix ?? []) + ["strace", "-f", "-o", log]
    }

    /// Each call with its arguments and its result, without the number of its process.
    let lines: [Substring]

    init(in log: String) throws {
      lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
        .map { $0.drop { $0.isNumber }.drop { $0 == " " } }
    }

    static func name(of line: Substring) -> String { String(line.prefix { $0 != "(" }) }

    /// The calls that reach beyond the program: to a network, or to another program.
    var reachingOut: [Substring] {
      let network = [
        "socket", "socketpair", "connect", "bind", "listen", "accept", "sendto", "sendmsg",
      ]
      let programs = ["fork", "vfork", "clone", "clone3", "execve", "execveat", "posix_spawn"]
      return lines.filter { (network + programs).contains(Self.name(of: $0)) }
    }

    /// What happens to a file and its folder until the disk has them, where the program runs in the
    /// folder: each call and whom it is of.
    ///
    /// Paths are followed from descriptor to descriptor.
    func changes(to file: String) -> [String] {
      let changing = ["write", "fsync", "fdatasync", "renameat", "renameat2", "linkat", "unlinkat"]
      var paths: [Substring: String] = [:]
      var changes: [String] = []
      for line in lines {
        let name = Self.name(of: line)
        let pairs = line.matches(of: /(AT_FDCWD|[0-9]+), "([^"]*)"/).map(\.output)
        // Elsewhere what is in quotes is data.
        let isNamed = name.hasSuffix("at") || name.hasSuffix("at2")
        let named: [String] = (isNamed ? pairs : []).map { pair in
          let folder = pair.1 == "AT_FDCWD" ? "." : paths[pair.1] ?? "?"
          return folder == "." ? String(pair.2) : "\(folder)/\(pair.2)"
        }
        if name == "openat", let opened = line.firstMatch(of: /= ([0-9]+)$/)?.output.1 {
          paths[opened] = named.first
        }
        guard changing.contains(name), !line.contains(" = -1 ") else { continue }
        let first = line.firstMatch(of: /\(([0-9]+)/)?.output.1 ?? ""
        let files = named.isEmpty ? [paths[first] ?? "?"] : named
        guard files.allSatisfy({ $0 == "." || $0.hasPrefix(file) || $0.hasPrefix(".\(file).") })
        else { continue }
        let words = files.map { $0.hasSuffix(".tmp") ? "temporary" : $0 == "." ? "folder" : $0 }
        if !files.contains(where: { $0.hasSuffix(".lock") }) {
          changes.append(([name] + words).joined(separator: " "))
        }
      }
      return changes
    }
  }

  @Suite(.enabled(if: SystemCalls.canBeWatched, "no process may watch another (ptrace) here"))
  struct `The calls of a whole session to the system` {
    private func expectAlone(_ calls: SystemCalls) {
      // The first is the start of the program itself.
      #expect(calls.reachingOut.count == 1, "\(calls.reachingOut)")
      #expect(calls.reachingOut.first?.hasPrefix("execve(") == true)
      #expect(calls.lines.count > 300)
    }

    @Test func `on a terminal reach no network and start nothing, and save in order`() throws {
      let folder = try TemporaryFolder()
      let logs = try TemporaryFolder()
      try folder.write("{\"schemaVersion\": 1}", to: "me.json")
      let interview = try InterviewProgram(
        ["me.json"], in: folder, under: SystemCalls.command(loggingTo: logs.file("log")))
      try interview.sees("Express Entry questionnaire")
      interview.terminal.send(`A session killed after any key`.amara.keys.map(Keystroke.init))
      try interview.sees("536 / 1,200")
      for key in [.function(7), .function(12), .function(1), .function(3), .function(8)] as [Key] {
        interview.type(key, .pageDown, .escape)
      }
      interview.type(.function(2))
      try interview.sees("Enregistré dans me.json.")
      interview.type(.control("q"))
      #expect(try interview.terminal.waitForExit() == .exited(0))

      let calls = try SystemCalls(in: logs.file("log"))
      expectAlone(calls)
      #expect(
        calls.changes(to: "me.json") == [
          "write temporary", "fsync temporary", "linkat me.json temporary",
          "renameat temporary me.json~", "renameat temporary me.json", "fsync folder",
        ])
    }

    @Test func `in plain mode reach no network and start nothing, and save in order`() throws {
      let folder = try TemporaryFolder()
      let logs = try TemporaryFolder()
      let run = try CommandLineRun(
        ["/usr/bin/env"] + SystemCalls.command(loggingTo: logs.file("log"))
          + [try ProgramUnderTest.crs(), "me.json", "--on", InterviewProgram.day],
        input: PlainInterview.amara.map { "\($0)\n" }.joined(),
        environment: ["XDG_STATE_HOME": folder.file(".state")], folder: folder.path)
      #expect(run.status == 0, "\(run.errors)")

      let calls = try SystemCalls(in: logs.file("log"))
      expectAlone(calls)
      #expect(
        calls.changes(to: "me.json") == [
          "write temporary", "fsync temporary", "linkat temporary me.json", "unlinkat temporary",
          "fsync folder",
        ])
    }

    @Test(arguments: ["score", "explain", "programs", "documents", "categories", "fees"])
    func `of a report reach no network, start nothing and change nothing`(command: String) throws {
      let folder = try TemporaryFolder()
      let logs = try TemporaryFolder()
      try folder.write("{\"schemaVersion\": 1}", to: "me.json")
      let run = try CommandLineRun(
        ["/usr/bin/env"] + SystemCalls.command(loggingTo: logs.file("log"))
          + [try ProgramUnderTest.crs(), command, "me.json", "--on", InterviewProgram.day],
        folder: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let calls = try SystemCalls(in: logs.file("log"))
      expectAlone(calls)
      #expect(calls.changes(to: "me.json") == [])
    }
  }
#endif
