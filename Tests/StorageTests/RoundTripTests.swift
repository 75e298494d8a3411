import ExpressEntry
import JSON
import Storage
import Testing

@Suite struct `A saved profile` {
  static func read(_ text: String) throws(ProfileFileError) -> Profile {
    var reader = ProfileReader()
    return try reader.read(Array(text.utf8))
  }

  @Test(arguments: 0..<10)
  func `reads back as it was, and writes the same bytes again`(batch: Int) throws {
    var random = Seeded(seed: UInt64(batch))
    for _ in 0..<1_000 {
      let profile = random.profile()
      let text = ProfileWriter.text(profile)
      let found = try Self.read(text)
      guard found == profile, ProfileWriter.text(found) == text else {
        Issue.record("This does not come back: \(text)")
        return
      }
    }
  }

  @Test(arguments: 0..<10)
  func `keeps unknown members wherever they stand, byte for byte`(batch: Int) throws {
    var random = Seeded(seed: 11 + UInt64(batch))
    for _ in 0..<1_000 {
      let text = ProfileWriter.text(random.profile())
      let tree = try JSONValue(parsing: Array(text.utf8))
      let foreign = tree.withUnknownMembers(&random).text(pretty: true)
      try #require(ProfileWriter.text(Self.read(foreign)) == foreign)
    }
  }

  @Test func `holds the version alone where nothing is answered`() {
    #expect(ProfileWriter.text(Profile()) == "{\n  \"schemaVersion\": 1\n}\n")
  }

