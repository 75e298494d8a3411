import ExpressEntry
import Foundation
import JSON
import Synchronization
import TestSupport
import Testing

@testable import Storage

/// Files whose bytes are hostile; those whose JSON is wrong for a profile are among the refusals.
@Suite struct `A hostile file` {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let problem: JSONError.Problem

    init(_ name: String, _ bytes: [UInt8], _ problem: JSONError.Problem) {
      (self.name, self.bytes, self.problem) = (name, bytes, problem)
    }

    /// A profile with these bytes between the quotes of a text.
    init(_ name: String, in text: [UInt8], _ problem: JSONError.Problem) {
      let start = Array("{\"schemaVersion\": 1, \"x\": \"".utf8)
      self.init(name, start + text + Array("\"}".utf8), problem)
    }

    /// A profile with this text as the value of an unknown member.
    init(_ name: String, value: String, _ problem: JSONError.Problem) {
      self.init(name, Array("{\"schemaVersion\": 1, \"x\": \(value)}".utf8), problem)
    }

    var testDescription: String { name }
  }

  static let profile = Array("{\"schemaVersion\": 1}".utf8)

  static let cases: [Case] = [
    Case("nothing", [], .empty),
    Case("white space", Array(" \n\t\r\n ".utf8), .empty),
    Case("UTF-8 after a byte order mark", [0xEF, 0xBB, 0xBF] + profile, .byteOrderMark),
    Case("UTF-16, little end first", [0xFF, 0xFE] + profile.flatMap { [$0, 0] }, .utf16),
    Case("UTF-16, big end first", [0xFE, 0xFF] + profile.flatMap { [0, $0] }, .utf16),
    Case("UTF-16 without a mark", profile.flatMap { [$0, 0] }, .utf16),
    Case("NUL for the whole file", [UInt8](repeating: 0, count: 4096), .nul),
    Case("NUL at the end, as a crash leaves it", profile + [0, 0, 0], .nul),
    Case("an overlong slash", in: [0xC0, 0xAF], .notUTF8),
    Case("an overlong NUL", in: [0xC0, 0x80], .notUTF8),
    Case("an overlong euro sign", in: [0xF0, 0x82, 0x82, 0xAC], .notUTF8),
    Case("a surrogate in UTF-8", in: [0xED, 0xA0, 0x80], .notUTF8),
    Case("a scalar beyond the last", in: [0xF4, 0x90, 0x80, 0x80], .notUTF8),
    Case("a byte that continues nothing", in: [0x80], .notUTF8),
    Case("a character cut in two", in: [0xE2, 0x82], .notUTF8),
    Case("Latin-1", in: [0x5A, 0x6F, 0xE9], .notUTF8),
    Case("a lone surrogate, the high one", value: #""\ud800""#, .loneHighSurrogate),
    Case("a lone surrogate, the low one", value: #""\udc00""#, .loneLowSurrogate),
    Case("a line feed in a text", in: [0x0A], .controlCharacter("\n")),
    Case(
      "an escape for a terminal", in: [0x1B, 0x5B, 0x33, 0x31, 0x6D], .controlCharacter("\u{1B}")),
  ]

  @Test(arguments: cases)
  func `is refused for what it is`(_ hostile: Case) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("me.json")
    try Data(hostile.bytes).write(to: URL(filePath: path))
    do {
      _ = try ProfileFile.read(path)
      Issue.record("It was read.")
    } catch {
      guard case .refused(.json(let problem), at: _) = error else { throw error }
      #expect(problem == hostile.problem)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(hostile.bytes))
  }

  @Test func `of a hundred megabytes is refused by its size, and not read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{", to: "me.json")
    #expect(truncate(path, 100 << 20) == 0)
    let system = FaultySystem()
    #expect(throws: ProfileFileError.tooLarge(path: path)) {
      try system.run { try ProfileFile.read(path) }
    }
    #expect(!system.calls.contains(.read))
  }

  @Test(arguments: [0, 1, 70_000])
  func `that shrinks while it is read is refused`(size: off_t) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: " ", count: 200_000) + "{\"schemaVersion\": 1}"
    let path = try folder.write(text, to: "me.json")
    #expect(throws: ProfileFileError.self) {
      try SystemCall.$interceptor.withValue({ call, real in
        defer { if call == .read { truncate(path, size) } }
        return real(.max)
      }) { try ProfileFile.read(path) }
    }
  }

  @Test func `that grows without end while it is read is refused`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{", to: "me.json")
    #expect(throws: ProfileFileError.tooLarge(path: path)) {
      try SystemCall.$interceptor.withValue({ call, real in
        if call == .read {
          let file = open(path, O_WRONLY | O_APPEND)
          write(file, [UInt8](repeating: 0x20, count: 100_000), 100_000)
          close(file)
        }
        return real(.max)
      }) { try ProfileFile.read(path) }
    }
  }

  /// Bidirectional controls may stand in a name; what is written shows them as escapes.
  @Test func `with text that turns around is read, and written so that it can be seen`() throws {
    let text =
      "{\"schemaVersion\": 1, \"applicant\": {\"work\": {\"jobs\": [{\"title\": \"a\u{202E}b\"}]}}}"
    var reader = ProfileReader()
    let profile = try reader.read(Array(text.utf8))
    #expect(profile.applicant.work.jobs?.first?.title == "a\u{202E}b")
    #expect(ProfileWriter.text(profile).contains("a\\u202eb"))
  }
}
