import ExpressEntry
import JSON

/// The JSON Schema (draft 2020-12) of saved profiles, for editors and for other programs.
///
/// Names and ranges come from the types they belong to, so the schema cannot fall behind the law.
/// What a schema cannot say is left to the reader: that a day exists, that a job does not end
/// before it starts, and that hours have two decimals at most.
public enum ProfileSchema {
  public static let text = schema.text(pretty: true)

  private static var schema: JSONValue {
    .object([
      "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
      "$defs": .object([
        "person": person, "education": education, "credential": credential,
        "languages": languages, "levels": levels, "work": work, "job": job,
        "hoursChange": hoursChange, "residence": residence, "documents": documents,
        "documentMark": documentMark, "annotations": annotations, "annotation": annotation,
      ]),
      "title": .string("An Express Entry profile"),
      "description": .string(
        "Every member but schemaVersion may be absent or null, which means unanswered. "
          + "Members that are not described here are kept as they are."),
      "type": .string("object"),
      "required": .array([.string("schemaVersion")]),
      "properties": .object([
        "schemaVersion": .object([
          "description": .string("The version of this format."),
          "const": .number(JSONNumber(ProfileReader.version)),
        ]),
        "applicant": reference("person", "The person who applies."),
        "spouse": reference("person", "The spouse or common-law partner."),
        "invitationDate": date(
          "The day of an invitation to apply already received, which fixes the age."),
        "family": family, "nomination": nomination, "jobOffer": jobOffer,
        "settlement": settlement, "admissibility": admissibility,
        "annotations": reference(
          "annotations",
          "What was noted of answers outside of lists, by their place, as applicant.birthDate."),
      ]),
    ])
  }

  private static var person: JSONValue {
    object(
      "One person's own evidence. A declared value is read only where there is no evidence.",
      [
        "age": integer(.age, "The age in whole years, for a quick estimate without a birth date."),
        "birthDate": date("The day of birth."),
        "certificateOfQualification": bool(
          "Whether a Canadian province, territory or federal body certified the person in a trade."),
        "documents": documentsOf("the person"),
        "education": reference("education", "Credentials, or the level they amount to."),
        "languages": reference("languages", "What shows the level in each official language."),
        "militaryYears": integer(
          .years, "Whole years of continuous service in a recognized foreign military."),
        "residences": list(
          "residence", atMost: Person.maximumResidences,
          "Every country other than Canada lived in. An empty list says that there is none."),
        "studiedTwoYearsInCanada": bool(
          "Whether the person studied full time in Canada for two academic years or more, in a "
            + "program of two years or more."),
        "trade": trade,
        "work": reference("work", "Jobs, or the years they amount to."),
      ])
  }

  private static var education: JSONValue {
    object(
      "A person's education.",
      [
        "canadianStudy": choice(
          CanadianStudy.self, "Canadian post-secondary study that earns additional points."),
        "credentials": list(
          "credential", atMost: Education.maximumCredentials,
          "Every credential held. An empty list says that there are none."),
        "highestLevel": choice(
          EducationLevel.self, "The highest level, for a quick estimate without credentials."),
      ])
  }

  private static var credential: JSONValue {
    element(
      "One diploma, certificate or degree.",
      [
        "annotations": annotationsOf("the credential"),
        "assessed": date("The day of the assessment report."),
        "completed": date("The day it was completed."),
        "documents": documentsOf("the credential"),
        "isAssessed": bool(
          "Whether a designated organization assessed it (ECA), for a foreign credential."),
        "isCanadian": bool("Whether an institution in Canada awarded it."),
        "isDesignated": bool(
          "Whether the institution is a designated one, for post-secondary study in Canada."),
        "isFromProfessionalBody": bool(
          "Whether the assessment is by the professional body designated for the occupation."),
        "kind": choice(CredentialKind.self, "What it is equal to in Canada."),
        "requiredReturn": bool(
          "Whether an award paid for the study in Canada that required returning home."),
        "started": date("The first day of the study in Canada."),
        "title": line("What it is called."),
        "wasFullTime": bool("Whether the study in Canada was full time for eight months at least."),
        "wasInCanada": bool("Whether the person was in Canada for eight months of it at least."),
        "wasLanguageStudy": bool(
          "Whether English or French as a second language was more than half of the study."),
      ])
  }

  private static var work: JSONValue {
    object(
      "A person's work.",
      [
        "canadianYears": integer(
          .years, "Whole years of skilled work in Canada, for a quick estimate without jobs."),
        "foreignYears": integer(
          .years, "Whole years of skilled work abroad, for a quick estimate without jobs."),
        "jobs": list(
          "job", atMost: WorkHistory.maximumJobs,
          "Every job that may count. An empty list says that there is none."),
      ])
  }

  private static var job: JSONValue {
    element(
      "One job: one employer, one occupation, one country, from a day to a day.",
      [
        "annotations": annotationsOf("the job"),
        "basis": choice(JobBasis.self, "On what footing the work was done."),
        "country": line("The country, where it is not Canada."),
        "didMainDuties": bool(
          "Whether the person did what the lead statement says, and a substantial number of the "
            + "main duties with all the essential ones."),
        "documents": documentsOf("the job"),
        "employer": line("The employer."),
        "end": end("The last day worked, not before the first; or ongoing."),
        "hoursChanges": list("hoursChange", "Later changes of the weekly hours, in any order."),
        "hoursPerWeek": hours(nullable: true),
        "isInCanada": bool("Whether the work was done while physically in Canada."),
        "occupation": occupation,
        "start": date("The first day worked."),
        "title": line("What the person was called there."),
        "wasAuthorized": bool(
          "Whether a permit or an exemption authorized it, for work in Canada."),
        "wasFullTimeStudent": bool(
          "Whether the person was studying full time during it, for work in Canada."),
      ])
  }

  private static var hoursChange: JSONValue {
    element(
      "A change of the weekly hours.",
      [
        "from": .object([
          "description": .string("The first day of the new hours."), "type": .string("string"),
          "format": .string("date"), "pattern": .string("^\(datePattern)$"),
        ]),
        "hoursPerWeek": hours(nullable: false),
      ], required: ["from", "hoursPerWeek"])
  }
}
