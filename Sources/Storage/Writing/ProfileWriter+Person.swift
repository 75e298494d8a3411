import ExpressEntry
import JSON

extension ProfileWriter {
  static func members(of person: Person) -> Members {
    var members = Members(person.unknown)
    members.set("age", person.declaredAge)
    members.set("birthDate", person.birthDate?.description)
    members.set("certificateOfQualification", person.certificateOfQualification)
    members.set("documents", self.members(of: person.documents))
    members.set("education", self.members(of: person.education))
    members.set("languages", self.members(of: person.languages))
    members.set("militaryYears", person.militaryYears)
    members.set("residences", person.residences?.map(self.members(of:)))
    members.set("studiedTwoYearsInCanada", person.studiedTwoYearsInCanada)
    members.set("trade", self.members(of: person.trade))
    members.set("work", self.members(of: person.work))
    return members
  }

  private static func members(of education: Education) -> Members {
    var members = Members(education.unknown)
    members.set("canadianStudy", education.canadianStudy?.rawValue)
    members.set("credentials", education.credentials?.map(self.members(of:)))
    members.set("highestLevel", education.declaredLevel?.rawValue)
    return members
  }

  private static func members(of credential: Credential) -> Members {
    var members = Members(credential.unknown)
    members.set("annotations", self.members(of: credential.annotations))
    members.set("assessed", credential.assessed?.description)
    members.set("completed", credential.completed?.description)
    members.set("documents", self.members(of: credential.documents))
    members.set("isAssessed", credential.isAssessed)
    members.set("isCanadian", credential.isCanadian)
    members.set("isDesignated", credential.study.isDesignated)
    members.set("isFromProfessionalBody", credential.isFromProfessionalBody)
    members.set("kind", credential.kind?.rawValue)
    members.set("requiredReturn", credential.study.requiredReturn)
    members.set("started", credential.study.started?.description)
    members.set("title", credential.title)
    members.set("wasFullTime", credential.study.wasFullTime)
    members.set("wasInCanada", credential.study.wasInCanada)
    members.set("wasLanguageStudy", credential.study.wasLanguageStudy)
    return members
  }

  private static func members(of languages: Languages) -> Members {
    var members = Members(languages.unknown)
    members.set("english", self.members(of: languages.english))
    members.set("first", languages.first?.rawValue)
    members.set("french", self.members(of: languages.french))
    return members
  }

  private static func members(of evidence: LanguageEvidence) -> Members {
    var levels = Members(evidence.unknownLevels)
    for ability in Ability.allCases {
      levels.set(ability.rawValue, evidence.declaredLevels[ability])
    }
    var members = Members(evidence.unknown)
    members.set("levels", levels)
    members.set("proof", evidence.proof?.name)
    for (test, result) in evidence.results {
      members.set(test.rawValue, self.members(of: result, in: test))
    }
    return members
  }

  private static func members(of result: TestResult, in test: LanguageTest) -> Members {
    var members = Members(result.unknown)
    members.set("oneSkillRetake", result.isOneSkillRetake)
    members.set("taken", result.taken?.description)
    for ability in Ability.allCases {
      if test == .celpip, result.tenths[ability] == 0 {
        members.set(ability.rawValue, "M")
      } else {
        members.set(ability.rawValue, tenths: result.tenths[ability])
      }
    }
    return members
  }
}
