import Foundation
import TestSupport
import Testing

/// A command as the program describes itself.
private struct CommandHelp: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable { let kind, name: String }
    let names: [Name]?
    let shouldDisplay: Bool
  }
  let commandName: String
  let arguments: [Argument]?
  let subcommands: [CommandHelp]?
}

private struct ProgramHelp: Decodable { let command: CommandHelp }

@Suite struct `The manual` {
  static let page = try? String(
    contentsOfFile: BuiltProgram.packageFolder + "/docs/crs.1", encoding: .utf8)

  private static func program() throws -> CommandHelp {
    let run = try crs("--experimental-dump-help")
    return try JSONDecoder().decode(ProgramHelp.self, from: Data(run.output.utf8)).command
  }

  private static func missing(in command: CommandHelp, path: [String] = []) throws -> [String] {
    let page = try #require(Self.page)
    var missing: [String] = []
    if !path.isEmpty {
      let entry = ".It Cm \(path.joined(separator: " "))"
      let lines = page.split(separator: "\n")
      if !lines.contains(where: { $0 == entry || $0.hasPrefix("\(entry) ") }) {
        missing.append(entry)
      }
    }
    for argument in command.arguments ?? [] where argument.shouldDisplay {
      for name in argument.names ?? [] where name.kind == "long" {
        if !page.contains("\n.It Fl Fl \(name.name)"),
          !page.contains("\n.It Fl h , Fl Fl \(name.name)")
        {
          missing.append("--\(name.name)")
        }
      }
    }
    for subcommand in command.subcommands ?? [] {
      missing += try Self.missing(in: subcommand, path: path + [subcommand.commandName])
    }
    return missing
  }

  @Test func `has every command and every option`() throws {
    #expect(try Self.missing(in: Self.program()) == [])
  }

  @Test func `has no option that the program does not know`() throws {
    let page = try #require(Self.page)
    let help = try [
      "", "interview", "score", "explain", "programs", "documents", "occupations", "rules",
      "forget",
    ].map {
      command in
      try CommandLineRun([BuiltProgram.crs] + (command.isEmpty ? ["--help"] : ["help", command]))
        .output
    }.joined()
    for option in page.matches(of: /\n\.It Fl Fl ([a-z-]+)/).map(\.1) {
      guard option != "generate-completion-script" else { continue }
      #expect(help.contains("--\(option)"), "\(option)")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")))
  func `is set without a warning`() throws {
    let run = try CommandLineRun([
      "/usr/bin/groff", "-mandoc", "-ww", "-Tutf8", BuiltProgram.packageFolder + "/docs/crs.1",
    ])
    #expect(run.status == 0)
    #expect(run.errors == "")
  }
}

@Suite struct `What is installed` {
  @Test func `stands in the usual places below DESTDIR`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandLineRun(
      [BuiltProgram.packageFolder + "/.ci/install", BuiltProgram.crs],
      environment: ["DESTDIR": folder.path, "PREFIX": "/opt/crs"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.mode(of: "opt/crs/bin/crs") == 0o755)
    #expect(try folder.mode(of: "opt/crs/share/man/man1/crs.1") == 0o644)
    let completions = [
      "bash-completion/completions/crs", "zsh/site-functions/_crs",
      "fish/vendor_completions.d/crs.fish",
    ]
    for name in completions {
      let text = try folder.text(of: "opt/crs/share/\(name)")
      #expect(try folder.mode(of: "opt/crs/share/\(name)") == 0o644)
      for word in ["explain", "schema", "jsonl", "plain"] {
        #expect(text.contains(word), "\(name)")
      }
    }
    let syntax = try CommandLineRun(
      ["/bin/bash", "-n", folder.file("opt/crs/share/bash-completion/completions/crs")])
    #expect(syntax.status == 0, "\(syntax.errors)")
  }
}
