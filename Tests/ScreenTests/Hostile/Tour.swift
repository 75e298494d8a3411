import Foundation
import PseudoTerminal
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Interview

/// A walk through every page of an interview, in step with the session of the tests.
struct Tour {
  var mirror: MirroredSession
  let terminal: PseudoTerminal
  private(set) var visited: Set<String> = []

  init(mirror: MirroredSession, terminal: PseudoTerminal) {
    (self.mirror, self.terminal) = (mirror, terminal)
  }

  /// Waits until the terminal shows what it must, after which every byte of it is there.
  func see() throws {
    let rows = mirror.rows()
    try terminal.wait { $0.shows(rows) }
  }

  mutating func press(_ keys: TerminalUI.Key...) throws {
    for key in keys {
      mirror.press(key)
      terminal.send(Keystroke(key))
      try see()
    }
  }

  mutating func visit(_ sections: [Int]) throws {
    for section in sections {
      try press(.character(Character("\(section)")))
      try visitPage()
      try leave()
    }
  }

  mutating func read() throws {
    for key in [.function(3), .function(7), .function(12), .function(1)] as [TerminalUI.Key] {
      try press(key)
      try press(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown, .pageDown)
      try leave()
    }
  }

  mutating func visitDocuments() throws {
    // In the hub, under the sections.
    for _ in 0..<Section.allCases.count + 3 {
      if case .tool(.documents)? = mirror.session.field { break }
      try press(.tab)
    }
    try press(.enter)
    #expect(mirror.session.page == .documents)
    try visitPage()
    try leave()
  }

  /// Goes through the fields of a page, and into the entries of its lists; where a page is long,
  /// from screen to screen after its texts, which come first.
  private mutating func visitPage() throws {
    let page = mirror.session.page
    let isLong = if case .section = page { false } else { true }
    while mirror.session.page == page, let field = mirror.session.field {
      guard visited.insert("\(page) \(field.id)").inserted else { return }
      if case .entry = field {
        try press(.enter)
        try visitPage()
        while mirror.session.page != page { try press(.escape) }
      }
      if case .question(let question) = field {
        if question.control.isTyped { try press(.home) }
        // What is looked for among the occupations, and shown as not found.
        if question.id == "applicant.work.jobs[0].occupation" {
          try press(.control("u"), .paste(HostileProfile.name), .escape)
        }
      }
      if case .button = field { return }
      try press(isLong && mirror.session.focus > 5 ? .pageDown : .tab)
    }
  }

  private mutating func leave() throws {
    while mirror.session.page != .hub || mirror.session.isHelpShown { try press(.escape) }
  }
}
