import ExpressEntry
import Foundation
import Storage
import TestSupport
import Testing

/// Each version of the format leaves a sample here when it is released, and none ever goes away.
@Suite struct `A file of a released version` {
  static let folder = BuiltProgram.packageFolder + "/Tests/StorageTests/Released"

  @Test(arguments: 1...ProfileReader.version)
  func `loads for ever, with every answer`(version: Int) throws {
    let path = "\(Self.folder)/version-\(version).json"
    let opened = try ProfileFile.read(path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("\"schemaVersion\": \(version)"))
    // What the sample holds is held by what is written, whichever version that is.
    var reader = ProfileReader()
    let written = try ProfileWriter.bytes(opened.profile)
    #expect(try reader.read(written) == opened.profile)
    if version == ProfileReader.version {
      #expect(String(decoding: written, as: UTF8.self) == text)
    }
    #expect(opened.profile.applicant.work.jobs?.count == 2)
    #expect(opened.profile.unknown == ["fromElsewhere": "{\"kept\": [1.50]}"])
  }

  @Test func `is there for each version`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    #expect(names == (1...ProfileReader.version).map { "version-\($0).json" })
  }
}
