import ExpressEntry
import JSON
import Questions
import Storage
import TerminalUI

/// What takes bytes from outside, and what must hold whatever they are.
///
/// The fuzzers give it bytes for as long as one likes, `make test` a fixed number of changed seeds.
/// Whatever does not hold stops the program.
public enum FuzzedInput: String, CaseIterable, Sendable {
  /// The JSON reader.
  case json
  /// The reader of saved profiles, whichever version wrote them.
  case profile
  /// A draft's journal.
  case journal
  /// A day, as a file has it and as a person types it.
  case date
  /// What a person types in answer to any question.
  case answer
  /// The reader of edition files.
  case edition
  /// The text box of one line.
  case line

  /// Takes the bytes as the program would.
  public func take(_ bytes: [UInt8]) {
    switch self {
    case .json: Self.takeJSON(bytes)
    case .profile: Self.takeProfile(bytes)
    case .journal: Self.takeJournal(bytes)
    case .date: Self.takeDate(bytes)
    case .answer: Self.takeAnswer(bytes)
    case .edition: Self.takeEdition(bytes)
    case .line: Self.takeLine(bytes)
    }
  }
}

extension FuzzedInput {
  /// What is read is written to the same value, and what is refused is refused at a place in the text.
  private static func takeJSON(_ bytes: [UInt8]) {
    do {
      let value = try JSONValue(parsing: bytes)
      for isPretty in [false, true] {
        let text = value.text(pretty: isPretty)
        let again = try? JSONValue(parsing: Array(text.utf8))
        precondition(again == value, "written JSON reads back as it was: \(text)")
      }
    } catch {
      precondition(error.location.line >= 1 && error.location.column >= 1, "a fault has a place")
      _ = (error.problem.words.english, error.problem.words.french)
    }
  }

  private static func takeProfile(_ bytes: [UInt8]) {
    var reader = ProfileReader()
    if let newer = try? reader.readNewer(bytes), newer.leftOut.isEmpty, newer.version == 1 {
      precondition((try? reader.read(bytes)) == newer.profile, "one version is read in one way")
    }
    do throws(ProfileFileError) {
      let profile = try reader.read(bytes)
      let written = try ProfileWriter.bytes(profile)
      let again = try reader.read(written)
      precondition(ProfileWriter.text(again).utf8.elementsEqual(written), "a file stays as it is")
    } catch {
      guard case .refused = error else { preconditionFailure("it is read or refused: \(error)") }
      precondition(!error.english.isEmpty && !error.french.isEmpty, "a refusal has words")
    }
  }

  private static func takeJournal(_ bytes: [UInt8]) {
    var held = JournalText.bytes(holding: bytes, at: Moment(startOf: today))
    let whole = JournalText(held)
    precondition(whole.last.map { Array(held[$0.text]) } == bytes, "a record holds any text")
    held.removeLast()
    // A text of several lines might hold a record of its own; a profile on one line cannot.
    if !bytes.contains(UInt8(ascii: "\n")) {
      precondition(JournalText(held).last == nil, "a record that is cut is none")
    }

    let journal = JournalText(bytes)
    guard let last = journal.last else { return }
    precondition(bytes.indices.contains(last.text.lowerBound), "a record is in its journal")
    var reader = ProfileReader()
    _ = try? reader.read(bytes, in: last.text)
  }

  private static func takeDate(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let value = JSONValue.string(text).text(pretty: false)
    var reader = ProfileReader()
    let file = Array("{\"schemaVersion\":1,\"invitationDate\":\(value)}".utf8)
    if let day = try? reader.read(file).invitationDate {
      precondition(day.description == text, "a day is written as it was read: \(text)")
    }
    answer(text, to: days)
  }

  private static func takeAnswer(_ bytes: [UInt8]) {
    answer(String(decoding: bytes, as: UTF8.self), to: questions)
  }

  /// Every question reads the text or refuses it; what it read it reads again as it shows it.
  private static func answer(_ text: String, to questions: [Question]) {
    for question in questions where question.control.isTyped {
      do throws(Rejection) {
        let answer = try question.answer(from: text, today: today)
        for language in Language.allCases {
          let shown = question.text(for: answer, in: language)
          let again = try? question.answer(from: shown, today: today)
          precondition(again == answer, "\(question.id) reads \(shown) as it showed it")
        }
      } catch {
        precondition(!error.words.en.isEmpty && !error.words.fr.isEmpty, "a refusal has words")
      }
    }
  }

  private static let today = CalendarDate(2026, 6, 1)

  /// One question of each kind: those of a full profile.
  private static let questions: [Question] = {
    var profile = Profile()
    profile.applicant.education.credentials = [Credential()]
    profile.applicant.work.jobs = [Job()]
    profile.applicant.languages.english.proof = .test(.ielts)
    profile.applicant.languages.french.proof = .test(.tef)
    profile.jobOffer.isHeld = true
    return Section.allCases.flatMap { section in
      section.form(for: profile).flatMap { item in
        switch item {
        case .question(let question): [question]
        case .entry(let entry): entry.questions(in: profile)
        default: [Question]()
        }
      }
    }
  }()

  private static let days = questions.filter { question in
    switch question.control {
    case .date, .jobEnd: true
    default: false
    }
  }

  private static func takeEdition(_ bytes: [UInt8]) {
    let reading = EditionReader.read(bytes) { _ in true }
    precondition((reading.rules == nil) == !reading.faults.isEmpty, "rules, or faults")
    for fault in reading.faults + reading.warnings {
      precondition(!fault.words.english.isEmpty && !fault.words.french.isEmpty, "words")
    }
    guard let rules = reading.rules else { return }
    _ = rules.score(Profile().candidate(on: today, under: rules))
  }

  /// Keys and pastes, as the bytes have them.
  private static func takeLine(_ bytes: [UInt8]) {
    var editor = LineEditor(text: "é1", maximumLength: 40)
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      let count = Int(byte >> 4)
      let text = String(decoding: rest.prefix(count), as: UTF8.self)
      switch byte & 0xF {
      case 0: _ = editor.handle(.paste(text))
      case 1...7: for character in text { _ = editor.handle(.character(character)) }
      default:
        let key = keys[Int(byte) % keys.count]
        _ = editor.handle(key)
        continue
      }
      rest = rest.dropFirst(count)
      precondition(editor.text.count <= editor.maximumLength, "a box is never overfull")
      precondition(0...editor.text.count ~= editor.cursor, "the cursor is in its box")
    }
  }

  private static let keys: [Key] = [
    .left, .right, .home, .end, .backspace, .delete, .control("u"), .control("k"), .control("w"),
    .control("a"), .control("e"), .enter, .tab, .escape,
  ]
}
