import Storage
import Testing

@Suite struct `The state folder` {
  static let cases: [(variables: [String: String], path: String?)] = [
    (["HOME": "/home/ada"], "/home/ada/.local/state/crs"),
    (["HOME": "/home/ada", "XDG_STATE_HOME": "/state"], "/state/crs"),
    (["XDG_STATE_HOME": "/state"], "/state/crs"),
    (["HOME": "/home/ada", "XDG_STATE_HOME": ""], "/home/ada/.local/state/crs"),
    (["HOME": "/home/ada", "XDG_STATE_HOME": "state"], "/home/ada/.local/state/crs"),
    (["HOME": ""], nil), (["HOME": "home"], nil), ([:], nil),
  ]

  @Test(arguments: cases)
  func `is where the XDG Base Directory Specification says`(
    variables: [String: String], path: String?
  ) {
    #expect(StateFolder { variables[$0] }?.path == path)
  }
}
