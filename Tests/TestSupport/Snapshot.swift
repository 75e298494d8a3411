import Foundation
import Testing

/// Compares text with the file recorded beside the test.
///
/// A missing recording is written and fails the test once. Set `RECORD_SNAPSHOTS` to record again.
public func expectSnapshot(
  of actual: String, named name: String, file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Snapshots")
  let url = folder.appending(path: "\(name).txt")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil

  guard !isRecording, let expected = try? String(contentsOf: url, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try actual.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(name). Read it, then run again.", sourceLocation: sourceLocation)
    return
  }
  #expect(actual == expected, "\(name) changed", sourceLocation: sourceLocation)
}
