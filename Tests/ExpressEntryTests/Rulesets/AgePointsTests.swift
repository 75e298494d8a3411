import ExpressEntry
import Testing

/// IRCC's CRS criteria, part A, age.
@Suite struct `Points for age` {
  struct Case: Sendable, CustomTestStringConvertible {
    let age, alone, accompanied: Int
    var testDescription: String { "\(age) years" }
  }

  // swift-format-ignore
  static let cases = [
    Case(age:   0, alone:   0, accompanied:   0),
    Case(age:  16, alone:   0, accompanied:   0),
    Case(age:  17, alone:   0, accompanied:   0),
    Case(age:  18, alone:  99, accompanied:  90),
    Case(age:  19, alone: 105, accompanied:  95),
    Case(age:  20, alone: 110, accompanied: 100),
    Case(age:  21, alone: 110, accompanied: 100),
    Case(age:  25, alone: 110, accompanied: 100),
    Case(age:  28, alone: 110, accompanied: 100),
    Case(age:  29, alone: 110, accompanied: 100),
    Case(age:  30, alone: 105, accompanied:  95),
    Case(age:  31, alone:  99, accompanied:  90),
    Case(age:  32, alone:  94, accompanied:  85),
    Case(age:  33, alone:  88, accompanied:  80),
    Case(age:  34, alone:  83, accompanied:  75),
    Case(age:  35, alone:  77, accompanied:  70),
    Case(age:  36, alone:  72, accompanied:  65),
    Case(age:  37, alone:  66, accompanied:  60),
    Case(age:  38, alone:  61, accompanied:  55),
    Case(age:  39, alone:  55, accompanied:  50),
    Case(age:  40, alone:  50, accompanied:  45),
    Case(age:  41, alone:  39, accompanied:  35),
    Case(age:  42, alone:  28, accompanied:  25),
    Case(age:  43, alone:  17, accompanied:  15),
    Case(age:  44, alone:   6, accompanied:   5),
    Case(age:  45, alone:   0, accompanied:   0),
    Case(age:  46, alone:   0, accompanied:   0),
    Case(age: 120, alone:   0, accompanied:   0),
  ]

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test(arguments: cases)
  func `follow the table`(_ expected: Case) {
    var candidate = Candidate.pointless
    candidate.age = expected.age
    #expect(rules.points(for: candidate).age == expected.alone)
    #expect(rules.points(for: candidate).total == expected.alone)
    candidate.isAccompanied = true
    #expect(rules.points(for: candidate).age == expected.accompanied)
    #expect(rules.points(for: candidate).total == expected.accompanied)
  }

  @Test func `never rise after twenty`() {
    for isAccompanied in [false, true] {
      let points = (20...120).map {
        rules.core.age.points(for: $0, accompanied: isAccompanied)
      }
      #expect(zip(points, points.dropFirst()).allSatisfy(>=))
    }
  }
}
