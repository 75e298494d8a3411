/// The tables of the selection grid.
enum SelectionTables {
  /// Points for one ability in the first official language: 79(3)(a), the threshold being 7.
  static func firstLanguage(_ level: LanguageLevel) -> Int {
    switch level.number {
    case ..<7: 0
    case 7: 4
    case 8: 5
    default: 6
    }
  }

  /// Points for the second official language, by its weakest ability: 79(3)(b).
  static func secondLanguage(lowest: LanguageLevel) -> Int { lowest >= 5 ? 4 : 0 }

  /// 78(1).
  static func education(_ level: EducationLevel) -> Int {
    switch level {
    case .lessThanSecondary: 0
    case .secondary: 5
    case .oneYear: 15
    case .twoYear: 19
    case .bachelorsOrThreeYear: 21
    case .twoOrMoreOneThreeYear: 22
    case .mastersOrProfessional: 23
    case .doctoral: 25
    }
  }

  /// 80(1), by whole years.
  static func experience(_ years: Int) -> Int {
    switch years {
    case ..<1: 0
    case 1: 9
    case 2...3: 11
    case 4...5: 13
    default: 15
    }
  }

  /// 81, by completed years.
  static func age(_ age: Int) -> Int {
    switch age {
    case ..<18: 0
    case 18...35: 12
    case 36: 11
    case 37: 10
    case 38: 9
    case 39: 8
    case 40: 7
    case 41: 6
    case 42: 5
    case 43: 4
    case 44: 3
    case 45: 2
    case 46: 1
    default: 0
    }
  }

  /// 82(2).
  static let arrangedEmployment = 10

  /// The level in all four abilities that a spouse's language asks for: 83(1)(a).
  static let spouseLanguage: LanguageLevel = 4
}
