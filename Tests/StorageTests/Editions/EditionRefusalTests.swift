import Foundation
import Storage
import Testing

@Suite struct `An edition file with something wrong in it` {
  @Test(arguments: EditionRefusals.all)
  func `is refused with every fault, its place and what to do`(_ refusal: EditionRefusals.Case) {
    let (rules, faults, _) = ExampleEdition.read(refusal.text)
    #expect(rules == nil)
    #expect(faults.map(\.words.english) == refusal.english)
    #expect(faults.map(\.words.french) == refusal.french)
  }

  @Test(arguments: EditionRefusals.all)
  func `tells its faults in reading order`(_ refusal: EditionRefusals.Case) {
    let places = ExampleEdition.read(refusal.text).faults.map(\.place.location)
    #expect(places == places.sorted())
  }

  @Test(arguments: EditionRefusals.all)
  func `is spoken of as French is set`(_ refusal: EditionRefusals.Case) {
    for words in refusal.french {
      #expect(!words.contains("'"))
      for (mark, before) in zip(words.dropFirst(), words) where ";:»?!".contains(mark) {
        #expect(before == "\u{A0}" || before == "\"" || before == "s")
      }
      // Straight quotes are only what to write, where the text of the file lacks them.
      let typed = ["écrivez \"clé\"", "écrivez \""]
      #expect(!typed.reduce(words) { $0.replacing($1, with: "") }.contains("\""), "\(words)")
    }
  }

  @Test func `never traps, wherever it is cut short or changed`() {
    let bytes = Array(ExampleEdition.text.utf8)
    for end in stride(from: 0, to: bytes.count - 1, by: 11) {
      #expect(ExampleEdition.read(bytes: Array(bytes[..<end])).rules == nil)
    }
    for index in stride(from: 0, to: bytes.count, by: 17) {
      for byte: UInt8 in [0, 34, 57] {
        var changed = bytes
        changed[index] = byte
        let (rules, faults, _) = ExampleEdition.read(bytes: changed)
        #expect((rules == nil) != faults.isEmpty)
      }
    }
  }
}
