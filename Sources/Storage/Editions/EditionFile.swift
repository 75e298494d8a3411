import ExpressEntry

/// Edition files: rules that a person adds to those built in, or puts in their place.
public enum EditionFile {
  /// Reads an edition, which keeps the path it was read from.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - isOccupation: Whether NOC 2021 has a code.
  /// - Returns: The rules, and what in the file is likelier a slip than meant.
  /// - Throws: Why the file cannot be read, or every fault in it.
  public static func read(
    _ path: String, isOccupation: (OccupationCode) -> Bool
  ) throws(EditionFileError) -> (rules: Ruleset, warnings: [EditionFault]) {
    let reading = EditionReader.read(try contents(of: path), isOccupation: isOccupation)
    guard var rules = reading.rules else { throw .faulty(reading.faults) }
    rules.file = path
    return (rules, reading.warnings)
  }

  /// The bytes of a file of rules, of either form.
  ///
  /// - Throws: Why it cannot be read.
  static func contents(of path: String) throws(EditionFileError) -> [UInt8] {
    do throws(ProfileFileError) { return try ProfileFile.contents(of: path).bytes } catch {
      throw .unreadable(error)
    }
  }
}

/// Why an edition file or a funds file could not be read.
public enum EditionFileError: Error, Equatable, Sendable {
  case unreadable(ProfileFileError)
  /// Every fault that was found, in reading order.
  case faulty([EditionFault])

  /// One sentence for each fault.
  public var words: [ProfileWords] {
    switch self {
    case .unreadable(.tooLarge(let path)):
      [
        (
          "\(path) is larger than 1 MiB, which no file of rules is. Choose another file.",
          "\(path) dépasse 1\u{A0}Mio, ce qu’aucun fichier de règles ne fait. Choisissez un autre "
            + "fichier."
        )
      ]
    case .unreadable(let error): [error.words]
    case .faulty(let faults): faults.map(\.words)
    }
  }
}