  @Test func `has its keys in order, unknown ones among the others`() throws {
    var profile = Profile()
    profile.applicant.declaredAge = 29
    profile.applicant.unknown = ["b": "2", "Z": "1", "é": "3"]
    profile.spouse.work.jobs = []
    profile.unknown = ["notes": "[ ]"]
    #expect(
      ProfileWriter.text(profile) == """
        {
          "applicant": {
            "Z": 1,
            "age": 29,
            "b": 2,
            "é": 3
          },
          "notes": [ ],
          "schemaVersion": 1,
          "spouse": {
            "work": {
              "jobs": []
            }
          }
        }

        """)
  }

  @Test func `is read in any order of keys, on one line or many`() throws {
    let text = #"{"schemaVersion":1,"family":{"maritalStatus":"widowed"},"applicant":{"age":61}}"#
    let profile = try Self.read(text)
    #expect(profile.applicant.declaredAge == 61)
    #expect(profile.family.maritalStatus == .widowed)
  }

  @Test func `tells an empty list from no list`() throws {
    let profile = try Self.read(
      #"{"schemaVersion": 1, "applicant": {"work": {"jobs": []}, "education": {}}}"#)
    #expect(profile.applicant.work.jobs == [])
    #expect(profile.applicant.education.credentials == nil)
    #expect(ProfileWriter.text(profile).contains("\"jobs\": []"))
    #expect(!ProfileWriter.text(profile).contains("education"))
  }

  @Test func `reads null as unanswered, and does not write it back`() throws {
    let text = """
      {"schemaVersion": 1, "family": null, "spouse": {"work": null}, "applicant": {"age": null,
      "education": {"credentials": null, "highestLevel": null}, "languages": {"english":
      {"celpip": {"reading": null, "taken": null}, "levels": null, "proof": null, "tef": null}},
      "work": {"jobs": [{"end": null, "hoursPerWeek": null, "hoursChanges": null, "title": null,
      "occupation": null}]}}}
      """
    let profile = try Self.read(text)
    var expected = Profile()
    expected.applicant.work.jobs = [Job()]
    #expect(profile == expected)
  }

  @Test func `keeps marks of documents and answers about grounds that it does not know`() throws {
    let text = """
      {
        "admissibility": {
          "36": true,
          "43": false
        },
        "applicant": {
          "documents": {
            "drone_licence": {"state": "held"},
            "passport": {
              "note": "expires 2031",
              "state": "held"
            },
            "photo": {}
          }
        },
        "schemaVersion": 1
      }

      """
    let profile = try Self.read(text)
    #expect(profile.admissibility.answers == [.criminality: true])
    #expect(profile.admissibility.unknown == ["43": "false"])
    #expect(profile.applicant.documents[.passport]?.state == .held)
    #expect(profile.applicant.documents[.photo] == DocumentMark())
    #expect(profile.applicant.documents.unknown.keys.sorted() == ["drone_licence"])
    #expect(ProfileWriter.text(profile) == text)
  }

  @Test func `reads and writes numbers with no more decimals than they need`() throws {
    let text =
      #"{"schemaVersion":1,"applicant":{"work":{"jobs":[{"hoursPerWeek":37.50},"#
      + #"{"hoursPerWeek":4e1},{"hoursPerWeek":0.05}]},"#
      + #""languages":{"english":{"ielts":{"reading":7.0,"writing":8.50}}}}}"#
    let profile = try Self.read(text)
    #expect(profile.applicant.work.jobs?.map { $0.hours?.hundredths } == [3750, 4000, 5])
    #expect(profile.applicant.languages.english.results[.ielts]?.tenths.writing == 85)
    let written = ProfileWriter.text(profile)
    for line in [
      "\"hoursPerWeek\": 37.5\n", "\"hoursPerWeek\": 40\n", "\"hoursPerWeek\": 0.05\n",
      "\"reading\": 7,\n", "\"writing\": 8.5\n",
    ] {
      #expect(written.contains(line))
    }
  }

  @Test func `writes the M of CELPIP as M`() throws {
    let text =
      #"{"schemaVersion":1,"applicant":{"languages":{"english":{"celpip":"#
      + #"{"listening":"M","speaking":0,"writing":12}}}}}"#
    let profile = try Self.read(text)
    #expect(profile.applicant.languages.english.results[.celpip]?.tenths.listening == 0)
    #expect(ProfileWriter.text(profile).contains("\"listening\": \"M\""))
    #expect(ProfileWriter.text(profile).contains("\"speaking\": \"M\""))
    #expect(ProfileWriter.text(profile).contains("\"writing\": 12"))
  }

  @Test func `is read from a part of a larger buffer`() throws {
    let text = #"{"schemaVersion":1,"applicant":{"age":29}}"#
    let bytes = Array("garbage\(text)\ngarbage".utf8)
    var reader = ProfileReader()
    let range = 7..<(8 + text.utf8.count)
    #expect(try reader.read(bytes, in: range).applicant.declaredAge == 29)
    #expect(throws: ProfileFileError.self) { try reader.read(bytes) }
    #expect(try reader.read(bytes, in: range).applicant.declaredAge == 29)
  }

  @Test func `is refused wherever it is cut short`() throws {
    var random = Seeded(seed: 3)
    let bytes = Array(ProfileWriter.text(random.profile()).utf8)
    var reader = ProfileReader()
    // The line feed at the end may be missing.
    for count in 0..<(bytes.count - 1) where (try? reader.read(bytes, in: 0..<count)) != nil {
      Issue.record("The first \(count) bytes are taken for the whole.")
    }
  }

  @Test func `is read or refused, never more, with any byte changed`() throws {
    var random = Seeded(seed: 4)
    for _ in 0..<10 {
      let bytes = Array(ProfileWriter.text(random.profile()).utf8)
      var reader = ProfileReader()
      for _ in 0..<100 {
        var damaged = bytes
        let index = Int.random(in: 0..<bytes.count, using: &random)
        damaged[index] = UInt8.random(in: 0...255, using: &random)
        if let profile = try? reader.read(damaged) { _ = try ProfileWriter.bytes(profile) }
      }
    }
  }

  @Test func `is not written where it would not read back`() {
    var tooOld = Profile()
    tooOld.applicant.declaredAge = 130
    #expect(throws: ProfileFileError.unfaithful(.outOfRange(130, .age), member: "applicant.age")) {
      try ProfileWriter.bytes(tooOld)
    }
    var shadowed = Profile()
    shadowed.unknown = ["x": "1, \"y\": 2"]
    #expect(throws: ProfileFileError.unfaithful(nil, member: "")) {
      try ProfileWriter.bytes(shadowed)
    }
    var broken = Profile()
    broken.family.unknown = ["x": "[1"]
    #expect(throws: ProfileFileError.self) { try ProfileWriter.bytes(broken) }
    var misplaced = Profile()
    misplaced.applicant.languages.english.results[.tef] = TestResult()
    misplaced.applicant.languages.english.results[.tef]?.tenths.reading = 2000
    #expect(throws: ProfileFileError.self) { try ProfileWriter.bytes(misplaced) }
  }
}

extension JSONValue {
  /// Puts members that no version knows into objects here and there.
  func withUnknownMembers(_ random: inout Seeded) -> JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.withUnknownMembers(&random) })
    case .object(let members): .object(Self.added(to: members, &random))
    default: self
    }
  }

  /// Numbers that a reader with floating point would write otherwise.
  private static let numbers = [
    "1.50", "-0", "1e300", "0.1000000000000000055", "9007199254740993", "1E+2", "-1.0e-10",
  ]

  private static func added(
    to members: [String: JSONValue], _ random: inout Seeded
  ) -> [String: JSONValue] {
    var members = members.mapValues { $0 }
    for key in members.keys.sorted() {
      // Whatever a member of annotations is called, it is one.
      if key == "annotations", case .object(let noted)? = members[key] {
        members[key] = .object(noted.mapValues { $0.withUnknownMembers(&random) })
      } else {
        members[key] = members[key]?.withUnknownMembers(&random)
      }
    }
    if random.chance(40) {
      members["~" + (random.text(0...5) ?? "")] = .object([
        "age": .string("x"), "z": .array([.null]),
      ])
    }
    if random.chance(40) {
      members["Unknown"] = .raw(Self.numbers.randomElement(using: &random) ?? "1.50")
    }
    return members
  }
}
