import Storage
import Testing

@Suite struct `The words about a draft` {
  @Test(
    arguments: [
      .noStateFolder, .inUse, .newerFormat(2), .diskFull(path: "/s"), .notAllowed(path: "/s"),
      .readOnlyDisk(path: "/s"), .system(path: "/s", code: 5),
    ] as [DraftError])
  func `say that it is not kept, why, and what to do`(_ error: DraftError) {
    let words = error.words
    #expect(words.english.hasPrefix("The draft is NOT kept: "))
    #expect(words.english.hasSuffix(". Save with F2 to lose nothing."))
    #expect(words.french.hasPrefix("Le brouillon N’est PAS gardé\u{A0}: "))
    #expect(words.french.hasSuffix(". Enregistrez avec F2 pour ne rien perdre."))
    #expect(error.description == words.english)
  }
}
