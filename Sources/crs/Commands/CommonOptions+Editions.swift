import ArgumentParser
import ExpressEntry
import Questions
import ReferenceData
import Storage
import TerminalUI

extension CommonOptions {
  /// The built-in editions, with the one of the settings folder and the one that was asked for.
  ///
  /// - Throws: exit code 1 where the file that was asked for cannot be used. One in the settings
  ///   folder that cannot be used is left out, and said to be.
  func editions() throws -> Editions {
    var editions = Editions.builtIn
    let instead = Bilingual(
      en: "the built-in rules apply", fr: "les règles intégrées s’appliquent")
    try readSupplied(
      "rules.json", and: rulesFile, orElse: instead, in: language
    ) { path throws(EditionFileError) in
      editions.add(try EditionFile.inNOC2021(path).rules)
    }
    return editions
  }
}

/// Reads what a person supplies: a file of the settings folder, where it is there, and then one that
/// was asked for.
///
/// - Throws: exit code 1 where the file that was asked for cannot be used. One in the settings folder
///   that cannot be used is left out, and said to be.
func readSupplied(
  _ name: String, and asked: String?, orElse instead: Bilingual, in language: Language,
  reading read: (String) throws(EditionFileError) -> Void
) throws {
  if let path = settingsFile(name) {
    do throws(EditionFileError) { try read(path) } catch .unreadable(.missing) {
    } catch {
      error.complain(about: path, in: language)
      let words = Bilingual(
        en: "\(path.displayable) is left out; \(instead.en).",
        fr: "\(path.displayable) est laissé de côté\u{A0}; \(instead.fr).")
      complain("crs: \(words(in: language))")
    }
  }
  guard let asked else { return }
  do throws(EditionFileError) { try read(asked) } catch {
    error.complain(about: asked, in: language)
    throw ExitCode.failure
  }
}

/// A file of the settings folder, whether or not it is there.
private func settingsFile(_ name: String) -> String? {
  // By the rule of these variables, a path that is not absolute is none.
  if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
    return "\(folder)/crs/\(name)"
  }
  guard let home = environment("HOME"), !home.isEmpty else { return nil }
  return "\(home)/.config/crs/\(name)"
}

extension EditionFile {
  /// Reads an edition whose occupations are looked up in NOC 2021.
  static func inNOC2021(
    _ path: String
  ) throws(EditionFileError) -> (rules: Ruleset, warnings: [EditionFault]) {
    try read(path) { Occupation.find(number: $0.number) != nil }
  }
}

extension EditionFileError {
  /// Says every fault on standard error, each after the name of the file.
  func complain(about path: String, in language: Language) {
    for line in lines(about: path, in: language) { crs.complain("crs: \(line)") }
  }

  /// Every fault on a line of its own, after the name of the file.
  func lines(about path: String, in language: Language) -> [String] {
    words.map { line($0, about: path, in: language) }
  }
}

extension EditionFault {
  /// The warning on a line of its own, after the name of the file.
  func warningLine(about path: String, in language: Language) -> String {
    let (english, french) = words
    return line(
      ("warning: \(english)", "avertissement\u{A0}: \(french)"), about: path, in: language)
  }
}

/// What is said about a file, after its name.
private func line(_ words: ProfileWords, about path: String, in language: Language) -> String {
  Bilingual.pair(Bilingual(both: path), Bilingual(en: words.english, fr: words.french))(
    in: language
  )
  .displayable
}
