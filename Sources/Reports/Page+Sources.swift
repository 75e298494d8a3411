import ExpressEntry
import Questions

extension Page {
  /// Every source cited above by its number, with its address once.
  mutating func addSources() {
    skip()
    heading(Bilingual(en: "Sources", fr: "Sources"))
    var addresses: Set<String> = []
    for citation in sources {
      item(citation.sentence, mark: "[\(number(of: citation))]")
      if let address = citation.address, addresses.insert(address).inserted {
        self.address(address)
      }
    }
  }
}
