import Foundation
import PseudoTerminal
import Questions
import TestSupport
import Testing

@Suite struct `A file that cannot be saved` {
  /// What happens to the folder `sub` with the file in it while a session has it open, and how it
  /// is mended.
  enum Trouble: CaseIterable {
    case fullDisk, readOnlyDisk, readOnlyFolder, readOnlyFile, folderRemoved, fileRemoved

    /// What the screen then says first.
    var words: Bilingual {
      switch self {
      case .fullDisk: Bilingual(en: "The disk is full", fr: "Le disque est plein")
      case .readOnlyDisk: Bilingual(en: "The disk of", fr: "Le disque de")
      case .readOnlyFolder:
        Bilingual(en: "You are not allowed to save", fr: "Vous n’avez pas le droit")
      case .readOnlyFile: Bilingual(en: "is read-only", fr: "est en lecture seule")
      case .folderRemoved: Bilingual(en: "The folder of", fr: "Le dossier de")
      case .fileRemoved: Bilingual(en: "is no longer where", fr: "n’est plus là où")
      }
    }

    var needsDisk: Bool { self == .fullDisk || self == .readOnlyDisk }

    func begin(in folder: TemporaryFolder, on disk: SmallDisk?) throws {
      switch self {
      case .fullDisk: try disk?.fill()
      case .readOnlyDisk: try disk?.forbidWriting(true)
      case .readOnlyFolder: chmod(folder.file("sub"), 0o500)
      case .readOnlyFile: chmod(folder.file("sub/me.json"), 0o400)
      case .folderRemoved: try FileManager.default.removeItem(atPath: folder.file("sub"))
      case .fileRemoved: try FileManager.default.removeItem(atPath: folder.file("sub/me.json"))
      }
    }

    func end(in folder: TemporaryFolder, on disk: SmallDisk?) throws {
      switch self {
      case .fullDisk: try disk?.empty()
      case .readOnlyDisk: try disk?.forbidWriting(false)
      case .readOnlyFolder: chmod(folder.file("sub"), 0o700)
      case .readOnlyFile: chmod(folder.file("sub/me.json"), 0o600)
      case .folderRemoved: mkdir(folder.file("sub"), 0o700)
      case .fileRemoved: break
      }
    }
  }

  static let before = "{\"schemaVersion\": 1, \"settlement\": {\"funds\": 7}}"

  @Test(
    .enabled(if: SmallDisk.canBeMade, "only root may mount a disk, and not in every container"),
    arguments: Trouble.allCases.filter(\.needsDisk), Language.allCases)
  func `on a small disk stays as it was, and the answers find another way`(
    trouble: Trouble, language: Language
  ) throws {
    let folder = try TemporaryFolder()
    try run(trouble, in: language, folder, on: SmallDisk(in: folder, at: "sub"))
  }

  @Test(arguments: Trouble.allCases.filter { !$0.needsDisk }, Language.allCases)
  func `stays as it was, and the answers find another way`(
    trouble: Trouble, language: Language
  ) throws {
    let folder = try TemporaryFolder()
    mkdir(folder.file("sub"), 0o700)
    try run(trouble, in: language, folder, on: nil)
  }

  private func run(
    _ trouble: Trouble, in language: Language, _ folder: TemporaryFolder, on disk: SmallDisk?
  ) throws {
    let file = folder.file("sub/me.json")
    try Data(Self.before.utf8).write(to: URL(filePath: file))
    let interview = try InterviewProgram(
      ["sub/me.json", "--lang", language.rawValue], in: folder, under: Unprivileged.command)
    try interview.sees(language == .english ? "saved" : "enregistré")
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees(language == .english ? "draft kept" : "brouillon gardé")
    try trouble.begin(in: folder, on: disk)
    interview.type(.function(2))
    try interview.sees(trouble.words(in: language))
    try expectUntouched(trouble, folder)

    // Elsewhere it can be saved.
    interview.type(.control("u"))
    interview.enter("elsewhere.json")
    let saved = language == .english ? "Saved in" : "Enregistré dans"
    try interview.sees("\(saved) elsewhere.json.")
    #expect(try folder.text(of: "elsewhere.json").contains("1996-02-11"))
    try expectUntouched(trouble, folder)
    interview.type(.control("q"))
    #expect(try interview.terminal.waitForExit() == .exited(0))
    try trouble.end(in: folder, on: disk)
  }

  private func expectUntouched(_ trouble: Trouble, _ folder: TemporaryFolder) throws {
    switch trouble {
    case .folderRemoved: #expect(!folder.names.contains("sub"))
    case .fileRemoved: #expect(try !folder.names(in: "sub").contains("me.json"))
    default: #expect(try folder.text(of: "sub/me.json") == Self.before)
    }
  }

  @Test(
    .enabled(if: SmallDisk.canBeMade, "only root may mount a disk, and not in every container"),
    arguments: [Trouble.fullDisk, .readOnlyDisk])
  func `on a small disk is saved once that is mended`(trouble: Trouble) throws {
    let folder = try TemporaryFolder()
    try retry(trouble, folder, on: SmallDisk(in: folder, at: "sub"))
  }

  @Test(arguments: [Trouble.readOnlyFolder, .readOnlyFile, .folderRemoved, .fileRemoved])
  func `is saved once that is mended`(trouble: Trouble) throws {
    let folder = try TemporaryFolder()
    mkdir(folder.file("sub"), 0o700)
    try retry(trouble, folder, on: nil)
  }

