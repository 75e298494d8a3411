import ExpressEntry
import JSON

/// A profile in a format newer than this program's: to be looked at, and never written.
public struct NewerProfile: Equatable, Sendable {
  /// What this version can read of it.
  public var profile: Profile
  /// The version of the format.
  public var version: Int
  /// The members that this version knows by name and cannot read, which the profile is without.
  public var leftOut: [String]
}

extension ProfileReader {
  /// How many members may be unreadable before the whole is.
  private static let mostLeftOut = 100

  /// Reads what can be read of a profile, whatever the version of its format.
  ///
  /// A value that this version cannot hold counts as unanswered. That would give a wrong score
  /// where the person is not told, so it is for looking at the profile alone.
  public mutating func readNewer(_ bytes: [UInt8]) throws(ProfileFileError) -> NewerProfile {
    newestVersion = .max
    defer { newestVersion = Self.version }
    var text = bytes
    var leftOut: [String] = []
    while true {
      switch profileOrRefusal(of: text) {
      case .success(let profile):
        let stated = statedVersion(of: text, in: text.indices)?.version
        return NewerProfile(
          profile: profile, version: stated ?? Self.version, leftOut: leftOut)
      case .failure(let refusal):
        guard leftOut.count < Self.mostLeftOut, let member = leaveOut(refusal, of: &text) else {
          newestVersion = Self.version
          throw placed(refusal, bytes, in: bytes.indices)
        }
        // What it is in was left out as well, and says it all.
        leftOut.removeAll { $0.hasPrefix("\(member)[") || $0.hasPrefix("\(member).") }
        leftOut.append(member)
      }
    }
  }

  /// Makes the value that was refused `null`, or the innermost one around it that can be, and gives
  /// its name; `nil` where the whole is refused.
  private func leaveOut(_ refusal: Refusal, of text: inout [UInt8]) -> String? {
    // The text itself may be wrong, not a value of it.
    guard text.indices.contains(refusal.offset) else { return nil }
    let around = MemberSearch.found(at: refusal.offset, of: text, in: text.indices).starts
    for start in [refusal.offset] + around.dropFirst().reversed() {
      var json = JSONReader(text, in: start..<text.count)
      guard let value = try? json.rawValue(), value != "null" else { continue }
      let member = MemberSearch.member(at: start, of: text, in: text.indices)
      guard !member.isEmpty, member != "schemaVersion" else { return nil }
      text.replaceSubrange(start..<start + value.utf8.count, with: Array("null".utf8))
      return member
    }
    return nil
  }
}
