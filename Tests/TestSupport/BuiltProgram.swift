import Foundation

/// The program built beside the tests.
public enum BuiltProgram {
  /// The path of `crs`: the one named in `CRS_BINARY`, else the one beside these tests.
  public static let crs: String = {
    if let named = ProcessInfo.processInfo.environment["CRS_BINARY"] { return named }
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = bundle.appending(path: "crs").path(percentEncoded: false)
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return packageFolder + "/.build/debug/crs"
  }()

  /// The root of the package, as it was when these tests were built.
  public static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .path(percentEncoded: false)
}
