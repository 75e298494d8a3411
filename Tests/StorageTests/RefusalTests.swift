import JSON
import Storage
import Testing

@Suite struct `A file with something wrong in it` {
  @Test(arguments: Refusals.all)
  func `is refused with the place, the reason and what to do`(_ refusal: Refusals.Case) {
    var reader = ProfileReader()
    do {
      _ = try reader.read(Array(refusal.text.utf8))
      Issue.record("This was read.")
    } catch {
      guard case .refused(let problem, let place) = error else {
        Issue.record("This was not refused, but: \(error)")
        return
      }
      #expect(place.member == refusal.member)
      #expect(place.location == JSONLocation(line: refusal.line, column: refusal.column))
      #expect(problem.words.english == refusal.english)
      #expect(problem.words.french == refusal.french)
    }
  }

  @Test func `is refused in a sentence that starts with the line`() {
    var reader = ProfileReader()
    do { _ = try reader.read(Array(#"{"schemaVersion": 1, "family": 5}"#.utf8)) } catch {
      #expect(
        error.english
          == "line 1, column 32 (family): an object belongs here, not a number; write it instead")
      #expect(
        error.french == "ligne 1, colonne 32 (family)\u{A0}: il faut ici un objet, et non un "
          + "nombre\u{A0}; corrigez la valeur")
    }
    do { _ = try reader.read([]) } catch {
      #expect(error.description == "line 1, column 1: the text is empty; write a value")
    }
  }

  @Test func `shows what is long cut short`() {
    var reader = ProfileReader()
    let digits = String(repeating: "9", count: 5_000)
    let text = #"{"applicant": {"work": {"jobs": [{"hoursPerWeek": \#(digits)}]}}}"#
    do { _ = try reader.read(Array(text.utf8)) } catch {
      #expect(error.english.utf8.count < 300)
      #expect(error.french.utf8.count < 300)
    }
  }

  @Test(arguments: Refusals.all)
  func `is spoken of gently`(_ refusal: Refusals.Case) {
    let words = (refusal.english + " " + refusal.french).lowercased()
    let unkind = [
      "invalid", "illegal", "please", "sorry", "oops", "illégal", "désolé", "s’il vous",
    ]
    for word in unkind {
      #expect(!words.contains(word))
    }
    // French sets these off with a space that does not break; JSON and the time do not.
    for mark in [";", ":", "»"] {
      let parts = refusal.french.components(before: mark)
      #expect(parts.allSatisfy { $0.hasSuffix("\u{A0}") || $0.last == "\"" || $0.last == "0" })
    }
  }
}

extension String {
  /// What stands before each of the marks.
  fileprivate func components(before mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false).dropLast()
  }
}
