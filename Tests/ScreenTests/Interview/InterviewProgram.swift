import PseudoTerminal
import TestSupport
import Testing

/// An interview running for real, on a terminal of its own in a folder of its own.
struct InterviewProgram {
  static let day = "2026-06-01"

  let terminal: PseudoTerminal
  let folder: TemporaryFolder

  init(
    _ arguments: [String] = [], in folder: TemporaryFolder? = nil, rows: Int = 24,
    columns: Int = 80, environment: [String: String?] = [:], under wrapper: [String] = [],
    ignoring ignored: [Int32] = [], records: Bool = false
  ) throws {
    self.folder = try folder ?? TemporaryFolder()
    // Beside its files, so that a second program in the folder finds what the first one left.
    let state = ["XDG_STATE_HOME": self.folder.file(".state")] as [String: String?]
    terminal = try PseudoTerminal(
      wrapper + [try ProgramUnderTest.crs()] + arguments + ["--on", Self.day],
      environment: state.merging(environment) { $1 },
      rows: rows, columns: columns, folder: self.folder.path, ignoring: ignored, records: records)
  }

  /// Types line after line, each followed by what it stands for: text and Enter, or a bare option.
  func type(_ keys: Key...) { terminal.send(keys) }

  /// Waits for words on the screen.
  func sees(_ words: String) throws { try terminal.wait(for: words) }

  /// Waits for words where the cursor stands: the hint below may well say the same.
  func seesInBox(_ words: String) throws {
    try terminal.wait { $0.line($0.cursor.row).contains(words) }
  }

  /// Types a text and presses Enter.
  func enter(_ texts: String...) {
    for text in texts { terminal.send(.text(text), .enter) }
  }

  /// The text of the draft on the disk, empty where there is none.
  var draft: String {
    let drafts = ".state/crs/drafts"
    guard let name = try? folder.names(in: drafts).first else { return "" }
    return (try? folder.text(of: "\(drafts)/\(name)")) ?? ""
  }

  /// The total and other members that `crs score` prints of a file.
  func scored(_ name: String) throws -> String {
    let run = try CommandLineRun(
      [try ProgramUnderTest.crs(), "score", "--json", "--on", Self.day, folder.file(name)])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }
}
