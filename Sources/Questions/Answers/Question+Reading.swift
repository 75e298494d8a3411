import ExpressEntry
import ReferenceData

extension Question {
  /// What typed text means as an answer, or why it cannot be one.
  ///
  /// A birth date or a test may not be after `today`, which is the score date.
  public func answer(from text: String, today: CalendarDate) throws(Rejection) -> Answer {
    let text = trimmed(text)
    switch control {
    case .choice: throw rejection(en: "choose one of the answers.", fr: "choisissez une réponse.")
    case .date(let latest): return .date(try date(from: text, latest: latest, today: today))
    case .number(let range): return .number(try number(from: text, in: range))
    case .dollars: return .number(try dollars(from: text))
    case .level: return .number(try number(from: text, in: 0...12))
    case .score(let test, let ability): return .tenths(try score(from: text, test, ability))
    case .hours: return .hours(try hours(from: text))
    case .occupation: return .occupation(try occupation(from: text))
    case .jobEnd: return .jobEnd(try jobEnd(from: text, today: today))
    case .text(let limit): return .text(try words(from: text, limit: limit))
    }
  }

  /// The text that stands in the box for an answer.
  public func text(for answer: Answer, in language: Language) -> String {
    switch answer {
    case .option(let index):
      if case .choice(let options) = control, options.indices.contains(index) {
        return options[index](in: language)
      }
      return ""
    case .date(let date): return date.description
    case .number(let number): return String(number)
    case .tenths(let tenths): return scoreText(tenths, in: language)
    case .hours(let hours): return decimal(hours.hundredths, digits: 2, in: language)
    case .occupation(let code): return code.description
    case .jobEnd(.on(let date)): return date.description
    case .jobEnd(.ongoing): return Self.ongoing(in: language)
    case .text(let text): return text
    }
  }

  static let ongoing = Bilingual(en: "present", fr: "en cours")

  private func scoreText(_ tenths: Int, in language: Language) -> String {
    if case .score(.celpip, _) = control, tenths == 0 { return "M" }
    return decimal(tenths, digits: 1, in: language)
  }

  func rejection(en: String, fr: String) -> Rejection {
    Rejection(Bilingual(en: "\(label.en): \(en)", fr: "\(label.fr)\u{A0}: \(fr)"))
  }

  private func number(from text: String, in range: ClosedRange<Int>) throws(Rejection) -> Int {
    guard let number = Int(text), text.allSatisfy(\.isASCII), range.contains(number) else {
      throw rejection(
        en: "type a whole number from \(range.lowerBound) to \(range.upperBound).",
        fr: "tapez un nombre entier de \(range.lowerBound) à \(range.upperBound).")
    }
    return number
  }

  private func hours(from text: String) throws(Rejection) -> WeeklyHours {
    guard let hundredths = fixedPoint(text, digits: 2), hundredths > 0,
      let hours = WeeklyHours(hundredths: hundredths)
    else {
      throw rejection(
        en: "type the paid hours in a week, up to 168, such as 37.5.",
        fr: "tapez les heures payées par semaine, jusqu’à 168, par exemple 37,5.")
    }
    return hours
  }

  private func words(from text: String, limit: Int) throws(Rejection) -> String {
    guard text.unicodeScalars.count <= limit else {
      throw rejection(
        en: "use at most \(limit) characters; this has \(text.unicodeScalars.count).",
        fr: "utilisez au plus \(limit) caractères\u{A0}; il y en a \(text.unicodeScalars.count).")
    }
    guard takesDigits || !text.contains(where: \.isNumber) else {
      throw rejection(
        en: "type the name in letters, such as Brazil.",
        fr: "tapez le nom en lettres, comme Brésil.")
    }
    return text
  }

  private func occupation(from text: String) throws(Rejection) -> OccupationCode {
    let isFiveDigits = text.utf8.count == 5 && text.utf8.allSatisfy { (48...57).contains($0) }
    guard isFiveDigits else {
      throw rejection(
        en: "type words and choose from the list with Enter, or type the five digits of the code.",
        fr:
          "tapez des mots et choisissez dans la liste avec Entrée, ou tapez les cinq chiffres du code."
      )
    }
    guard let code = OccupationCode(text), Occupation.find(code: text) != nil else {
      throw rejection(
        en:
          "NOC 2021 has no unit group \(text). Check the code on the reference letter or on the NOC site.",
        fr:
          "la CNP 2021 n’a pas de groupe de base \(text). Vérifiez le code dans la lettre ou sur le site de la CNP."
      )
    }
    return code
  }
}

/// Text without the blanks around it.
func trimmed(_ text: String) -> String {
  let start = text.drop { $0.isWhitespace }
  return String(start.reversed().drop { $0.isWhitespace }.reversed())
}

/// Reads a decimal number with a point or a comma, exactly, or `nil`.
func fixedPoint(_ text: String, digits: Int) -> Int? {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    .flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
  guard (1...2).contains(parts.count), parts[0].count <= 6,
    parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
    let whole = Int(parts[0])
  else { return nil }
  var value = whole
  var fraction = parts.count == 2 ? String(parts[1]) : ""
  while fraction.count > digits, fraction.last == "0" { fraction.removeLast() }
  guard fraction.count <= digits else { return nil }
  for _ in 0..<digits {
    value = value * 10 + (fraction.first?.wholeNumberValue ?? 0)
    fraction = String(fraction.dropFirst())
  }
  return value
}

/// Writes a fixed-point number without needless noughts, with the language's decimal sign.
func decimal(_ value: Int, digits: Int, in language: Language) -> String {
  var scale = 1
  for _ in 0..<digits { scale *= 10 }
  var fraction = String(scale + value % scale).dropFirst()
  while fraction.last == "0" { fraction.removeLast() }
  let sign = language == .french ? "," : "."
  return fraction.isEmpty ? String(value / scale) : "\(value / scale)\(sign)\(fraction)"
}
