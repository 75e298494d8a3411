import ExpressEntry
import Testing

/// Every fee typed apart from the program's own.
@Suite struct `The table of fees` {
  @Test func `agrees on every amount of every period`() throws {
    let periods = try Table(file: "fees.json")["periods"].list
    #expect(periods.count == FeeSchedule.all.count)
    for (period, schedule) in zip(periods, FeeSchedule.all) {
      #expect(try period["effective"].text.hasPrefix(schedule.inForce.description))
      #expect(try schedule.principal.dollars == period["principal"].int)
      #expect(try schedule.spouse.dollars == period["spouse"].int)
      #expect(try schedule.child.dollars == period["child"].int)
      #expect(try schedule.permanentResidence.dollars == period["rprf"].int)
      let confidence = try period["confidence"].text
      let principal = schedule.principal.citation.confidence.rawValue
      #expect(confidence == principal || confidence.hasPrefix("principal and RPRF \(principal)"))
    }
  }

  @Test func `agrees on biometrics`() throws {
    let biometrics = try Table(file: "fees.json")["biometrics"]
    for schedule in FeeSchedule.all {
      #expect(try schedule.biometrics.dollars == biometrics["per_person"].int)
      #expect(try schedule.biometricsOfFamily.dollars == biometrics["family_max"].int)
    }
    let ages = FeeSchedule.biometricsAges
    #expect(
      try biometrics["age"].text.hasPrefix("\(ages.lowerBound) to \(ages.upperBound) inclusive"))
  }
}
