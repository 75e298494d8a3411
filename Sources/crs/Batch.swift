import ArgumentParser
import ExpressEntry
import JSON
import Questions
import Reports
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Many profiles, one a line: read in blocks, scored one by one, written in blocks.
///
/// Memory does not grow with the input: there is one block of it at a time, grown only for a line
/// longer than a block.
struct Batch {
  private let day: CalendarDate
  private let rules: Ruleset
  private let editions: Editions
  private let language: Language
  private var results: BatchLine
  private var reader = ProfileReader()
  private var output = Output()
  private var line = 0
  private var hasFailed = false

  init(
    on day: CalendarDate, under rules: Ruleset, among editions: Editions, in language: Language
  ) {
    self.day = day
    self.rules = rules
    self.editions = editions
    self.language = language
    results = BatchLine(on: day, under: rules)
  }

  /// Scores every line of the files, in order; `-` is standard input.
  ///
  /// - Throws: exit code 1 where a line or a file could not be scored, after all the others were.
  consuming func run(over files: [String]) throws {
    var batch = self
    for file in files { try batch.run(over: file, isOneOfSeveral: files.count > 1) }
    try batch.output.flush()
    if batch.hasFailed { throw ExitCode.failure }
  }

  private mutating func run(over file: String, isOneOfSeveral: Bool) throws {
    let named = isOneOfSeveral ? file : nil
    results = BatchLine(on: day, under: rules, file: named)
    line = 0
    guard var input = Input(path: file) else {
      fail(ProfileFileError(reading: file, code: errno), of: named)
      return
    }
    defer { input.close() }
    while let range = input.nextLine() {
      line += 1
      if !range.isEmpty { score(input.bytes, range, of: named) }
      try output.flushIfLarge()
    }
    if let failure = input.failure {
      line += 1
      fail(ProfileFileError(reading: file, code: failure), of: named)
    }
  }

  /// Says what could not be read in the place of its result.
  private mutating func fail(_ error: ProfileFileError, of file: String?) {
    hasFailed = true
    BatchLine.appendError(
      error.problemWords(in: language), at: error.place, line: line, file: file,
      to: &output.bytes)
  }

  private mutating func score(_ bytes: [UInt8], _ range: Range<Int>, of file: String?) {
    do throws(ProfileFileError) {
      let profile = try reader.read(bytes, in: range)
      guard let own = editions.on(day, for: profile), own.inForce != rules.inForce else {
        results.append(profile.candidate(on: day, under: rules), line: line, to: &output.bytes)
        return
      }
      // Somebody invited before keeps the rules of the day of the invitation.
      let others = BatchLine(on: day, under: own, file: file)
      others.append(profile.candidate(on: day, under: own), line: line, to: &output.bytes)
    } catch {
      fail(error, of: file)
    }
  }
}
