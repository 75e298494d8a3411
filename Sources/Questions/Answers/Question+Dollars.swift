import ExpressEntry

extension Question {
  /// Reads whole Canadian dollars: "15263", "15,263", "15 263 $", "$15263", "CAD 15 263".
  func dollars(from text: String) throws(Rejection) -> Int {
    guard let amount = wholeDollars(text), Settlement.possibleFunds.contains(amount) else {
      throw rejection(
        en: "type whole Canadian dollars, without cents, such as 15263 or 15,263.",
        fr: "tapez des dollars canadiens entiers, sans cents, par exemple 15263 ou 15 263.")
    }
    return amount
  }
}

/// The dollars that a text stands for, or `nil`: one sign of the currency at either end, and digits
/// all together or in groups of three.
private func wholeDollars(_ text: String) -> Int? {
  // Thousands may be set apart by any blank: spreadsheets and French text use those that do not break.
  var digits = String(text.uppercased().map { $0.isWhitespace ? " " : $0 })
  for sign in ["CAD", "CA$", "$ CA", "$CA", "C$", "$"] {
    if digits.hasPrefix(sign) {
      digits = trimmed(String(digits.dropFirst(sign.count)))
      break
    }
    if digits.hasSuffix(sign) {
      digits = trimmed(String(digits.dropLast(sign.count)))
      break
    }
  }
  let groups = digits.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "," }
  let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  let isNumber = groups.allSatisfy { group in
    !group.isEmpty && group.utf8.allSatisfy { (48...57).contains($0) }
  }
  guard isNumber, isGrouped, groups.count == 1 || groups[0].utf8.count <= 3 else { return nil }
  return Int(groups.joined())
}
