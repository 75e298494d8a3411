import Questions
import TerminalUI

extension Session {
  /// The help of what the focus is on, then every key.
  func helpLines(width: Int) -> [Line] {
    var lines: [Line] = []
    if let question = field?.question {
      lines.append(Line(question.label(in: language), at: 1, style: .strong))
      lines += Line.paragraph(question.help(in: language), at: 1, width: width)
    } else if case .document(let need)? = field {
      lines.append(Line(need.title(in: language), at: 1, style: .strong))
      lines += details(of: need, at: 1, width: width)
    } else {
      lines.append(Line(Self.aboutTitle(in: language), at: 1, style: .strong))
      lines += Line.paragraph(
        "\(Self.about(in: language)) \(Self.aboutPoints(in: language))", at: 1, width: width)
    }
    lines.append(Line())
    lines.append(Line(Self.keysTitle(in: language), at: 1, style: .strong))
    for binding in helpBindings {
      var line = Line(binding.name(in: language), at: 1, style: .strong)
      line.add(binding.hint(in: language), at: 12)
      lines.append(line)
    }
    lines.append(Line())
    lines.append(Line(Self.closing(in: language), at: 1, style: .faint))
    return lines
  }

  /// The keys of this place, each name once.
  private var helpBindings: [KeyBinding] {
    var places = self
    places.isHelpShown = false
    let context = places.context
    var names: Set<String> = []
    return KeyBinding.all.filter {
      $0.contexts.contains(context) && names.insert($0.name.en).inserted
    }
  }

  private static let aboutTitle = Bilingual(en: "About this program", fr: "À propos du programme")
  private static let keysTitle = Bilingual(en: "Keys here", fr: "Touches ici")
  private static let closing = Bilingual(
    en: "Up and Down scroll; any other key closes this help.",
    fr: "Haut et Bas défilent\u{A0}; toute autre touche ferme l’aide.")
  static let about = Bilingual(
    en:
      "crs estimates the Comprehensive Ranking System score from what can be proven. Answers stay on this machine, in the file you name. Any answer may be left open: the score then says how far it may still move.",
    fr:
      "crs estime la note du Système de classement global d’après ce qui peut être prouvé. Les réponses restent sur cette machine, dans le fichier que vous nommez. Toute réponse peut rester en suspens\u{A0}: la note dit alors jusqu’où elle peut encore aller."
  )
  private static let aboutPoints = Bilingual(
    en: "F7 shows every point with its reason and its source.",
    fr: "F7 montre chaque point, son motif et sa source.")
}
