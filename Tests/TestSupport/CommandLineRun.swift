import Foundation

/// One run of a program without a terminal, and what came of it.
public struct CommandLineRun: Sendable {
  public let output: String
  public let errors: String
  public let status: Int32

  /// Runs a program to its end, with text on its standard input.
  public init(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    folder: String? = nil
  ) throws {
    let exchange = try TemporaryFolder()
    let names = (
      input: exchange.file("in"), output: exchange.file("out"), errors: exchange.file("err")
    )
    try input.write(toFile: names.input, atomically: true, encoding: .utf8)
    // Files in place of pipes: nothing to drain while the program runs.
    for name in [names.output, names.errors] {
      FileManager.default.createFile(atPath: name, contents: nil)
    }
    let process = Process()
    process.executableURL = URL(filePath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    process.environment =
      [
        "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent",
        "XDG_STATE_HOME": exchange.path,
      ]
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = FileHandle(forReadingAtPath: names.input)
    process.standardOutput = FileHandle(forWritingAtPath: names.output)
    process.standardError = FileHandle(forWritingAtPath: names.errors)
    try process.run()
    process.waitUntilExit()
    output = try String(contentsOfFile: names.output, encoding: .utf8)
    errors = try String(contentsOfFile: names.errors, encoding: .utf8)
    status = process.terminationStatus
  }
}
