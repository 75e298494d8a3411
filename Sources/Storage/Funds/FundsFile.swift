import ExpressEntry

/// Funds files: tables of settlement funds that a person adds to those built in, or puts in their
/// place.
public enum FundsFile {
  /// Reads the tables, oldest first, each cited by the file.
  ///
  /// - Throws: Why the file cannot be read, or every fault in it.
  public static func read(_ path: String) throws(EditionFileError) -> [FundsTable] {
    let (tables, faults) = FundsReader.read(try EditionFile.contents(of: path), from: path)
    guard faults.isEmpty else { throw .faulty(faults) }
    return tables
  }

  /// Whether a file is meant to be one, rather than an edition file.
  ///
  /// - Throws: Why the file cannot be read.
  public static func isNamed(in path: String) throws(EditionFileError) -> Bool {
    FundsReader.isNamed(in: try EditionFile.contents(of: path))
  }
}
