import Foundation

/// Where the measured programs keep their drafts: a folder of this run alone.
enum StateFolder {
  static let path = FileManager.default.temporaryDirectory
    .appending(path: "crs-bench-\(ProcessInfo.processInfo.processIdentifier)")
    .path(percentEncoded: false)

  static let environment: [String: String?] = ["XDG_STATE_HOME": path]

  static func remove() { try? FileManager.default.removeItem(atPath: path) }
}
