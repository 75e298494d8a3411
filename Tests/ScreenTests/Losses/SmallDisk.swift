import Foundation
import TestSupport
import Testing

/// A disk of 64 kB in memory, mounted in a folder of a test and gone with the value.
final class SmallDisk {
  /// Whether disks can be mounted here: by root, unless it is root of a container only.
  static let canBeMade = (try? SmallDisk(in: TemporaryFolder(), at: "disk")) != nil

  struct Refused: Error {}

  private let path: String
  /// Outlives the disk, which would keep it from being removed.
  private let folder: TemporaryFolder

  init(in folder: TemporaryFolder, at name: String) throws {
    (self.folder, path) = (folder, folder.file(name))
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try mount("-t", "tmpfs", "-o", "size=64k,mode=700", "crs-test")
  }

  deinit { _ = try? CommandLineRun(["/usr/bin/env", "umount", "-l", path]) }

  /// Fills the disk to the last page.
  func fill() throws {
    #expect(FileManager.default.createFile(atPath: "\(path)/filler", contents: nil))
    let filler = try #require(FileHandle(forWritingAtPath: "\(path)/filler"))
    while (try? filler.write(contentsOf: Data(count: 4_096))) != nil {}
  }

  func empty() throws { try FileManager.default.removeItem(atPath: "\(path)/filler") }

  /// Lets nothing be written any more, or again: by a second mount over the first, on which no
  /// file is open.
  func forbidWriting(_ isForbidden: Bool) throws {
    if isForbidden {
      try mount("--bind", path)
      try mount("-o", "remount,ro,bind")
    } else {
      _ = try CommandLineRun(["/usr/bin/env", "umount", path])
    }
  }

  private func mount(_ options: String...) throws {
    let run = try CommandLineRun(["/usr/bin/env", "mount"] + options + [path])
    if run.status != 0 { throw Refused() }
  }
}
