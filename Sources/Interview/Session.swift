import ExpressEntry
import Questions
import TerminalUI

/// The whole state of an interview.
///
/// One value: what was answered, where the person is, and what is in the box under the cursor.
/// `update(_:)` takes what the person did and says what the outside world should do about it;
/// `draw(on:)` makes the screen from the state and the size alone. Nothing is ever read back from
/// the screen, so a resized window, an undone answer and another language are simply drawn.
///
/// An answer is committed when the focus leaves it: read, checked, written into the profile and
/// scored. What cannot be an answer stays in its box with the reason beside it, and the score does
/// not move.
public struct Session: Equatable, Sendable {
  /// The score date: it does not change under an open session, not even at midnight.
  public let day: CalendarDate
  public internal(set) var profile: Profile
  public internal(set) var language: Language
  /// The file the profile was read from or last saved to.
  public internal(set) var file: String?

  /// Whether the file is there: one that was named for a new profile is not, until it is saved.
  var isOnDisk: Bool
  /// The profile as the file holds it; of a new session, an empty one.
  var saved: Profile
  /// The pages that lead to the one at hand, which is the last.
  var pages: [Page] = [.hub]
  /// The place of the field that keys act on; on the breakdown, how far the first line in view is
  /// below the line it was opened at.
  var focus = 0
  /// What the breakdown was opened at: its lines are counted from there.
  var explained: Explained?
  /// Where the focus was when a page was last left.
  var remembered: [Page: String] = [:]
  /// The option under the cursor in a choice: none, until one is moved to or was chosen.
  var option: Int?
  /// The text box under the cursor, where there is one.
  var editor: LineEditor?
  /// The box of a note, while one is written beside the answer or document under the focus.
  var note: LineEditor?
  /// The occupations that the text in the box finds, while one is looked for.
  var picker: OccupationPicker?
  /// The list of commands or of questions, while it is open.
  var finder: Finder?
  /// Whether the last key picked an option by its number: an Enter after it is out of habit.
  var hasJustPicked = false
  /// Whether nothing is shown, because someone came in who should not see it.
  public internal(set) var isHidden = false
  /// Text that could not become an answer, by question.
  var kept: [String: KeptText] = [:]
  /// The profile when the page at hand was opened: a list is put in order where it has changed since.
  var beforeEntry: Profile?
  /// Whether the page was opened to change one answer, and closes after it.
  var isChanging = false
  var dialog: Dialog?
  /// What else is to be asked before going on.
  var questions: [FileQuestion] = []
  var access = FileAccess.full
  /// Whether the answers that are not saved are in the draft.
  var draft = DraftState.none
  var isHelpShown = false
  /// The first line of the help in view.
  var helpOffset = 0
  /// The size of the window, which says how far a long page can be scrolled.
  public var window = Size(columns: 80, rows: 24)
  /// Whether the terminal can tell of the mouse.
  public var hasMouse = true
  /// Whether the mouse is heard: at first the terminal selects text with it.
  public var hearsMouse = false
  /// A sentence about what just happened, until the next key.
  var message: Bilingual?
  var history = History()
  /// Whether a save under way was asked for by leaving.
  var isQuittingAfterSave = false
  /// The name last given for a file in the dialog.
  var pendingName: String?

  public internal(set) var assessment: Assessment
  /// What the answers amount to under the three federal programs.
  public internal(set) var eligibility: Eligibility
  /// What they are to the categories of the day.
  var categories: CategoryAssessment
  /// What the application costs; `nil` where no fees are known for the day.
  var fees: FeeQuote?
  /// The last valid score: it never holds a number made from an answer that was not accepted.
  public internal(set) var score: Score
  /// What the last committed answer did to it.
  public internal(set) var change: ScoreChange?
  /// The rules of the day, or of the invitation that the profile tells of.
  var rules: Ruleset
  /// Whether the entries of a list are asked about on the page of their section, as for an intake
  /// interview, and not on pages of their own.
  let isGrouped: Bool
  let editions: Editions
  let fundsTables: [FundsTable]

  /// Begins an interview, or continues one from a saved profile.
  ///
  /// - Returns: `nil` where no rules are known for the day.
  public init?(
    profile: Profile = Profile(), file: String? = nil, isOnDisk: Bool = false,
    on day: CalendarDate, among editions: Editions = .builtIn,
    funds fundsTables: [FundsTable] = FundsTable.all, in language: Language,
    isGrouped: Bool = false
  ) {
    guard let rules = editions.on(day, for: profile) else { return nil }
    self.editions = editions
    self.day = day
    self.profile = profile
    self.language = language
    self.file = file
    self.isOnDisk = isOnDisk
    self.isGrouped = isGrouped
    (self.rules, self.fundsTables) = (rules, fundsTables)
    saved = profile
    assessment = profile.assessed(on: day, under: rules)
    eligibility = profile.programs(on: day, funds: fundsTables)
    (categories, fees) = (profile.categories(on: day), profile.fees(on: day))
    score = rules.score(assessment.candidate)
    enterField()
  }

  /// The page at hand.
  public var page: Page { pages.last ?? .hub }

  /// Whether there are answers that the file lacks, texts still to be mended among them.
  public var isUnsaved: Bool { profile != saved || !textsToMend.isEmpty }

  /// The texts that could not become answers to questions that are asked at present.
  var textsToMend: [String: KeptText] {
    guard !kept.isEmpty else { return [:] }
    let asked = Set(Section.allCases.flatMap { $0.questions(for: profile) }.map(\.id))
    return kept.filter { asked.contains($0.key) }
  }

  /// Whether there are accepted answers that the file lacks: what a draft is for.
  public var isAnsweredBeyondFile: Bool { profile != saved }

  /// Whether the answers that the file lacks are in the draft.
  public var isDraftKept: Bool { draft.isKept }

  /// Takes the text in the box under the cursor as an answer, where it is one: the program ends.
  public mutating func settle() { commit() }

  /// Whether a question of the program's own is on the screen.
  public var isAsking: Bool { dialog != nil }

  /// The field that keys act on.
  var field: Field? {
    let fields = fields
    return fields.indices.contains(focus) ? fields[focus] : nil
  }
}

/// Whether the answers that are not in the file are kept elsewhere.
enum DraftState: Equatable, Sendable {
  case none
  /// They are, since this moment.
  case kept(at: String)
  /// They are not, for this reason.
  case failed(Bilingual)

  var isKept: Bool {
    if case .kept = self { true } else { false }
  }
}

/// Text that could not become an answer, and why.
struct KeptText: Equatable, Sendable {
  let text: String
  let rejection: Rejection
}
