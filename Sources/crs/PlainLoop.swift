import ArgumentParser
import Interview
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Carries lines between standard input, the plain session and standard output.
struct PlainLoop {
  private var plain: PlainSession
  private var document: Document
  private var input = Input(descriptor: STDIN_FILENO)
  private var output = Output()
  /// Whether what is typed appears behind the prompt, and ends its line.
  private let isEchoed = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1

  init(_ session: Session, _ document: Document) {
    var session = session
    self.document = document
    self.document.begin(&session)
    plain = PlainSession(session)
  }

  /// Runs until the person leaves.
  ///
  /// - Throws: exit code 1 where the input ends with answers that are in no file, or the output
  ///   takes no more.
  mutating func run() throws {
    var reply = plain.begin()
    while try !carryOut(reply) {
      keep()
      output.write("\(plain.prompt)\(isEchoed ? " " : "\n")")
      try output.flush()
      guard let line = input.nextLine() else {
        try end()
        return
      }
      reply = take(line)
    }
  }

  /// Shows a reply and does what it asks for; tells whether that was to leave.
  private mutating func carryOut(_ reply: PlainReply) throws -> Bool {
    for line in reply.lines { output.write("\(line)\n") }
    for effect in reply.effects {
      switch effect {
      case .quit:
        try output.flush()
        if document.damage != nil { throw document.failure() }
        return true
      // What is read as lines is drawn nowhere, and ^Z is the shell's own.
      case .redraw, .suspend: continue
      case .save, .overwrite, .saveCopy, .reopen, .quarantine, .draft:
        guard let message = document.carryOut(effect, for: plain.session.profile) else { continue }
        if try carryOut(plain.report(message)) { return true }
      }
    }
    return false
  }

  /// Puts accepted answers into the draft, on the disk.
  private mutating func keep() {
    for message in [document.keep(plain.session), document.synchronize()] {
      if let message { plain.note(message) }
    }
  }

  private mutating func take(_ line: Range<Int>) -> PlainReply {
    guard line.count <= PlainSession.longestLine else { return plain.refuse(.tooLong) }
    guard let text = String(validating: input.bytes[line], as: UTF8.self) else {
      return plain.refuse(.notText)
    }
    return plain.take(text)
  }

  /// The end of the input: nothing is written that was not asked for, and nothing is lost unsaid.
  private mutating func end() throws {
    if isEchoed {
      output.write("\n")
      try output.flush()
    }
    if document.damage != nil { throw document.failure() }
    let lines = plain.end()
    guard !lines.isEmpty else { return }
    for line in lines { complain(line) }
    throw ExitCode.failure
  }
}
