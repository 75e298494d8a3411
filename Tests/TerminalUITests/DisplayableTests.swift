import Testing

@testable import TerminalUI

@Suite struct `Text on its way to a terminal` {
  struct Case: Sendable, CustomTestStringConvertible {
    let text, expected: String
    let testDescription: String

    init(_ description: String, _ text: String, _ expected: String) {
      (testDescription, self.text, self.expected) = (description, text, expected)
    }
  }

  static let cases = [
    Case("plain", "Lee, 30", "Lee, 30"),
    Case("French", "« Où ? » — l’été : 500\u{202F}$", "« Où ? » — l’été : 500\u{202F}$"),
    Case("newline", "a\nb", "a b"),
    Case("carriage return and newline", "a\r\nb", "a b"),
    Case("carriage return alone", "a\rb", "a·b"),
    Case("tab, bell, escape", "\tA\u{7}\u{1B}[2J", "·A··[2J"),
    Case("delete", "a\u{7F}b", "a·b"),
    Case("C1 control sequence", "\u{9B}31mred", "·31mred"),
    Case("line and paragraph separators", "a\u{2028}b\u{2029}c", "a·b·c"),
    Case("bidirectional controls", "a\u{202E}b\u{2066}c\u{61C}\u{200F}", "a·b·c··"),
    Case("zero width", "a\u{200B}b\u{2060}c\u{FEFF}d\u{AD}e", "a·b·c·d·e"),
    Case("joiners", "می\u{200C}خواهم\u{200D}", "میخواهم"),
    Case("tags", "a\u{E0041}\u{E007F}", "a··"),
    Case("unassigned and noncharacters", "a\u{378}\u{FFFF}\u{10FFFF}", "a···"),
    Case("Hangul filler", "a\u{3164}b", "a·b"),
    Case("variation selectors", "❤\u{FE0F}", "❤"),
    Case("four marks", "e\u{301}\u{302}\u{303}\u{304}", "e\u{301}\u{302}\u{303}\u{304}"),
    Case(
      "more than four marks", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x",
      "e\u{301}\u{302}\u{303}\u{304}x"),
    Case("mark on nothing", "\u{301}a", "·a"),
    Case("family", "👨\u{200D}👩\u{200D}👧", "👨👩👧"),
  ]

  @Test(arguments: cases)
  func `shows nothing that hides or acts`(_ sample: Case) {
    #expect(Array(sample.text.displayable.unicodeScalars) == Array(sample.expected.unicodeScalars))
    #expect(sample.text.displayable.displayable == sample.text.displayable)
  }

  @Test(arguments: cases)
  func `shows the same on a surface`(_ sample: Case) {
    var surface = Surface(size: Size(columns: 60, rows: 1))
    let end = surface.write(sample.text, row: 0, column: 0)
    #expect(surface.text == sample.expected)
    #expect(end == sample.expected.displayWidth)
  }

  @Test func `lets no scalar through that acts`() {
    // All but the long rows of ideographs, syllables and private characters.
    let planes: [Range<UInt32>] = [
      0..<0x3100, 0xA000..<0xAC00, 0xF900..<0x20000, 0xE0000..<0xE0200,
    ]
    for value in planes.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in "a\(Character(scalar))b".displayable.unicodeScalars {
        let category = shown.properties.generalCategory
        let acts = [
          .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate,
        ].contains(category)
        if acts { Issue.record("U+\(String(value, radix: 16, uppercase: true))") }
      }
    }
  }
}

@Suite struct `Display width` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("éàç", 3), ("e\u{301}", 1), ("漢字", 4), ("ｆｕｌｌ", 8), ("한국어", 6),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 4), ("🇨🇦", 2), ("नमस्ते", 4), ("ไทยกำ", 5),
    ("─│…«»’", 6), ("😀a", 3), ("\u{200D}", 0), ("\u{202E}", 1), ("𠀀", 2), ("⌚", 2), ("★", 1),
  ])
  func `counts cells`(text: String, expected: Int) {
    #expect(text.displayWidth == expected)
    #expect(text.map(\.displayWidth).reduce(0, +) == expected)
  }
}
