import ExpressEntry
import ReferenceData

extension Question {
  /// What an answer means, said beside its box: the day in words, the level a score stands for.
  public func echo(of answer: Answer, on day: CalendarDate) -> Bilingual? {
    switch (control, answer) {
    case (.date, .date(let date)), (.jobEnd, .jobEnd(.on(let date))):
      return date.words
    case (.score(let test, let ability), .tenths(let tenths)):
      return test.conversion.level(for: tenths, in: ability).label(in: test.language)
    case (.level(let language), .number(let number)):
      return LanguageLevel(number).label(in: language)
    case (.occupation, .occupation(let code)):
      guard let occupation = Occupation.find(code: code.description) else { return nil }
      return Bilingual(
        en:
          "TEER \(code.teer)\(code.isSkilled ? "" : ", does not count"): \(occupation.englishTitle)",
        fr:
          "FÉER \(code.teer)\(code.isSkilled ? "" : ", ne compte pas")\u{A0}: \(occupation.title.fr)"
      )
    case (.hours, .hours(let hours)):
      return hours.hundredths >= 3000
        ? Bilingual(en: "full time", fr: "temps plein")
        : Bilingual(en: "part time", fr: "temps partiel")
    default: return nil
    }
  }
}
