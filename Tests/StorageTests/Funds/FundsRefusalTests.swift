import Foundation
import Testing

@testable import Storage

@Suite struct `A funds file with something wrong in it` {
  @Test(arguments: FundsRefusals.all)
  func `is refused with every fault, its place and what to do`(_ refusal: FundsRefusals.Case) {
    let (tables, faults) = ExampleFunds.read(refusal.text)
    #expect(tables.isEmpty)
    #expect(faults.map(\.words.english) == refusal.english)
    #expect(faults.map(\.words.french) == refusal.french)
    #expect(faults.map(\.place.location) == faults.map(\.place.location).sorted())
  }

  @Test(arguments: FundsRefusals.all)
  func `is spoken of as French is set`(_ refusal: FundsRefusals.Case) {
    for words in refusal.french {
      #expect(!words.contains("'"))
      for (mark, before) in zip(words.dropFirst(), words) where ";:»?!".contains(mark) {
        #expect(before == "\u{A0}" || before == "s", "\(words)")
      }
    }
  }

  @Test func `never traps, wherever it is cut short or changed`() {
    let bytes = Array(ExampleFunds.text.utf8)
    for end in 0..<bytes.count - 1 {
      #expect(!FundsReader.read(Array(bytes[..<end]), from: "").faults.isEmpty)
    }
    for index in bytes.indices {
      for byte: UInt8 in [0, 34, 45, 57] {
        var changed = bytes
        changed[index] = byte
        let (tables, faults) = FundsReader.read(changed, from: "")
        #expect(tables.isEmpty != faults.isEmpty)
      }
    }
  }
}
