import Foundation

/// A profile in which every text acts on a terminal, hides, turns around or piles up, where it may.
enum HostileProfile {
  /// A sequence for colours with a number that no program of ours sends, a title for the window, C1
  /// controls, both kinds of direction controls, spaces of no width, tags, a joiner, five marks,
  /// wide characters, and what C strings and lines end with.
  static let text =
    "\u{1B}[31;7777mA\u{1B}]0;owned\u{7}\u{9B}6n\u{90}q\u{9C}\u{202E}B\u{2066}\u{61C}\u{200B}"
    + "\u{2060}\u{FEFF}\u{AD}\u{E0041}\u{2028}\u{200D}e\u{301}\u{302}\u{303}\u{304}\u{305}漢👨"
    + "\u{7F}\u{8}\t\r\n\u{0}z"

  /// The same without what no argument and no file name can hold.
  static let name = text.filter { $0 != "\0" }

  private static var mark: [String: Any] {
    ["state": "held", "note": text]
  }

  private static var marks: [String: Any] {
    Dictionary(
      uniqueKeysWithValues: [
        "passport", "photo", "medical", "police_certificate", "language_results",
        "education_assessment", "canadian_credential", "study_transcripts", "reference_letter",
        "pay_records", "tax_records", "business_records", "proof_of_funds", "birth_certificates",
        "marriage_certificate", "offer_letter", "work_permit", "nomination", "translations",
        "certificate_of_qualification", "relative_in_canada",
      ].map { ($0, mark) })
  }

  private static var credentials: [[String: Any]] {
    [
      [
        "kind": "bachelors", "title": text, "isCanadian": false, "completed": "2018-06-30",
        "isAssessed": true, "assessed": "2024-05-01", "documents": marks,
      ],
      [
        "kind": "two_year", "title": text, "isCanadian": true, "started": "2019-09-01",
        "completed": "2021-06-30", "isDesignated": true, "wasFullTime": true, "wasInCanada": true,
        "wasLanguageStudy": false, "requiredReturn": false, "documents": marks,
      ],
    ]
  }

  private static var jobs: [[String: Any]] {
    [
      [
        "title": text, "employer": text, "occupation": "21232", "isInCanada": true,
        "start": "2021-05-03", "end": "ongoing", "hoursPerWeek": 37.5, "basis": "employee",
        "wasAuthorized": true, "wasFullTimeStudent": false, "didMainDuties": true,
        "documents": marks,
      ],
      [
        "title": text, "employer": text, "country": text, "occupation": "21222",
        "isInCanada": false, "start": "2015-05-03", "end": "2019-01-01", "hoursPerWeek": 40,
        "basis": "employee", "didMainDuties": true, "documents": marks,
      ],
    ]
  }

  private static var person: [String: Any] {
    [
      "birthDate": "1996-02-11", "documents": marks, text: text,
      "residences": [
        ["country": text, "start": "2010-01-01", "end": "2021-05-01", "documents": marks]
      ],
      "education": ["credentials": credentials],
      "languages": [
        "first": "english",
        "english": [
          "proof": "celpip",
          "celpip": [
            "taken": "2025-06-14", "listening": 9, "reading": 9, "writing": 9, "speaking": 9,
          ],
        ],
      ],
      "work": ["jobs": jobs],
    ]
  }

  static var members: [String: Any] {
    [
      "schemaVersion": 1, "applicant": person, "spouse": person, text: [text, [text: text]],
      "family": [
        "maritalStatus": "married", "spouseAccompanies": true, "spouseIsCanadian": false,
        "dependentChildren": 1, "documents": marks,
      ],
      "nomination": ["kind": "enhanced", "province": "ON", "documents": marks],
      "jobOffer": [
        "isHeld": true, "occupation": "21232", "employer": text, "isFromOneEmployer": true,
        "hoursPerWeek": 37.5, "isContinuous": true, "length": "one_year_or_more",
        "authority": "exempt_permit", "documents": marks,
      ],
      "settlement": ["livesOutsideQuebec": true, "funds": 50_000],
    ]
  }

  /// Documents that are refused for something hostile, which the words of the refusal repeat.
  static var refused: [[String: Any]] {
    [
      ["schemaVersion": text], ["schemaVersion": 1, "family": ["maritalStatus": text]],
      ["schemaVersion": 1, "applicant": ["birthDate": text]],
      ["schemaVersion": 1, "applicant": ["age": text]],
      ["schemaVersion": 1, "applicant": ["education": ["credentials": [["kind": text]]]]],
      ["schemaVersion": 1, "applicant": ["languages": ["english": ["proof": text]]]],
      ["schemaVersion": 1, "jobOffer": ["occupation": text]],
      ["schemaVersion": 1, "jobOffer": ["employer": String(repeating: text, count: 9)]],
    ]
  }

  /// An edition of the rules whose texts are as hostile as they may be: control characters are
  /// refused in them.
  static var edition: [String: Any] {
    edition(
      naming: String(
        String.UnicodeScalarView(text.unicodeScalars.filter { !$0.endsOrControlsLine })))
  }

  static func edition(naming text: String) -> [String: Any] {
    [
      "schemaVersion": 1, "name": text, "inForce": "2026-01-05", "verified": "2026-11-06",
      "basedOn": "2025-03-25",
      "source": [
        "instrument": text, "provision": text, "address": "https://example.org/",
        "confidence": "unknown",
      ],
      "additional": [
        "highWage": [
          "section": "D", "isWithinPartLimit": true, "leastMonths": 12, "together": "sum",
          "tiers": [
            ["name": text, "canadianWork": 3, "offer": 7, "occupations": ["21232", "21222"]]
          ],
        ] as [String: Any]
      ],
    ]
  }

  static func json(_ members: [String: Any]) throws -> Data {
    try JSONSerialization.data(withJSONObject: members, options: .sortedKeys)
  }
}

extension Unicode.Scalar {
  /// Whether it has no place in a text of one line.
  fileprivate var endsOrControlsLine: Bool {
    [.control, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
  }
}
