import JSON
import Testing

@Suite struct `Strings, numbers and words` {
  // swift-format-ignore
  static let strings: [Refusal] = [
    Refusal("[\"a\nb\"]",          .controlCharacter("\n"), 1, 4),
    Refusal("[\"a\tb\"]",          .controlCharacter("\t"), 1, 4),
    Refusal("[\"\u{1F}\"]",        .controlCharacter("\u{1F}"), 1, 3),
    Refusal("[\"a\u{0}b\"]",       .nul, 1, 4),
    Refusal("{\"a\u{1}\":1}",      .controlCharacter("\u{1}"), 1, 4),
    Refusal("[\"12345678\u{1}\"]", .controlCharacter("\u{1}"), 1, 11),
    Refusal(#"["\x41"]"#,          .unknownEscape("x"), 1, 3),
    Refusal(#"["\a"]"#,            .unknownEscape("a"), 1, 3),
    Refusal(#"["é\é"]"#,           .unknownEscape("é"), 1, 4),
    Refusal(#"["\'"]"#,            .unknownEscape("'"), 1, 3),
    Refusal(#"["\U0041"]"#,        .unknownEscape("U"), 1, 3),
    Refusal("[\"\\\u{0}\"]",       .nul, 1, 4),
    Refusal("[\"\\\n\"]",          .unknownEscape("\n"), 1, 3),
    Refusal("[\"\\👍\"]",          .unknownEscape("👍"), 1, 3),
    Refusal(#"["\u"]"#,            .incompleteUnicodeEscape, 1, 3),
    Refusal(#"["\u00A"]"#,         .incompleteUnicodeEscape, 1, 3),
    Refusal(#"["\u00G0"]"#,        .incompleteUnicodeEscape, 1, 3),
    Refusal(#"["\u{41}"]"#,        .incompleteUnicodeEscape, 1, 3),
    Refusal(#"["\uD800"]"#,        .loneHighSurrogate, 1, 3),
    Refusal(#"["ab\uD800c"]"#,     .loneHighSurrogate, 1, 5),
    Refusal(#"["\uD800\n"]"#,      .loneHighSurrogate, 1, 3),
    Refusal(#"["\uD800\uD800"]"#,  .loneHighSurrogate, 1, 3),
    Refusal(#"["\uD83D\u0041"]"#,  .loneHighSurrogate, 1, 3),
    Refusal(#"["\uD800\u1"]"#,     .incompleteUnicodeEscape, 1, 9),
    Refusal(#"["\uDC00"]"#,        .loneLowSurrogate, 1, 3),
    Refusal(#"["\uDE00\uD83D"]"#,  .loneLowSurrogate, 1, 3),
    Refusal(#"{"\uDFFF":1}"#,      .loneLowSurrogate, 1, 3),
    Refusal(quoted(0xFF),                   .notUTF8, 1, 3),
    Refusal(quoted(0x81),                   .notUTF8, 1, 3),
    Refusal(quoted(0xE9),                   .notUTF8, 1, 3),
    Refusal(quoted(0xC0, 0xAF),             .notUTF8, 1, 3),
    Refusal(quoted(0xC1, 0xBF),             .notUTF8, 1, 3),
    Refusal(quoted(0xE0, 0x80, 0xAF),       .notUTF8, 1, 3),
    Refusal(quoted(0xE0, 0xFF),             .notUTF8, 1, 3),
    Refusal(quoted(0xED, 0xA0, 0x80),       .notUTF8, 1, 3),
    Refusal(quoted(0xF0, 0x80, 0x80, 0xAF), .notUTF8, 1, 3),
    Refusal(quoted(0xF4, 0x90, 0x80, 0x80), .notUTF8, 1, 3),
    Refusal(quoted(0xF5, 0x80, 0x80, 0x80), .notUTF8, 1, 3),
    Refusal(quoted(0xE2, 0x82),             .notUTF8, 1, 3),
    Refusal(quoted(0xC3, 0xA9, 0xC3),       .notUTF8, 1, 4),
    Refusal(quoted(0x5C, 0xE5),             .notUTF8, 1, 4),
  ]

  // swift-format-ignore
  static let numbers: [Refusal] = [
    Refusal("[01]",          .leadingZero, 1, 2),
    Refusal("[-01]",         .leadingZero, 1, 3),
    Refusal("[00]",          .leadingZero, 1, 2),
    Refusal("[012.5]",       .leadingZero, 1, 2),
    Refusal("[+1]",          .plusSign, 1, 2),
    Refusal("[+Inf]",        .plusSign, 1, 2),
    Refusal("[.5]",          .noDigitBeforePoint, 1, 2),
    Refusal("[-.5]",         .noDigitBeforePoint, 1, 2),
    Refusal("[.]",           .unexpectedCharacter("."), 1, 2),
    Refusal("[1.]",          .noDigitAfterPoint, 1, 2),
    Refusal("1.",            .noDigitAfterPoint, 1, 1),
    Refusal("[2.e3]",        .noDigitAfterPoint, 1, 2),
    Refusal("[-]",           .noDigitAfterMinus, 1, 2),
    Refusal("-",             .noDigitAfterMinus, 1, 1),
    Refusal("[--1]",         .noDigitAfterMinus, 1, 2),
    Refusal("[- 1]",         .noDigitAfterMinus, 1, 2),
    Refusal("[-foo]",        .noDigitAfterMinus, 1, 2),
    Refusal("[1e]",          .noDigitInExponent, 1, 2),
    Refusal("[0E+]",         .noDigitInExponent, 1, 2),
    Refusal("[1.0e-]",       .noDigitInExponent, 1, 2),
    Refusal("[1eE2]",        .noDigitInExponent, 1, 2),
    Refusal("[0e+-1]",       .noDigitInExponent, 1, 2),
    Refusal("[0x42]",        .malformedNumber("0x42"), 1, 2),
    Refusal("[1.2.3]",       .malformedNumber("1.2.3"), 1, 2),
    Refusal("[1-2]",         .malformedNumber("1-2"), 1, 2),
    Refusal("[2025-11-20]",  .malformedNumber("2025-11-20"), 1, 2),
    Refusal("[1_000]",       .malformedNumber("1_000"), 1, 2),
    Refusal("[1a]",          .malformedNumber("1a"), 1, 2),
    Refusal("[1e1.5]",       .malformedNumber("1e1.5"), 1, 2),
    Refusal("[１]",          .unexpectedCharacter("１"), 1, 2),
    Refusal("[1 000.0]",     .missingComma, 1, 4),
    Refusal("[1e400]",       .numberTooLarge("1e400"), 1, 2),
    Refusal("[-1e+9999]",    .numberTooLarge("-1e+9999"), 1, 2),
    Refusal("[1.8e308]",     .numberTooLarge("1.8e308"), 1, 2),
    Refusal("[0.4e006699999999999999999999999999]",
                             .numberTooLarge("0.4e006699999999999999999999999999"), 1, 2),
    Refusal("[NaN]",         .notFinite("NaN"), 1, 2),
    Refusal("[nan]",         .notFinite("nan"), 1, 2),
    Refusal("[-NaN]",        .notFinite("-NaN"), 1, 2),
    Refusal("[Infinity]",    .notFinite("Infinity"), 1, 2),
    Refusal("[-Infinity]",   .notFinite("-Infinity"), 1, 2),
    Refusal("[Inf]",         .notFinite("Inf"), 1, 2),
  ]

  // swift-format-ignore
  static let words: [Refusal] = [
    Refusal("[True]",      .unknownWord("True"), 1, 2),
    Refusal("[TRUE]",      .unknownWord("TRUE"), 1, 2),
    Refusal("[tru]",       .unknownWord("tru"), 1, 2),
    Refusal("tru",         .unknownWord("tru"), 1, 1),
    Refusal("[truth]",     .unknownWord("truth"), 1, 2),
    Refusal("[trueé]",     .unexpectedCharacter("é"), 1, 6),
    Refusal("[falsey]",    .unknownWord("falsey"), 1, 2),
    Refusal("[fals]",      .unknownWord("fals"), 1, 2),
    Refusal("[xalse]",     .unknownWord("xalse"), 1, 2),
    Refusal("[nul]",       .unknownWord("nul"), 1, 2),
    Refusal("[nulle]",     .unknownWord("nulle"), 1, 2),
    Refusal("[null1]",     .unknownWord("null1"), 1, 2),
    Refusal("[undefined]", .unknownWord("undefined"), 1, 2),
    Refusal("{\"a\":None}", .unknownWord("None"), 1, 6),
  ]

  @Test(arguments: strings + numbers + words)
  func `are refused with their place`(_ refusal: Refusal) {
    #expect(throws: refusal.error) { try check(refusal.bytes) }
  }

  @Test(arguments: strings + numbers + words)
  func `are refused alike as a tree`(_ refusal: Refusal) {
    #expect(throws: refusal.error) { try JSONValue(parsing: refusal.bytes) }
  }
}
