import ExpressEntry
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Reports

@Suite struct `A report in text` {
  static let profiles = ["single": Samples.amara, "couple": Samples.couple]

  @Test(arguments: Self.profiles.keys.sorted(), Language.allCases)
  func `is laid out`(name: String, language: Language) throws {
    let profile = try #require(Self.profiles[name])
    try expectSnapshot(
      of: Samples.report(profile).text(in: language), named: "report-\(name)-\(language.rawValue)")
  }

  @Test(arguments: Self.profiles.keys.sorted(), Language.allCases)
  func `keeps to 80 columns but for addresses`(name: String, language: Language) throws {
    let profile = try #require(Self.profiles[name])
    for line in Samples.report(profile).text(in: language).split(separator: "\n")
    where !line.contains("https://") {
      #expect(line.displayWidth <= 80 && line.last != " ", "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func `says beside the total and the range what they are without`(language: Language) throws {
    let report = Samples.report(Samples.couple)
    let omission = try #require(report.score.omissions.first).sentence(in: language)
    let text = report.text(in: language).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.count(of: omission) == 2)
  }

  @Test func `says nothing of the kind under rules that are known whole`() {
    let text = Samples.report(Samples.couple, under: Samples.before).text(in: .english)
    #expect(!text.contains("without the high-wage"))
    #expect(text.contains("Job offers earn no points since 25 March 2025"))
  }

  @Test func `gives no range where nothing is open`() {
    let report = Samples.report(Samples.amara)
    #expect(report.score.isComplete)
    #expect(!report.text(in: .english).contains("Still open"))
  }

  @Test func `lets nothing hidden through from a name`() {
    var profile = Samples.amara
    profile.applicant.work.jobs?[0].title = "a\u{1B}[2J\u{202E}b"
    let report = ScoreReport(
      fileName: "\u{1B}]0;x\u{7}", of: profile, on: Samples.day, under: Samples.current)
    let text = report.text(in: .english)
    #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
  }
}

extension String {
  fileprivate func count(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

extension Substring {
  fileprivate var displayWidth: Int { String(self).displayWidth }
}
