/// A word of everyday speech that the classification does not use, and what it says instead.
///
/// Few and general: abbreviations, trade names and clipped words, each with the official words for
/// the same work. What the example titles know already needs no line here, and a line never names
/// a unit group.
struct LayTerm: Sendable {
  let lay: [[UInt8]]
  let official: [[UInt8]]

  init(_ lay: StaticString, _ official: StaticString) {
    (self.lay, self.official) = (Self.words(lay), Self.words(official))
  }

  private static func words(_ text: StaticString) -> [[UInt8]] {
    String(describing: text).split(separator: " ").map { Array($0.utf8) }
  }

  /// The texts that the words may stand for, where lay terms are among them.
  static func readings(of words: [[UInt8]]) -> [[[UInt8]]] {
    all.compactMap { term in
      guard let start = words.firstPlace(of: term.lay) else { return nil }
      return words[..<start] + term.official + words[(start + term.lay.count)...]
    }
  }
}

extension [[UInt8]] {
  fileprivate func firstPlace(of part: [[UInt8]]) -> Int? {
    guard count >= part.count else { return nil }
    return (0...count - part.count).first { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}

extension LayTerm {
  /// Written as they are searched: without accents, capitals and signs.
  // swift-format-ignore
  static let all: [LayTerm] = english + french

  // swift-format-ignore
  private static let english: [LayTerm] = [
    LayTerm("rn", "registered nurse"),
    LayTerm("lpn", "licensed practical nurse"),
    LayTerm("psw", "personal support worker"),
    LayTerm("cna", "nurse aide"),
    LayTerm("gp", "general practitioner"),
    LayTerm("doc", "physician"),
    LayTerm("doctor", "physician"),
    LayTerm("vet", "veterinarian"),
    LayTerm("emt", "paramedic"),
    LayTerm("ece", "early childhood educator"),
    LayTerm("prof", "professor"),
    LayTerm("ta", "teaching assistant"),
    LayTerm("high school", "secondary school"),
    LayTerm("grade school", "elementary school"),
    LayTerm("hr", "human resources"),
    LayTerm("pr", "public relations"),
    LayTerm("ceo", "chief executive officer"),
    LayTerm("cfo", "chief financial officer"),
    LayTerm("vp", "vice president"),
    LayTerm("cpa", "chartered professional accountant"),
    LayTerm("it", "information technology"),
    LayTerm("it", "computer"),
    LayTerm("it support", "user support"),
    LayTerm("dev", "developer"),
    LayTerm("coder", "programmer"),
    LayTerm("sysadmin", "system administrator"),
    LayTerm("qa", "quality assurance"),
    LayTerm("hvac", "heating refrigeration air conditioning"),
    LayTerm("car", "automobile"),
    LayTerm("trucker", "truck driver"),
    LayTerm("uber", "taxi"),
    LayTerm("cop", "police officer"),
    LayTerm("stewardess", "flight attendant"),
    LayTerm("realtor", "real estate agent"),
    LayTerm("maid", "room attendant"),
    LayTerm("garbage man", "garbage collector"),
  ]

  // swift-format-ignore
  private static let french: [LayTerm] = [
    LayTerm("pab", "prepose beneficiaires"),
    LayTerm("docteur", "medecin"),
    LayTerm("toubib", "medecin"),
    LayTerm("veto", "veterinaire"),
    LayTerm("kine", "physiotherapeute"),
    LayTerm("prof", "professeur"),
    LayTerm("prof", "enseignant"),
    LayTerm("instit", "enseignant primaire"),
    LayTerm("rh", "ressources humaines"),
    LayTerm("pdg", "president directeur general"),
    LayTerm("ti", "technologies information"),
    LayTerm("dev", "developpeur"),
    LayTerm("informaticien", "informatique"),
    LayTerm("informaticienne", "informatique"),
    LayTerm("compta", "comptable"),
    LayTerm("secretaire", "adjoint administratif"),
    LayTerm("mecano", "mecanicien"),
    LayTerm("auto", "automobile"),
    LayTerm("flic", "policier"),
    LayTerm("hotesse de l air", "agent de bord"),
    LayTerm("steward", "agent de bord"),
    LayTerm("femme de menage", "prepose entretien menager"),
    LayTerm("plongeur", "laveur de vaisselle"),
    LayTerm("nounou", "gardien d enfants"),
    LayTerm("eboueur", "collecte des ordures"),
  ]
}
