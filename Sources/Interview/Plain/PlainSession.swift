import ExpressEntry
import Questions

/// The interview as a dialogue of lines, for screen readers, plain terminals and pipes.
///
/// A second face of the same `Session`: a line goes in, lines and effects come out. Answers are
/// read, kept, scored and undone by the session alone, so that the same answers lead to the same
/// file, byte for byte, whichever face they were given to. Each line can be read aloud by itself:
/// nothing is drawn, and nothing depends on what stands above it.
public struct PlainSession: Equatable, Sendable {
  public internal(set) var session: Session

  /// The lines of the reply that is being made.
  var lines: [String] = []
  /// What was last asked in full, so that it is not said again in full.
  var asked: String?
  /// The section that was last named.
  var namedSection: Section?
  /// The notes that were said of each section, as they then stood.
  var saidNotes: [Section: [Bilingual]] = [:]
  /// The total that was last said.
  var saidTotal: Int
  /// The places that were found, while one may be chosen.
  var matches: [FoundPlace] = []

  /// The most bytes that a line of input may have.
  public static let longestLine = 4_096

  public init(_ session: Session) {
    self.session = session
    saidTotal = session.score.total
  }

  /// Greets, and asks the first question that is open.
  public mutating func begin() -> PlainReply {
    sayGreeting()
    goToFirstOpen()
    return reply([])
  }

  /// Takes a line that was typed, without its end.
  public mutating func take(_ line: String) -> PlainReply {
    let text = line.withoutOuterBlanks
    let isOverReview = session.pages.dropLast().contains(.section(.review))
    let effects =
      if let command = PlainCommand(text) { carryOut(command) } else {
        answer(PlainCommand.literal(text))
      }
    // After a change the whole review would be a long way round to the next one.
    if isOverReview, case .review = asking { asked = askedKey }
    return reply(effects)
  }

  /// Refuses a line that is longer than `longestLine`, or is not text.
  public mutating func refuse(_ fault: PlainLineFault) -> PlainReply {
    sayError(fault.words)
    return reply([])
  }

  /// Takes what the outside world reports of an effect.
  public mutating func report(_ message: Message) -> PlainReply {
    let effects = session.update(message)
    return reply(effects)
  }

  /// Takes what the outside world reports of the draft, to be said with the next reply.
  public mutating func note(_ message: Message) {
    _ = session.update(message)
    sayMessage()
  }

  /// Ends the reply: what happened, what it did to the points, and what is asked next.
  private mutating func reply(_ effects: [Effect]) -> PlainReply {
    sayMessage()
    sayPointsIfChanged()
    passNotices()
    if effects.isEmpty {
      passButtons()
      ask()
    }
    defer { lines = [] }
    return PlainReply(lines: lines, effects: effects)
  }

  private mutating func sayMessage() {
    guard let message = session.message else { return }
    session.message = nil
    say(message)
  }
}

/// What comes back on a line: lines to show, and what to do about it.
public struct PlainReply: Equatable, Sendable {
  public let lines: [String]
  public let effects: [Effect]
}

/// Why a line cannot be read at all.
public enum PlainLineFault: Equatable, Sendable {
  case tooLong
  /// Its bytes are not UTF-8.
  case notText
}

extension String {
  var withoutOuterBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
