// What the program knows of the world that is not law: tables that others publish and revise.
//
// They stay the CSV files they were published as, compiled into the program, and are read on first
// use. This module holds no rules: whether an occupation counts is for the law to say.

import CReferenceData

/// A unit group of the National Occupational Classification 2021.
public struct Occupation: Hashable, Sendable {
  /// The code as a number: 21232, or 10 for 00010.
  public let number: Int
  public let englishTitle: String
  public let frenchTitle: String
  /// The category of training, education, experience and responsibilities, 0 to 5.
  public let teer: Int

  /// The five digits of the code.
  public var code: String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
  }

  /// Every occupation, by code.
  public static let all = read(creference_noc2021)

  /// The occupation of a code of five digits.
  public static func find(code: String) -> Occupation? {
    guard code.utf8.count == 5, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(code).flatMap(find(number:))
  }

  /// The occupation of a code, as a number.
  public static func find(number: Int) -> Occupation? {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low].number == number ? all[low] : nil
  }

  private static func read(_ file: CReferenceFile) -> [Occupation] {
    var scanner = CSVScanner(UnsafeBufferPointer(start: file.bytes, count: file.count))
    var occupations: [Occupation] = []
    scanner.endLine()
    while !scanner.isAtEnd {
      if let occupation = Occupation(line: &scanner) { occupations.append(occupation) }
      scanner.endLine()
    }
    return occupations.sorted { $0.number < $1.number }
  }

  /// Reads the first four fields of a line: code, titles and TEER.
  private init?(line: inout CSVScanner) {
    let code = line.field()
    let (english, french) = (line.field(), line.field())
    guard let number = Int(code), let teer = Int(line.field()) else { return nil }
    (self.number, englishTitle, frenchTitle, self.teer) = (number, english, french, teer)
  }
}
