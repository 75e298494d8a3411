import ExpressEntry
import Foundation
import JSON
import TestSupport
import Testing

@testable import Reports

@Suite struct `A report in JSON` {
  private func written(_ profile: Profile) throws -> (text: String, object: [String: Any]) {
    var json = JSONWriter()
    Samples.report(profile).write(to: &json)
    let object = try JSONSerialization.jsonObject(with: Data(json.bytes))
    return (String(decoding: json.bytes, as: UTF8.self), try #require(object as? [String: Any]))
  }

  @Test func `is laid out`() throws {
    let text = try written(Samples.couple).text
    // A line an element, so that a change shows where it is.
    try expectSnapshot(
      of: text.replacing(",{", with: ",\n{") + "\n", named: "report-couple-json")
  }

  @Test func `has the members that were promised, in their order`() throws {
    let (text, object) = try written(Samples.amara)
    let keys = [
      "on", "edition", "verified", "total", "maximum", "range", "complete", "incomplete", "notices",
      "parts", "awards", "caps", "findings",
    ]
    #expect(Set(object.keys) == Set(keys))
    #expect(text.hasPrefix(#"{"on":"2026-11-23","edition":"2026-11-03","verified":"2026-11-23","#))
    #expect(object["total"] as? Int == 482)
    #expect(object["complete"] as? Bool == true)
    #expect(
      object["incomplete"] as? [String] == ["high_wage_and_job_offer_points_since_2026-11-03"])
  }

  @Test func `never says nought for what is open or not known`() throws {
    let awards = try #require(try written(Samples.couple).object["awards"] as? [[String: Any]])
    for award in awards {
      let isScored = award["status"] as? String == "scored"
      #expect((award["points"] is NSNull) == !isScored)
    }
  }
}
