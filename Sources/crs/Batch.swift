import ArgumentParser
import ExpressEntry
import JSON
import Questions
import Reports
import Storage
import TerminalUI

/// Many profiles, one a line: read in blocks, scored one by one, written in blocks.
///
/// Memory does not grow with the input: there is one block of it at a time, grown only for a line
/// longer than a block.
struct Batch {
  private let day: CalendarDate
  private let rules: Ruleset
  private let language: Language
  private let results: BatchLine
  private var reader = ProfileReader()
  private var output = Output()
  private var line = 0
  private var hasFailed = false

  init(on day: CalendarDate, under rules: Ruleset, in language: Language) {
    self.day = day
    self.rules = rules
    self.language = language
    results = BatchLine(on: day, under: rules)
  }

  /// Scores every line of the files, in order; `-` is standard input.
  ///
  /// - Throws: exit code 1 where a line or a file could not be scored, after all the others were.
  consuming func run(over files: [String]) throws {
    var batch = self
    for file in files { try batch.run(over: file) }
    try batch.output.flush()
    if batch.hasFailed { throw ExitCode.failure }
  }

  private mutating func run(over file: String) throws {
    guard var input = Input(path: file) else {
      hasFailed = true
      let words = Bilingual(
        en: "\(file.displayable) cannot be opened. Check the name and that you may read it.",
        fr: "\(file.displayable) ne peut être ouvert. Vérifiez le nom et le droit de lecture.")
      complain("crs: \(words(in: language))")
      return
    }
    while let range = input.nextLine() {
      line += 1
      if !range.isEmpty { score(input.bytes, range) }
      try output.flushIfLarge()
    }
  }

  private mutating func score(_ bytes: [UInt8], _ range: Range<Int>) {
    do throws(ProfileFileError) {
      let profile = try reader.read(bytes, in: range)
      results.append(profile.candidate(on: day, under: rules), line: line, to: &output.bytes)
    } catch {
      hasFailed = true
      BatchLine.appendError(
        error.problemWords(in: language), at: error.place, line: line, to: &output.bytes)
    }
  }
}
