import ExpressEntry
import JSON
import Questions

extension JSONWriter {
  /// Writes a list under a key.
  mutating func list<Item>(
    _ key: StaticString, _ items: [Item], write: (Item, inout JSONWriter) -> Void
  ) {
    self.key(key)
    beginArray()
    for item in items { write(item, &self) }
    endArray()
  }

  /// Writes both sides of a text as two members.
  mutating func words(_ words: Bilingual) {
    key("en")
    value(words.en)
    key("fr")
    value(words.fr)
  }

  /// Writes where a rule is written down, under a key of that name; `file` is there only where a
  /// person gave the value in one.
  mutating func citation(_ citation: Citation) {
    key("citation")
    beginObject()
    key("instrument")
    value(citation.document?.title ?? citation.instrument.rawValue)
    key("provision")
    value(citation.provision)
    key("address")
    if let address = citation.address { value(address) } else { null() }
    if let file = citation.file {
      key("file")
      value(file)
    }
    key("confidence")
    value(citation.confidence.rawValue)
    key("verified")
    value(citation.verified.description)
    endObject()
  }
}
