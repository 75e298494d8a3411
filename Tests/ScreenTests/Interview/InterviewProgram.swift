import PseudoTerminal
import TestSupport
import Testing

/// An interview running for real, on a terminal of its own in a folder of its own.
struct InterviewProgram {
  static let day = "2026-06-01"

  let terminal: PseudoTerminal
  let folder: TemporaryFolder
  /// Where this interview keeps its drafts: those of other tests are none of its business.
  private let state: TemporaryFolder

  init(
    _ arguments: [String] = [], in folder: TemporaryFolder? = nil, rows: Int = 24,
    columns: Int = 80, environment: [String: String?] = [:], records: Bool = false
  ) throws {
    self.folder = try folder ?? TemporaryFolder()
    state = try TemporaryFolder()
    let environment = environment.merging(["XDG_STATE_HOME": state.path]) { given, _ in given }
    terminal = try PseudoTerminal(
      [try ProgramUnderTest.crs()] + arguments + ["--on", Self.day], environment: environment,
      rows: rows, columns: columns, folder: self.folder.path, records: records)
  }

  /// Types line after line, each followed by what it stands for: text and Enter, or a bare option.
  func type(_ keys: Key...) { terminal.send(keys) }

  /// Waits for words on the screen.
  func sees(_ words: String) throws { try terminal.wait(for: words) }

  /// Types a text and presses Enter.
  func enter(_ texts: String...) {
    for text in texts { terminal.send(.text(text), .enter) }
  }

  /// The total and other members that `crs score` prints of a file.
  func scored(_ name: String) throws -> String {
    let run = try CommandLineRun(
      [try ProgramUnderTest.crs(), "score", "--json", "--on", Self.day, folder.file(name)])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }
}
