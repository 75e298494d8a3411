extension Checklist {
  /// What shows languages, education, study, work and a trade.
  mutating func addEvidence(of role: PersonRole, as status: DocumentNeed.Status = .needed) {
    addLanguageResults(of: role, as: status)
    addCredentials(of: role, as: status)
    addJobs(of: role, as: status)
    guard role == .applicant else { return }
    let held = profile.applicant.certificateOfQualification
    if held != false {
      add(
        .certificateOfQualification, of: .person(role),
        held == nil ? .perhaps(.certificate) : status,
        because: .certificate)
    }
  }

  /// The results of each test relied on: of the spouse too in either language, IRPR 83(1)(a).
  private mutating func addLanguageResults(of role: PersonRole, as status: DocumentNeed.Status) {
    let languages = profile.person(role).languages
    let bases = OfficialLanguage.allCases.map { ($0, languages[$0].basis(in: $0)) }
    var terms: [DocumentTerm] = []
    var tests: [LanguageTest] = []
    for case (let language, .test(let test)?) in bases {
      tests.append(test)
      let result = languages[language].results[test]
      terms.append(
        DocumentTerm(
          subject: .test(test), months: 12 * LanguageEvidence.resultsValidity,
          lapses: result?.expiry, citation: .regulations("75(2)(d)")))
    }
    if !tests.isEmpty {
      add(
        .languageResults, of: .person(role), status, because: .languageTests(tests), terms: terms)
      return
    }
    // No test is compulsory for a spouse; an applicant qualifies for no program without one.
    let isClaimed = bases.contains { $0.1 == .estimate }
    guard isClaimed || role == .applicant else { return }
    add(
      .languageResults, of: .person(role), status.and(.perhaps(.languageTest)),
      because: .languageClaim)
  }

  private mutating func addCredentials(of role: PersonRole, as status: DocumentNeed.Status) {
    let person = profile.person(role)
    if let credentials = person.education.credentials {
      for (place, credential) in credentials.enumerated() {
        add(credential, of: .credential(role, place), as: status)
      }
    } else if role == .applicant || person.education.declaredLevel != nil {
      let open = status.and(.perhaps(.credentials))
      add(.educationAssessment, of: .person(role), open, because: .educationClaim)
      add(.canadianCredential, of: .person(role), open, because: .educationClaim)
    }
    // Study in Canada adapts a skilled worker without a credential too: IRPR 83(1)(b) and (b.1).
    let showsStudy =
      person.education.credentials?
      .contains { $0.isCanadian == true && $0.kind?.isPostSecondary != false } ?? false
    if person.studiedTwoYearsInCanada == true && !showsStudy {
      add(.studyTranscripts, of: .person(role), status, because: .canadianStudy)
    }
  }

  private mutating func add(
    _ credential: Credential, of holder: DocumentHolder, as status: DocumentNeed.Status
  ) {
    let open: DocumentNeed.Status =
      credential.isCanadian == nil ? status.and(.perhaps(.credentialPlace)) : status
    if credential.isCanadian != true {
      add(
        .educationAssessment, of: holder, open, because: .foreignCredential,
        terms: [
          DocumentTerm(
            subject: .assessment, months: 12 * Education.assessmentValidity,
            lapses: credential.assessed?.adding(years: Education.assessmentValidity),
            citation: .regulations("75(2)(e)"))
        ])
    }
    if credential.isCanadian != false {
      add(.canadianCredential, of: holder, open, because: .canadianCredential)
      if credential.kind?.isPostSecondary != false {
        add(.studyTranscripts, of: holder, open, because: .canadianStudy)
      }
    }
  }
}
