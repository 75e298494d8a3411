import ExpressEntry

extension Reason {
  /// What was found, with the person and the subject named as the profile names them.
  public func sentence(in profile: Profile) -> Bilingual {
    .pair(subjectWords(in: profile), what.words)
  }

  private func subjectWords(in profile: Profile) -> Bilingual {
    let subject = place.named(in: profile, of: person)
    return switch person {
    case .applicant: subject.capitalized
    case .spouse:
      Bilingual(en: "Spouse or partner, \(subject.en)", fr: "Époux ou conjoint, \(subject.fr)")
    }
  }

  /// The subject, told apart further where the finding is about work in one country.
  private var place: Place {
    switch what {
    case .canadianWork: .workInCanada
    case .foreignWork(_, _, let occupation): .workAbroad(occupation)
    default: .subject(subject)
    }
  }
}

private enum Place {
  case subject(Reason.Subject)
  case workInCanada
  case workAbroad(OccupationCode)

  /// The name inside a sentence.
  func named(in profile: Profile, of role: PersonRole) -> Bilingual {
    let person = role == .applicant ? profile.applicant : profile.spouse
    switch self {
    case .workInCanada: return Bilingual(en: "work in Canada", fr: "travail au Canada")
    case .workAbroad(let code):
      return Bilingual(en: "work abroad (NOC \(code))", fr: "travail à l’étranger (CNP \(code))")
    case .subject(.age): return Bilingual(en: "age", fr: "âge")
    case .subject(.education): return Bilingual(en: "education", fr: "scolarité")
    case .subject(.canadianStudy):
      return Bilingual(en: "study in Canada", fr: "études au Canada")
    case .subject(.work): return Bilingual(en: "work", fr: "travail")
    case .subject(.language(let language)): return language.name
    case .subject(.firstLanguage):
      return Bilingual(en: "first official language", fr: "première langue officielle")
    case .subject(.credential(let index)):
      let credential = person.education.credentials?.element(at: index)
      return Bilingual(en: "credential \(index + 1)", fr: "diplôme \(index + 1)")
        .called(credential?.title.map(Bilingual.init(both:)) ?? credential?.kind?.label)
    case .subject(.job(let index)):
      let job = person.work.jobs?.element(at: index)
      return Bilingual(en: "job \(index + 1)", fr: "emploi \(index + 1)")
        .called(job?.title.map(Bilingual.init(both:)))
    }
  }
}

extension Bilingual {
  fileprivate func called(_ name: Bilingual?) -> Bilingual {
    guard let name, !name.en.isEmpty else { return self }
    return Bilingual(en: "\(en) (\(name.en))", fr: "\(fr) (\(name.fr))")
  }
}
