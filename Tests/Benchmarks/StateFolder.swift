import Foundation

/// Where the measured programs keep their drafts: a folder of this run alone.
enum StateFolder {
  static let path = FileManager.default.temporaryDirectory
    .appending(path: "crs-bench-\(ProcessInfo.processInfo.processIdentifier)")
    .path(percentEncoded: false)

  /// A place of its own for one program, so that it finds no draft of another.
  static func fresh() -> [String: String?] { ["XDG_STATE_HOME": "\(path)/\(UUID().uuidString)"] }

  static func remove() { try? FileManager.default.removeItem(atPath: path) }
}