  private func retry(
    _ trouble: Trouble, _ folder: TemporaryFolder, on disk: SmallDisk?
  ) throws {
    try Data(Self.before.utf8).write(to: URL(filePath: folder.file("sub/me.json")))
    let interview = try InterviewProgram(
      ["sub/me.json"], in: folder, under: Unprivileged.command)
    try interview.sees("saved")
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees("draft kept")
    try trouble.begin(in: folder, on: disk)
    interview.type(.function(2))
    try interview.sees(trouble.words.en)
    try trouble.end(in: folder, on: disk)
    interview.type(.enter)
    if trouble == .folderRemoved {
      // The folder is there again, and the file is not: nothing is made anew unsaid.
      try interview.sees("is no longer where")
      interview.type(.enter)
    }
    try interview.sees("Saved in sub/me.json.")
    let saved = try folder.text(of: "sub/me.json")
    #expect(saved.contains("1996-02-11") && saved.contains("\"funds\": 7"))
  }

  @Test(arguments: Language.allCases)
  func `because another program changed it is never replaced unseen`(language: Language) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.before, to: "me.json")
    let interview = try InterviewProgram(["me.json", "--lang", language.rawValue], in: folder)
    try interview.sees(language == .english ? "saved" : "enregistré")
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees("105 / 1")
    let theirs = "{\"schemaVersion\": 1, \"settlement\": {\"funds\": 8}}"
    try folder.write(theirs, to: "me.json")
    interview.type(.function(2))
    try interview.sees(
      language == .english ? "The file changed on disk." : "Le fichier a changé sur le disque.")
    interview.type("1")
    try interview.sees(language == .english ? "Saved in me-2.json." : "Enregistré dans me-2.json.")
    #expect(try folder.text(of: "me.json") == theirs)
    #expect(try folder.text(of: "me-2.json").contains("1996-02-11"))
  }
}

@Suite struct `A draft without room` {
  /// Where the draft is, a disk without room; the file is on another.
  @Test(
    .enabled(if: SmallDisk.canBeMade, "only root may mount a disk, and not in every container"),
    arguments: Language.allCases)
  func `is said in the title until it can`(language: Language) throws {
    let folder = try TemporaryFolder()
    let disk = try SmallDisk(in: folder, at: ".state")
    let interview = try InterviewProgram(["me.json", "--lang", language.rawValue], in: folder)
    let english = language == .english
    try interview.sees(english ? "new" : "nouveau")
    try disk.fill()
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees("105 / 1")
    #expect(
      interview.terminal.line(0).contains(english ? "draft NOT kept" : "brouillon NON gardé"))
    try interview.sees(english ? "Draft NOT kept, so save" : "Brouillon NON gardé, enr")
    try disk.empty()
    interview.type("2")
    try interview.terminal.wait {
      $0.line(0).contains(english ? "draft kept" : "brouillon gardé")
        && interview.draft.contains("married")
    }
    // And what it has is everything.
    interview.terminal.signal(SIGKILL)
    _ = try interview.terminal.waitForExit()
    let second = try InterviewProgram(["me.json"], in: folder)
    try second.sees("Newer answers were kept.")
    second.type("1", .function(2))
    try second.sees("Saved in me.json.")
    let saved = try folder.text(of: "me.json")
    #expect(saved.contains("1996-02-11") && saved.contains("married"))
  }

  /// Whoever comes back to the terminal must learn what the end has cost.
  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `is said once more where the program is ended`(signal: Int32) throws {
    let interview = try InterviewProgram(
      ["me.json"], under: ["sh", "-c", "ulimit -f 0; exec \"$0\" \"$@\""])
    try interview.sees("Express Entry questionnaire")
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.terminal.wait { $0.line(0).contains("draft NOT kept") }
    interview.terminal.signal(signal)
    #expect(try interview.terminal.waitForExit() == .signalled(signal))
    #expect(interview.terminal.screen.contains("the answers since the last save are lost"))
  }

  @Test func `is said beside a long name too`() throws {
    let name = String(repeating: "long", count: 30) + ".json"
    let interview = try InterviewProgram(
      [name], columns: 60, under: ["sh", "-c", "ulimit -f 0; exec \"$0\" \"$@\""])
    try interview.sees("Express Entry questionnaire")
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.terminal.wait { $0.line(0).contains("draft NOT kept") }
  }

  /// Without a disk of one's own: no file may grow, which is told as a full disk.
  @Test(arguments: Language.allCases)
  func `because no file may grow takes the file no way, and the session goes on`(
    language: Language
  ) throws {
    let folder = try TemporaryFolder()
    let before = "{\"schemaVersion\": 1}"
    try folder.write(before, to: "me.json")
    let interview = try InterviewProgram(
      ["me.json", "--lang", language.rawValue], in: folder,
      under: ["sh", "-c", "ulimit -f 0; exec \"$0\" \"$@\""])
    let english = language == .english
    try interview.sees(english ? "saved" : "enregistré")
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees("105 / 1")
    #expect(
      interview.terminal.line(0).contains(english ? "draft NOT kept" : "brouillon NON gardé"))
    interview.type(.function(2))
    try interview.sees(english ? "The disk is full" : "Le disque est plein")
    interview.type(.escape)
    try interview.sees(english ? "11 February 1996" : "11 février 1996")
    interview.type(.control("q"))
    try interview.sees(english ? "2 Leave without saving" : "2 Quitter sans enregistrer")
    interview.type("2")
    #expect(try interview.terminal.waitForExit() == .exited(0))
    #expect(try folder.text(of: "me.json") == before)
    #expect(try folder.names(in: ".state/crs/drafts").isEmpty)
  }
}

/// How a program is started that may do no more than any owner of its files, even for root.
enum Unprivileged {
  static let command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
}
