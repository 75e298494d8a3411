import ExpressEntry
import Questions

/// A page of the interview.
public enum Page: Hashable, Sendable {
  /// The list of sections.
  case hub
  case section(Section)
  /// One entry of a list: a job, a credential.
  case entry(Entry)
  /// The documents to gather.
  case documents
  /// The points line by line, with reasons and sources.
  case breakdown
  /// The federal programs, the categories and the fees.
  case programs

  /// Whether it is there to be read and scrolled, without a field.
  var isToRead: Bool { self == .breakdown || self == .programs }
}

/// Something on a page that the keys can be on.
enum Field: Sendable {
  case section(Section)
  case question(Question)
  case entry(Entry)
  case add(Entry.List)
  /// An answer on the review page, which leads to its question.
  case answer(Question, on: Page)
  case button(Button)
  /// A way from the hub to a page beside the sections.
  case tool(Tool)
  case document(DocumentNeed)

  /// A name that stays the same while other fields come and go.
  var id: String {
    switch self {
    case .section(let section): "section.\(section.rawValue)"
    case .question(let question), .answer(let question, _): question.id
    case .entry(let entry): "entry.\(entry.list.person.rawValue).\(entry.list.kind).\(entry.index)"
    case .add(let list): "add.\(list.person.rawValue).\(list.kind)"
    case .button(let button): "button.\(button)"
    case .tool(let tool): "tool.\(tool)"
    case .document(let need): "document.\(need.holder.identifier).\(need.kind.rawValue)"
    }
  }

  /// The question that the field asks, or shows the answer to.
  var explainedQuestion: Question? {
    switch self {
    case .question(let question), .answer(let question, _): question
    case .section, .entry, .add, .button, .tool, .document: nil
    }
  }

  var question: Question? {
    if case .question(let question) = self { question } else { nil }
  }
}

/// The buttons at the foot of pages.
enum Button: Hashable, Sendable {
  case next, back, remove, save, leave

  var label: Bilingual {
    switch self {
    case .next: Bilingual(en: "Continue", fr: "Continuer")
    case .back: Bilingual(en: "Back to the list", fr: "Retour à la liste")
    case .remove: Bilingual(en: "Remove", fr: "Supprimer")
    case .save: Bilingual(en: "Save the profile", fr: "Enregistrer le profil")
    case .leave: Bilingual(en: "Leave", fr: "Quitter")
    }
  }
}

extension Session {
  /// What the keys can be on, on the page at hand, from top to bottom.
  var fields: [Field] {
    switch page {
    case .hub:
      Section.allCases.map(Field.section) + Tool.allCases.map(Field.tool)
        + [.button(.save), .button(.leave)]
    case .section(.review): reviewFields
    case .section(let section): formFields(of: section)
    case .entry(let entry):
      entry.questions(in: profile).map(Field.question)
        + [.button(.next), .button(.back), .button(.remove)]
    case .documents: profile.checklist(on: day).map(Field.document)
    case .breakdown, .programs: []
    }
  }

  /// The section whose page is at hand, or leads to the one that is.
  var sectionAtHand: Section? {
    pages.reversed().lazy.compactMap { page -> Section? in
      if case .section(let section) = page { section } else { nil }
    }.first
  }

  private func formFields(of section: Section) -> [Field] {
    let fields = section.form(for: profile).flatMap { item -> [Field] in
      switch item {
      case .question(let question): [.question(question)]
      case .entry(let entry): [.entry(entry)] + groupedQuestions(of: entry).map(Field.question)
      case .add(let list): [.add(list)]
      case .heading, .note: []
      }
    }
    return fields + [.button(.next), .button(.back)]
  }

  /// Whether the questions about an entry follow below its name on the page at hand.
  var passesEntries: Bool { isGrouped && page != .section(.review) }

  /// The questions about an entry that stand below it on the page of its section.
  func groupedQuestions(of entry: Entry) -> [Question] {
    isGrouped ? entry.questions(in: profile) : []
  }

  private var reviewFields: [Field] {
    reviewedSections.flatMap(reviewFields) + [.button(.save), .button(.back)]
  }

  /// The sections that the review goes through: those that count at present.
  var reviewedSections: [Section] {
    Section.allCases.filter { section in
      switch section.status(for: profile) {
      case .notNeeded, .voluntary(answered: 0): false
      default: section != .review
      }
    }
  }

  /// The answers of one section on the review, open questions included.
  func reviewFields(of section: Section) -> [Field] {
    section.form(for: profile).flatMap { item -> [Field] in
      switch item {
      case .question(let question):
        let isWorthALine = question.isRequired || question.answer(in: profile) != nil
        return isWorthALine ? [.answer(question, on: .section(section))] : []
      case .entry(let entry): return [.entry(entry)]
      case .add, .heading, .note: return []
      }
    }
  }
}
