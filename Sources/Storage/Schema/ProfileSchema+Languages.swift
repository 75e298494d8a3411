import ExpressEntry
import JSON

extension ProfileSchema {
  static var languages: JSONValue {
    object(
      "What a person has to show for each official language.",
      [
        "english": evidence(of: .english),
        "first": choice(
          OfficialLanguage.self, "The language designated as the first official language."),
        "french": evidence(of: .french),
      ])
  }

  static var levels: JSONValue {
    object(
      "Levels (CLB or NCLC), for an estimate before a test is taken.",
      [
        "listening": integer(.level, "The level for listening."),
        "reading": integer(.level, "The level for reading."),
        "speaking": integer(.level, "The level for speaking."),
        "writing": integer(.level, "The level for writing."),
      ])
  }

  private static func evidence(of language: OfficialLanguage) -> JSONValue {
    var members = [
      "levels": reference("levels", "Levels the person expects; read where proof is estimate."),
      "proof": names(
        LanguageProof.names(of: language),
        "What the person relies on: a test, an estimate, or none for no claim."),
    ]
    for test in LanguageTest.allCases {
      // Under the other language a test may only be null.
      members[test.rawValue] =
        test.language == language
        ? result(of: test)
        : .object([
          "description": .string("\(test.name) shows the other language."),
          "type": .string("null"),
        ])
    }
    let name = language == .english ? "English" : "French"
    return object("What shows the level in \(name).", members)
  }

  private static func result(of test: LanguageTest) -> JSONValue {
    let line = test == .tef ? " Scores are those of the line “Équivalence ancien score”." : ""
    var members = [
      "listening": score(test, .listening), "reading": score(test, .reading),
      "speaking": score(test, .speaking), "taken": date("The day of the test."),
      "writing": score(test, .writing),
    ]
    if test == .ielts {
      members["oneSkillRetake"] = bool(
        "Whether one ability was taken again alone: such results do not count.")
    }
    return object("One sitting of \(test.name).\(line)", members)
  }

  private static func score(_ test: LanguageTest, _ ability: Ability) -> JSONValue {
    let scores = test.conversion.scores[ability]
    let (lowest, highest) = (scores.lowest / 10, scores.highest / 10)
    let description = "The \(test.name) score for \(ability.rawValue)."
    guard test != .celpip else {
      // M, for minimal, stands below level 1; 0 is read as M.
      let levels = (lowest...highest).map { JSONValue.number(JSONNumber($0)) }
      return .object([
        "description": .string(description), "enum": .array(levels + [.string("M"), .null]),
      ])
    }
    return .object([
      "description": .string(description), "type": nullable("number"),
      "minimum": .number(JSONNumber(lowest)), "maximum": .number(JSONNumber(highest)),
      "multipleOf": scores.step == 5 ? .raw("0.5") : .number(JSONNumber(1)),
    ])
  }
}
