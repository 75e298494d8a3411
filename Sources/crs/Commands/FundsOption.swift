import ArgumentParser
import ExpressEntry
import Questions
import Storage

/// The tables of settlement funds, which every command that compares money with them takes.
struct FundsOption: ParsableArguments {
  @Option(
    name: .customLong("funds"),
    help: ArgumentHelp(
      "A funds file: tables of settlement funds to add to those built in, or to put in their place.",
      valueName: "file"))
  var fundsFile: String?

  /// The built-in tables, with those of the settings folder and those that were asked for.
  ///
  /// - Throws: exit code 1 where the file that was asked for cannot be used.
  func tables(in language: Language) throws -> [FundsTable] {
    var tables = FundsTable.all
    let instead = Bilingual(
      en: "the built-in tables of funds apply", fr: "les tableaux intégrés des fonds s’appliquent")
    try readSupplied(
      "funds.json", and: fundsFile, orElse: instead, in: language
    ) { path throws(EditionFileError) in
      tables.add(try FundsFile.read(path))
    }
    return tables
  }
}
