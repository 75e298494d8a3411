import ArgumentParser
import ExpressEntry
import Questions
import Storage
import TerminalUI

/// What is wrong with an edition file or a funds file, by line.
struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is wrong with an edition file or a funds file, or that nothing is.",
    discussion: """
      Ends with 0 where no fault was found, warnings or not, and with 1 otherwise.
      """)

  @Argument(help: ArgumentHelp("The edition file or funds file.", valueName: "file"))
  var file: String

  @OptionGroup var options: LanguageOption

  @ParentCommand var parent: RulesCommand

  func run() throws {
    // Before the name of this command, `--lang` is read by the one above.
    let language = options.lang ?? parent.options.language
    var output = Output()
    do {
      let (summary, warnings) = try read()
      for line in summary { output.write("\(line(in: language).displayable)\n") }
      for warning in warnings {
        output.write("\(warning.warningLine(about: file, in: language))\n")
      }
    } catch {
      if case .unreadable = error {
        error.complain(about: file, in: language)
        throw ExitCode.failure
      }
      for line in error.lines(about: file, in: language) { output.write("\(line)\n") }
      try output.flush()
      throw ExitCode.failure
    }
    try output.flush()
  }
}

extension RulesCheckCommand {
  /// Reads the file as what it is meant to be: what is in it, and what is likelier a slip.
  private func read() throws(EditionFileError) -> (summary: [Bilingual], warnings: [EditionFault]) {
    if try FundsFile.isNamed(in: file) { return (try FundsFile.read(file).summary, []) }
    let (rules, warnings) = try EditionFile.inNOC2021(file)
    return (rules.summary, warnings)
  }

  fileprivate static let noFault = Bilingual(en: "No fault found.", fr: "Aucune erreur trouvée.")
}

extension [FundsTable] {
  /// That no fault was found, and what each table is.
  fileprivate var summary: [Bilingual] {
    [RulesCheckCommand.noFault]
      + map { table in
        let (most, checked) = (table.amounts.count, table.citation.verified)
        let amounts = (table.amount(for: 1)...table.amount(for: most)).dollarWords
        let more = table.eachMore.dollarWords
        return Bilingual(
          en: "Settlement funds in force from \(table.inForce), last checked \(checked): "
            + "\(amounts.en) for 1 to \(most), \(more.en) for each person more.",
          fr: "Fonds d’établissement en vigueur à partir du \(table.inForce), dernière "
            + "vérification le \(checked)\u{A0}: \(amounts.fr) de 1 à \(most), \(more.fr) par "
            + "personne de plus.")
      }
  }
}

extension Ruleset {
  /// That no fault was found, and what kind of edition it is.
  fileprivate var summary: [Bilingual] {
    var lines = [
      RulesCheckCommand.noFault,
      Bilingual(
        en: "In force from \(inForce), last checked \(verified).",
        fr: "En vigueur à partir du \(inForce), dernière vérification le \(verified)."),
    ]
    if let name {
      lines.insert(.pair(Bilingual(en: "Edition", fr: "Édition"), Bilingual(both: name)), at: 1)
    }
    let factor = Bilingual(en: "High-wage occupations", fr: "Professions à haut salaire")
    switch additional.highWage {
    case .notInForce:
      lines.append(.pair(factor, Bilingual(en: "no such factor", fr: "pas de tel facteur")))
    case .unpublished:
      lines.append(
        .pair(factor, Bilingual(en: "values not known", fr: "valeurs inconnues")))
    case .published(let table):
      let codes = table.tiers.reduce(0) { $0 + $1.occupations.count }
      lines.append(
        .pair(
          factor,
          Bilingual(
            en: "\(codes) in \(table.tiers.count) tiers; at most \(table.maximum) points",
            fr: "\(codes) en \(table.tiers.count) niveaux\u{A0}; au plus \(table.maximum) points")))
    }
    return lines
  }
}
