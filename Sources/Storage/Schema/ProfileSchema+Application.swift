import ExpressEntry
import JSON

/// The family, and what the programs and the application ask beside the points.
extension ProfileSchema {
  static var family: JSONValue {
    object(
      "The applicant's family.",
      [
        "adultChildren": integer(.children, "Dependent children who are 18 or older."),
        "dependentChildren": integer(.children, "Dependent children, coming or not."),
        "documents": documentsOf("the family"),
        "maritalStatus": choice(MaritalStatus.self, "The applicant's marital status."),
        "relativeInCanada": bool(
          "Whether another relative of either, by IRPR 83(5), lives in Canada as an adult citizen "
            + "or permanent resident."),
        "siblingInCanada": bool(
          "Whether a brother or sister of either lives in Canada as an adult citizen or "
            + "permanent resident."),
        "spouseAccompanies": bool("Whether the spouse or partner is coming to Canada."),
        "spouseIsCanadian": bool(
          "Whether the spouse or partner is a Canadian citizen or permanent resident."),
        "spouseResidesAbroad": bool(
          "Whether that spouse or partner is a permanent resident who does not reside in Canada."),
      ])
  }

  static var nomination: JSONValue {
    object(
      "A provincial or territorial nomination.",
      [
        "documents": documentsOf("the nomination"),
        "kind": choice(NominationKind.self, "Whether it was made through Express Entry."),
        "province": choice(Province.self, "The province or territory that nominates."),
      ])
  }

  static var jobOffer: JSONValue {
    object(
      "An offer of work in Canada.",
      [
        "authority": choice(
          OfferAuthority.self, "What lets the person take up the work, by IRPR 82(2)."),
        "documents": documentsOf("the offer"),
        "employer": line("The employer."),
        "hasWorkedOneYear": bool(
          "Whether the person has one year of continuous full-time work for the employer."),
        "hoursPerWeek": hours(nullable: true),
        "isContinuous": bool("Whether the work is continuous."),
        "isFromExcludedEmployer": bool(
          "Whether an embassy, a high commission, a consulate or an ineligible employer made it."),
        "isFromOneEmployer": bool("Whether one employer alone made it."),
        "isFromTwoEmployers": bool(
          "Where it is not one alone, whether two employers made it and not more."),
        "isHeld": bool("Whether there is an offer."),
        "isMilitary": bool("Whether the Canadian Armed Forces made it."),
        "length": choice(OfferLength.self, "How long the work lasts after the visa."),
        "occupation": occupation,
        "permitOccupation": occupation("The unit group that the work permit names."),
        "worksForEmployer": bool(
          "Whether the person works at present for an employer that the work permit names."),
      ])
  }

  static var settlement: JSONValue {
    object(
      "What the person means to do in Canada, and can bring.",
      [
        "funds": integer(.funds, "Transferable and available money, in whole Canadian dollars."),
        "livesOutsideQuebec": bool("Whether the person means to live outside Quebec."),
      ])
  }

  static var trade: JSONValue {
    object(
      "What the Federal Skilled Trades Class asks beside work.",
      [
        "certificateOccupation": occupation("The trade of the certificate of qualification."),
        "meetsRequirements": bool(
          "Whether the person meets the employment requirements of the occupation, the "
            + "certificate aside."),
        "occupation": occupation("The trade that the application would name."),
        "qualified": date("The day from which the person could practise it independently."),
      ])
  }

  static var residence: JSONValue {
    element(
      "A country other than Canada that the person lived in.",
      [
        "annotations": annotationsOf("the stay"),
        "country": line("The country."),
        "documents": documentsOf("the stay"),
        "end": end("The last day there, not before the first; or ongoing."),
        "start": date("The first day there."),
      ])
  }

  static func documentsOf(_ holder: String) -> JSONValue {
    reference("documents", "How far the documents of \(holder) have come.")
  }

  static var documents: JSONValue {
    let kinds = DocumentKind.allCases.map { kind in
      (kind.rawValue, reference("documentMark", "How far this document has come."))
    }
    return object("A mark for each document.", Dictionary(uniqueKeysWithValues: kinds))
  }

  static var documentMark: JSONValue {
    object(
      "How far one document has come.",
      [
        "note": line("A note."),
        "state": choice(DocumentState.self, "Where the document is."),
      ])
  }

  static func annotationsOf(_ holder: String) -> JSONValue {
    reference("annotations", "What was noted of the answers about \(holder), by member.")
  }

  static var annotations: JSONValue {
    .object([
      "description": .string(
        "What was noted of each answer. No score and no requirement reads it."),
      "type": nullable("object"),
      "additionalProperties": reference("annotation", "What was noted of this answer."),
    ])
  }

  static var annotation: JSONValue {
    object(
      "What was noted of one answer.",
      [
        "evidence": choice(AnswerEvidence.self, "On what the answer rests."),
        "note": line("A note."),
      ])
  }

  static var admissibility: JSONValue {
    let grounds = AdmissibilityGround.allCases.map { ground in
      (
        ground.rawValue,
        bool("Whether section \(ground.rawValue) of the Act may apply to the person.")
      )
    }
    return object(
      "Answers to the questions of admissibility, by the section of the Immigration and Refugee "
        + "Protection Act. They are never scored.",
      Dictionary(uniqueKeysWithValues: grounds))
  }
}
