import ExpressEntry
import JSON
import Questions

extension FeesReport {
  /// Writes the report as one object, for machines.
  ///
  /// Everything but the day is `null` where no fees are known for it. Amounts are whole Canadian
  /// dollars, from the least to the most; `atLeast` tells that the number of children is open.
  public func write(to json: inout JSONWriter) {
    json.beginObject()
    json.key("on")
    json.value(day.description)
    json.key("edition")
    if let quote { json.value(quote.estimate.schedule.inForce.description) } else { json.null() }
    json.key("total")
    write(quote?.estimate.total, to: &json)
    json.key("totalBeforeNine")
    write(quote?.beforeNine?.total, to: &json)
    json.key("atLeast")
    json.value(quote?.estimate.open.contains(.children) ?? false)
    json.key("outdated")
    json.value(quote?.estimate.isOutdated ?? false)
    json.list("lines", quote?.estimate.lines ?? []) { write($0, to: &$1) }
    json.list("open", quote?.estimate.open ?? []) { $1.value($0.rawValue) }
    json.list("assumptions", quote?.estimate.assumptions ?? []) { $1.value($0.rawValue) }
    json.endObject()
  }

  private func write(_ line: FeeLine, to json: inout JSONWriter) {
    json.beginObject()
    json.key("item")
    json.value(line.item.rawValue)
    json.key("persons")
    write(line.persons, to: &json)
    json.key("each")
    json.value(line.each.dollars)
    json.key("dollars")
    write(line.dollars, to: &json)
    json.citation(line.each.citation)
    json.endObject()
  }

  private func write(_ range: ClosedRange<Int>?, to json: inout JSONWriter) {
    guard let range else {
      json.null()
      return
    }
    json.beginArray()
    json.value(range.lowerBound)
    json.value(range.upperBound)
    json.endArray()
  }
}
