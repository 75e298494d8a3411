// The documents to gather on paper: what the answers call for, marks and notes, and the steps with
// their deadlines; as text and Markdown for people, and as JSON for machines.
//
// Answers about admissibility are in no report unless asked for.

import ExpressEntry
import Questions

/// A checklist of documents, with the steps that it is for.
public struct DocumentsReport: Sendable {
  /// The name of the file that the answers came from, where there is one.
  let fileName: String?
  let profile: Profile
  let day: CalendarDate
  let needs: [DocumentNeed]
  let steps: [ApplicationStep]
  /// Whether the grounds of inadmissibility that were answered with yes are named at the end.
  let showsAdmissibility: Bool

  public init(
    fileName: String? = nil, of profile: Profile, on day: CalendarDate,
    showingAdmissibility: Bool = false
  ) {
    (self.fileName, self.profile, self.day) = (fileName, profile, day)
    needs = profile.checklist(on: day)
    steps = profile.steps(on: day)
    showsAdmissibility = showingAdmissibility
  }

  var tally: DocumentTally { DocumentTally(needs) }

  /// Holders in the order of the list.
  var holders: [DocumentHolder] { needs.map(\.holder).unique }

  func needs(of holder: DocumentHolder) -> [DocumentNeed] { needs.filter { $0.holder == holder } }

  /// The grounds answered with yes, in the order of the Act.
  var grounds: [AdmissibilityGround] {
    AdmissibilityGround.allCases.filter { profile.admissibility.answers[$0] == true }
  }

  static let title = Bilingual(
    en: "Express Entry: documents to gather", fr: "Entrée express\u{A0}: documents à réunir")
  static let admissibilityTitle = Bilingual(
    en: "Admissibility: grounds answered with yes",
    fr: "Admissibilité\u{A0}: motifs auxquels la réponse est oui")
  static let noGrounds = Bilingual(
    en: "No ground was answered with yes.", fr: "Aucun motif n’a reçu de réponse affirmative.")
  static let advice = Bilingual(
    en: "Speak to a licensed representative before you apply.",
    fr: "Parlez à un représentant autorisé avant de présenter une demande.")
  static let disclaimer = Bilingual(
    en: "This list is made from published rules and from what was answered. It is not advice, and "
      + "Immigration, Refugees and Citizenship Canada (IRCC) may ask for more.",
    fr:
      "La présente liste est établie d’après les règles publiées et les réponses données. Elle ne "
      + "constitue pas un avis, et Immigration, Réfugiés et Citoyenneté Canada (IRCC) peut demander "
      + "d’autres documents.")
}

extension AdmissibilityGround {
  /// The ground with the section of the Act that it is from.
  var line: Bilingual {
    Bilingual(
      en: "\(title.en) (Immigration and Refugee Protection Act, section \(section)). \(meaning.en)",
      fr: "\(title.fr) (Loi sur l’immigration et la protection des réfugiés, article \(section)). "
        + meaning.fr)
  }
}
