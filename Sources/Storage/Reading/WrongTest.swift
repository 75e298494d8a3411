import ExpressEntry

/// A test that is easily taken for an approved one, and is not accepted for Express Entry.
struct WrongTest {
  /// The test of the same maker that is approved.
  let approved: LanguageTest

  /// Finds it by a name, whatever stands between its words: `ielts_academic`, `IELTS Academic`.
  init?(name: String) {
    let letters = name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    let plain = String(String.UnicodeScalarView(letters))
    guard let approved = Self.approved[plain] else { return nil }
    self.approved = approved
  }

  private static let approved: [String: LanguageTest] = {
    let names: [LanguageTest: [String]] = [
      .ielts: ["ieltsacademic", "ieltsac", "ieltslifeskills", "ieltsukvi"],
      .celpip: ["celpipls", "celpipgeneralls"],
      .pte: ["pteacademic", "ptea", "pteukvi", "ptehome"],
      .tef: ["tefirn", "tefaq", "tefquebec", "tefquébec", "tefetudes", "tefétudes"],
      .tcf: ["tcfirn", "tcfquebec", "tcfquébec", "tcftoutpublic", "tcftp", "tcfdap", "tcfso"],
    ]
    return Dictionary(
      uniqueKeysWithValues: names.flatMap { test, names in names.map { ($0, test) } })
  }()
}
