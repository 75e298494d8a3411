import ExpressEntry
import JSON

extension ProfileReader {
  mutating func readPerson(into person: inout Person) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .age: person.declaredAge = try integer(.age)
      case .birthDate: person.birthDate = try date()
      case .certificateOfQualification: person.certificateOfQualification = try bool()
      case .documents: try readDocuments(into: &person.documents)
      case .education: try readEducation(into: &person.education)
      case .languages: try readLanguages(into: &person.languages)
      case .militaryYears: person.militaryYears = try integer(.years)
      case .residences: person.residences = try residences()
      case .studiedTwoYearsInCanada: person.studiedTwoYearsInCanada = try bool()
      case .trade: try readTrade(into: &person.trade)
      case .work: try readWork(into: &person.work)
      default: try readUnknown(into: &person.unknown)
      }
    }
  }

  private mutating func readEducation(into education: inout Education) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .canadianStudy: education.canadianStudy = try choice()
      case .credentials: education.credentials = try credentials()
      case .highestLevel: education.declaredLevel = try choice()
      default: try readUnknown(into: &education.unknown)
      }
    }
  }

  private mutating func credentials() throws(Refusal) -> [Credential]? {
    guard try beginArray() else { return nil }
    var credentials: [Credential] = []
    while try nextElement() {
      guard credentials.count < Education.maximumCredentials else {
        throw Refusal(.tooManyCredentials, at: json.offset)
      }
      credentials.append(try credential())
    }
    return credentials
  }

  private mutating func credential() throws(Refusal) -> Credential {
    _ = try beginElement()
    var credential = Credential()
    while let name = try nextName() {
      switch name {
      case .annotations: try readAnnotations(into: &credential.annotations)
      case .assessed: credential.assessed = try date()
      case .completed: credential.completed = try date()
      case .documents: try readDocuments(into: &credential.documents)
      case .isAssessed: credential.isAssessed = try bool()
      case .isCanadian: credential.isCanadian = try bool()
      case .isDesignated: credential.study.isDesignated = try bool()
      case .isFromProfessionalBody: credential.isFromProfessionalBody = try bool()
      case .kind: credential.kind = try choice()
      case .requiredReturn: credential.study.requiredReturn = try bool()
      case .started: credential.study.started = try date()
      case .title: credential.title = try text()
      case .wasFullTime: credential.study.wasFullTime = try bool()
      case .wasInCanada: credential.study.wasInCanada = try bool()
      case .wasLanguageStudy: credential.study.wasLanguageStudy = try bool()
      default: try readUnknown(into: &credential.unknown)
      }
    }
    return credential
  }
}
