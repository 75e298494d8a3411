import ExpressEntry
import ReferenceData

extension Question {
  /// What an answer means, said beside its box: the day in words, the level a score stands for.
  public func echo(of answer: Answer, on day: CalendarDate) -> Bilingual? {
    switch (control, answer) {
    case (.date, .date(let date)):
      guard let validity else { return date.words }
      let expiry = date.adding(years: validity)
      return day < expiry
        ? Bilingual(
          en: "\(date.words.en), good until \(expiry.previous.words.en)",
          fr: "\(date.words.fr), valable jusqu’au \(expiry.previous.words.fr)")
        : Bilingual(
          en: "\(date.words.en), no longer counts since \(expiry.words.en)",
          fr: "\(date.words.fr), ne compte plus depuis le \(expiry.words.fr)")
    case (.jobEnd, .jobEnd(.on(let date))): return date.words
    case (.score(let test, let ability), .tenths(let tenths)):
      return test.conversion.level(for: tenths, in: ability).label(in: test.language)
    case (.dollars, .number(let dollars)):
      return Bilingual(
        en: "\(dollars.words.en) CAD", fr: "\(dollars.words.fr)\u{A0}$\u{A0}CA")
    case (.level(let language), .number(let number)):
      return LanguageLevel(number).label(in: language)
    case (.occupation, .occupation(let code)):
      guard let occupation = Occupation.find(code: code.description) else { return nil }
      return Bilingual(
        en:
          "TEER \(code.teer), \(code.isSkilled ? "" : "not ")skilled work: \(occupation.title.en)",
        fr:
          "FÉER \(code.teer), travail \(code.isSkilled ? "" : "non ")qualifié\u{A0}: \(occupation.title.fr)"
      )
    case (.hours, .hours(let hours)):
      return hours.hundredths >= 3000
        ? Bilingual(en: "full time", fr: "temps plein")
        : Bilingual(en: "part time", fr: "temps partiel")
    default: return nil
    }
  }
}
