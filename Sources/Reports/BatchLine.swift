import ExpressEntry
import JSON

/// Results of many profiles, one line of JSON each, written straight into bytes.
///
/// What all lines of a run have in common is put together once. A line allocates nothing beyond
/// the room it takes.
///
///     {"line":1,"on":"2026-11-23","edition":"2026-11-03","total":482,"complete":true,
///     "parts":{"core":394,…},"points":{"age":110,…},"notices":[…],"incomplete":[…]}
///
/// `complete` tells whether every fact was known; `incomplete` names what the edition's own values
/// lack here, and `notices` what is read otherwise here than the edition did. A factor that the
/// edition does not have, or whose points are not known, is left out: nought would be a claim.
public struct BatchLine: Sendable {
  private let head: [UInt8]
  private let tail: [UInt8]
  private let rules: Ruleset
  private let hasSibling, hasFrench, hasStudy, hasOffer, hasHighWage: Bool

  /// Prepares lines for candidates assessed on a day.
  ///
  /// Where several files are read, each line names the `file` that it is a line of.
  public init(on day: CalendarDate, under rules: Ruleset, file: String? = nil) {
    self.rules = rules
    hasSibling = rules.additional.sibling != nil
    hasFrench = rules.additional.french != nil
    hasStudy = rules.additional.canadianStudy != nil
    hasHighWage = rules.additional.highWage.table != nil
    hasOffer =
      rules.additional.highWage == .notInForce || (hasHighWage && rules.additional.jobOffer != nil)
    head =
      Array("\(Self.member(file)),\"on\":\"\(day)\",\"edition\":\"\(rules.inForce)\"".utf8)
      + Self.editionFile(of: rules) + Array(",\"total\":".utf8)
    func list(_ names: [String]) -> String { names.map { "\"\($0)\"" }.joined(separator: ",") }
    let notices = list(rules.notices.map(\.what.rawValue))
    let omissions = list(rules.omissions.map(\.what.rawValue))
    tail = Array("},\"notices\":[\(notices)],\"incomplete\":[\(omissions)]}\n".utf8)
  }

  private static func member(_ file: String?) -> String {
    file.map { ",\"file\":\(String(decoding: quoted($0), as: UTF8.self))" } ?? ""
  }

  /// Scores a candidate and appends its line.
  public func append(_ candidate: Candidate, line: Int, to bytes: inout [UInt8]) {
    let range = rules.isComplete(candidate) ? nil : rules.range(for: candidate)
    append(rules.points(for: candidate), range: range, line: line, to: &bytes)
  }

  /// Appends the line of points that are known already; open facts leave a range.
  public func append(
    _ points: Points, range: ClosedRange<Int>?, line: Int, to bytes: inout [UInt8]
  ) {
    bytes.append("{\"line\":")
    bytes.append(decimal: line)
    bytes.append(contentsOf: head)
    bytes.append(decimal: points.total)
    if let range {
      bytes.append(",\"complete\":false,\"range\":[", range.lowerBound)
      bytes.append(",", range.upperBound)
      bytes.append("]")
    } else {
      bytes.append(",\"complete\":true")
    }
    append(partsOf: points, to: &bytes)
    append(factorsOf: points, to: &bytes)
    bytes.append(contentsOf: tail)
  }

  private func append(partsOf points: Points, to bytes: inout [UInt8]) {
    bytes.append(",\"parts\":{\"core\":", points.core)
    bytes.append(",\"spouse\":", points.spouse)
    bytes.append(",\"transferability\":", points.transferability)
    bytes.append(",\"additional\":", points.additional)
  }

  private func append(factorsOf points: Points, to bytes: inout [UInt8]) {
    bytes.append("},\"points\":{\"age\":", points.age)
    bytes.append(",\"education\":", points.education)
    bytes.append(",\"first_language\":", points.firstLanguage)
    bytes.append(",\"second_language\":", points.secondLanguage)
    bytes.append(",\"canadian_work\":", points.canadianWork)
    bytes.append(",\"spouse_education\":", points.spouseEducation)
    bytes.append(",\"spouse_language\":", points.spouseLanguage)
    bytes.append(",\"spouse_canadian_work\":", points.spouseCanadianWork)
    bytes.append(",\"education_transfer\":", points.educationTransfer)
    bytes.append(",\"foreign_work_transfer\":", points.foreignWorkTransfer)
    bytes.append(",\"certificate_transfer\":", points.certificateTransfer)
    bytes.append(",\"nomination\":", points.nomination)
    if hasSibling { bytes.append(",\"sibling\":", points.sibling) }
    if hasFrench { bytes.append(",\"french\":", points.french) }
    if hasStudy { bytes.append(",\"canadian_study\":", points.canadianStudy) }
    if hasOffer { bytes.append(",\"job_offer\":", points.jobOffer) }
    if hasHighWage { bytes.append(",\"high_wage\":", points.highWage) }
  }

  /// Appends a line for input that could not be scored: `{"line":2,"error":{…}}`.
  ///
  /// The line and column of the error count from the start of that input.
  public static func appendError(
    _ message: String, at place: (line: Int, column: Int)?, line: Int, file: String? = nil,
    to bytes: inout [UInt8]
  ) {
    bytes.append("{\"line\":", line)
    bytes.append(contentsOf: member(file).utf8)
    bytes.append(",\"error\":{\"message\":")
    bytes.append(contentsOf: quoted(message))
    if let place {
      bytes.append(",\"line\":", place.line)
      bytes.append(",\"column\":", place.column)
    }
    bytes.append("}}\n")
  }

  /// The file and the name of an edition that is not built in.
  private static func editionFile(of rules: Ruleset) -> [UInt8] {
    guard let file = rules.file else { return [] }
    let name = rules.name.map(quoted) ?? Array("null".utf8)
    return Array(",\"editionFile\":".utf8) + quoted(file) + Array(",\"editionName\":".utf8) + name
  }

  private static func quoted(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(text)
    return writer.bytes
  }
}

extension [UInt8] {
  /// Appends text that is known when the program is built.
  fileprivate mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends text and a number.
  fileprivate mutating func append(_ text: StaticString, _ number: Int) {
    append(text)
    append(decimal: number)
  }

  /// Appends a whole number without making a string of it.
  fileprivate mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    var divisor: UInt = 1_000
    while magnitude / divisor >= 10 { divisor *= 10 }
    while divisor >= 1_000 {
      if magnitude >= divisor { append(digit: magnitude / divisor % 10) }
      divisor /= 10
    }
    // Points have three digits at most, and dividing by a constant is fast.
    if magnitude >= 100 { append(digit: magnitude / 100 % 10) }
    if magnitude >= 10 { append(digit: magnitude / 10 % 10) }
    append(digit: magnitude % 10)
  }

  private mutating func append(digit: UInt) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }
}
