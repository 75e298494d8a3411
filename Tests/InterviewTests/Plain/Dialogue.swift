import Interview
import Questions

/// A plain session with everything that was said in it, the answers behind their prompts.
struct Dialogue {
  private(set) var plain: PlainSession
  /// Every line so far; a prompt stands on a line with what was typed behind it.
  private(set) var lines: [String]
  /// The lines that came back on the last line typed.
  private(set) var reply: [String]
  /// What the outside world was asked for, in order.
  private(set) var effects: [Effect] = []

  init(_ session: Session) {
    plain = PlainSession(session)
    reply = plain.begin().lines
    lines = reply
    replies = reply
  }

  /// What the program said: every line without what was typed.
  private(set) var replies: [String] = []

  /// Types lines one after another; what is to be saved is saved.
  mutating func type(_ typed: String...) {
    for line in typed {
      lines.append("\(plain.prompt) \(line)")
      replies.append(plain.prompt)
      reply = []
      hear(plain.take(line))
    }
  }

  /// Reports an effect's outcome.
  mutating func report(_ message: Message) {
    reply = []
    hear(plain.report(message))
  }

  private mutating func hear(_ answer: PlainReply) {
    reply += answer.lines
    lines += answer.lines
    replies += answer.lines
    effects += answer.effects
    for case .save(let path) in answer.effects { hear(plain.report(.saved(path: path))) }
  }

  mutating func refuse(_ fault: PlainLineFault) {
    reply = []
    hear(plain.refuse(fault))
  }

  /// Whether the last reply has a line that begins so.
  func says(_ words: String) -> Bool { reply.contains { $0.hasPrefix(words) } }

  var text: String { lines.joined(separator: "\n") + "\n\(plain.prompt)\n" }
}
