import Storage
import Testing

@Suite struct `The words about a draft` {
  @Test(
    arguments: [
      .noStateFolder, .inUse, .newerFormat(2), .diskFull(path: "/s"), .notAllowed(path: "/s"),
      .readOnlyDisk(path: "/s"), .system(path: "/s", code: 5),
    ] as [DraftError])
  func `say that it is not kept, what to do, and why`(_ error: DraftError) {
    let words = error.words
    #expect(words.english.hasPrefix("Draft NOT kept, so save now: "))
    #expect(words.french.hasPrefix("Brouillon NON gardé, enregistrez\u{A0}: "))
    #expect(words.english.count > 40 && words.french.count > 40)
    #expect(error.description == words.english)
  }
}
