#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program that the terminal tests start.
public enum ProgramUnderTest {
  /// There is no program to test.
  public struct Missing: Error, CustomStringConvertible {
    /// Where it was looked for.
    let places: [String]

    public var description: String {
      "There is no crs to test in \(places.joined(separator: " or ")). Build it with "
        + "`swift build --product crs`, or name one in CRS_BINARY."
    }
  }

  /// The path of crs: the one named in `CRS_BINARY`, else the one built beside these tests.
  public static func crs() throws(Missing) -> String {
    let places: [String]
    if let named = getenv("CRS_BINARY") {
      places = [String(cString: named)]
    } else {
      places = [folder(of: CommandLine.arguments[0]) + "/crs", packageFolder + "/.build/debug/crs"]
    }
    guard let found = places.first(where: { access($0, X_OK) == 0 }) else {
      throw Missing(places: places)
    }
    return found
  }

  /// The root of the package, as it was when these tests were built.
  public static var packageFolder: String {
    folder(of: folder(of: folder(of: #filePath)))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}
