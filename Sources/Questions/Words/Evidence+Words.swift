import ExpressEntry

extension LanguageTest {
  /// A sitting, with the level each score stands for: "IELTS General Training, 14 June 2025:
  /// listening 8.5 is CLB 10+, …".
  public func sentence(of result: TestResult, _ role: PersonRole) -> Bilingual {
    let levels = result.levels(of: self)
    let scores = Ability.allCases.compactMap { ability -> Bilingual? in
      guard let tenths = result.tenths[ability], let level = levels[ability] else { return nil }
      let (score, label) = (scoreWords(tenths), level.label(in: language))
      return Bilingual(
        en: "\(ability.name.en) \(score.en) is \(label.en)",
        fr: "\(ability.name.fr) \(score.fr), soit \(label.fr)")
    }
    var subject = [label]
    if let taken = result.taken { subject.append(taken.words) }
    if role == .spouse { subject.insert(role.label, at: 0) }
    let name = subject.joined(Bilingual(both: ", "))
    return scores.isEmpty
      ? .pair(name, Bilingual(en: "no score yet", fr: "aucun résultat pour l’instant"))
      : .pair(name, scores.joined(Bilingual(en: "; ", fr: "\u{A0}; ")))
  }
}

extension Profile {
  /// The tests relied on, the applicant's and an accompanying spouse's: each score with the level
  /// it stands for, by the chart of the test.
  public var testSentences: [(role: PersonRole, words: Bilingual, citation: Citation)] {
    let roles: [PersonRole] = family.countsSpouse != false ? [.applicant, .spouse] : [.applicant]
    return roles.flatMap { role in
      OfficialLanguage.allCases.compactMap { language in
        let evidence = self[role].languages[language]
        guard case .test(let test)? = evidence.basis(in: language),
          let result = evidence.results[test]
        else { return nil }
        return (role, test.sentence(of: result, role), test.conversion.citation)
      }
    }
  }
}

extension Job {
  /// Where the job stands in the classification and in time: "NOC 21232; 8 May 2023 to present".
  public var facts: Bilingual? {
    let code = occupation.map { Bilingual(en: "NOC \($0)", fr: "CNP \($0)") }
    let facts = [code, dates].compactMap { $0 }
    return facts.isEmpty ? nil : facts.joined(Bilingual(en: "; ", fr: "\u{A0}; "))
  }

  private var dates: Bilingual? {
    guard let start = start?.words else { return nil }
    return switch end {
    case .on(let day)?:
      Bilingual(en: "\(start.en) to \(day.words.en)", fr: "du \(start.fr) au \(day.words.fr)")
    case .ongoing?:
      Bilingual(en: "\(start.en) to present", fr: "depuis le \(start.fr), en cours")
    case nil: Bilingual(en: "from \(start.en)", fr: "à partir du \(start.fr)")
    }
  }
}
