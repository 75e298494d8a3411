import JSON
import Questions
import ReferenceData

extension OccupationsPage {
  /// Writes what was found as one object; titles stand as published.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("count")
    writer.value(hits.count)
    writer.key("hits")
    writer.beginArray()
    for hit in hits.prefix(limit) { write(hit, to: &writer) }
    writer.endArray()
    writer.key("of")
    writer.value(Occupation.all.count)
    writer.key("source")
    writer.value(Occupation.source(in: language))
    writer.endObject()
  }

  private func write(_ hit: OccupationHit, to writer: inout JSONWriter) {
    let occupation = hit.occupation
    writer.beginObject()
    writer.key("code")
    writer.value(occupation.code)
    if occupation == only {
      writer.key("exampleTitles")
      writer.beginArray()
      for title in occupation.exampleTitles(in: language.titles) { writer.value(title) }
      writer.endArray()
    }
    writer.key("isSkilled")
    writer.value(occupation.isSkilled)
    writer.key("matched")
    write(hit.match, of: occupation, to: &writer)
    writer.key("teer")
    writer.value(occupation.teer)
    writer.key("title")
    writer.beginObject()
    writer.key("en")
    writer.value(occupation.englishTitle)
    writer.key("fr")
    writer.value(occupation.frenchTitle)
    writer.endObject()
    writer.key("without")
    writer.beginArray()
    for word in hit.without { writer.value(word) }
    writer.endArray()
    writer.endObject()
  }

  private func write(
    _ match: OccupationHit.Match, of occupation: Occupation, to writer: inout JSONWriter
  ) {
    let (kind, title): (String, String?) =
      switch match {
      case .code: ("code", nil)
      case .title(.english): ("title", occupation.englishTitle)
      case .title(.french): ("title", occupation.frenchTitle)
      case .example(let title, _): ("example_title", title)
      case .severalTitles: ("several_titles", nil)
      }
    writer.beginObject()
    writer.key("by")
    writer.value(kind)
    if let title {
      writer.key("title")
      writer.value(title)
    }
    writer.endObject()
  }
}
