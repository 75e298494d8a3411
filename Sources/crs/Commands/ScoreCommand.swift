import ArgumentParser
import ExpressEntry
import JSON
import Questions
import Reports
import Storage
import TerminalUI

/// The score of saved profiles.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Print the score of saved profiles, every line with its source.",
    discussion: """
      Ends with 0, or with 1 when a file cannot be scored. With --jsonl, standard input or each \
      file holds one profile a line, and one result a line comes out, in order; a line that \
      cannot be scored gives an error object and does not stop the rest.
      """)

  @Argument(help: ArgumentHelp("Saved profiles; - reads standard input.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var options: CommonOptions

  @Flag(help: "Print JSON: one object, or an array where several files are given.")
  var json = false

  @Flag(help: "Read one profile a line, and write one result a line.")
  var jsonl = false

  func validate() throws {
    let words: Bilingual
    if json && jsonl {
      words = Bilingual(
        en: "--json and --jsonl cannot be used together.",
        fr: "--json et --jsonl ne vont pas ensemble.")
    } else if files.isEmpty && !jsonl {
      words = Bilingual(
        en: "name at least one saved profile, or - for standard input.",
        fr: "nommez au moins un profil enregistré, ou - pour l’entrée standard.")
    } else {
      return
    }
    throw ValidationError(words(in: options.language))
  }

  func run() throws {
    let editions = try options.editions()
    let rules = try options.rules(among: editions)
    if jsonl {
      try Batch(on: options.day, under: rules, among: editions, in: options.language)
        .run(over: files.isEmpty ? ["-"] : files)
    } else {
      try report(under: rules, among: editions)
    }
  }

  private func report(under rules: Ruleset, among editions: Editions) throws {
    var output = Output()
    var writer = JSONWriter()
    var hasFailed = false
    if json && files.count > 1 { writer.beginArray() }
    for (index, file) in files.enumerated() {
      do {
        let profile = try ProfileFile.profile(at: file)
        let report = ScoreReport(
          fileName: file == "-" ? nil : file, of: profile, on: options.day,
          under: editions.on(options.day, for: profile) ?? rules)
        if json {
          report.write(to: &writer)
        } else {
          output.write((index > 0 ? "\n" : "") + report.text(in: options.language))
        }
      } catch {
        hasFailed = true
        error.complain(of: file, in: options.language)
        if json { error.write(to: &writer, file: file, in: options.language) }
      }
    }
    if json && files.count > 1 { writer.endArray() }
    if json {
      writer.endLine()
      output.write(writer.bytes)
    }
    try output.flush()
    if hasFailed { throw ExitCode.failure }
  }
}

extension ProfileFile {
  /// The profile in a file, or on standard input for `-`.
  static func profile(at path: String) throws(ProfileFileError) -> Profile {
    guard path == "-" else { return try read(path).profile }
    var input = Input(descriptor: 0)
    var reader = ProfileReader()
    return try reader.read(input.rest(upTo: ProfileLimits.size + 1))
  }
}

extension ProfileFileError {
  /// Where in the text the fault is, where it is in the text.
  var place: (line: Int, column: Int)? {
    if case .refused(_, let place) = self {
      (place.location.line, place.location.column)
    } else {
      nil
    }
  }

  /// What is wrong, without the place where `place` has it.
  func problemWords(in language: Language) -> String {
    guard case .refused(let problem, let place) = self else { return words(in: language) }
    let words = language == .english ? problem.words.english : problem.words.french
    return place.member.isEmpty ? words : "\(place.member): \(words)"
  }

  /// Writes the error as an object, in the place of a result.
  fileprivate func write(to writer: inout JSONWriter, file: String, in language: Language) {
    writer.beginObject()
    writer.key("error")
    writer.beginObject()
    if let place {
      writer.key("column")
      writer.value(place.column)
      writer.key("line")
      writer.value(place.line)
    }
    writer.key("message")
    writer.value(problemWords(in: language))
    writer.endObject()
    writer.key("file")
    writer.value(file)
    writer.endObject()
  }
}
