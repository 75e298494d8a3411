/// The editions that a run of the program knows: the built-in ones, and those read from files.
public struct Editions: Hashable, Sendable {
  /// Every edition, oldest first.
  public private(set) var all: [Ruleset]

  /// The editions that come with the program.
  public static let builtIn = Editions(all: Ruleset.all)

  /// Adds an edition, or puts it in the place of the one in force from the same day.
  public mutating func add(_ rules: Ruleset) {
    all.removeAll { $0.inForce == rules.inForce }
    all.insert(rules, at: all.firstIndex { $0.inForce > rules.inForce } ?? all.count)
  }

  /// The rules that apply on a day, or `nil` before the first day known here.
  public func on(_ day: CalendarDate) -> Ruleset? { all.last { $0.inForce <= day } }

  /// The rules that score a profile on a day: those of the day of an invitation received by then.
  ///
  /// A change of the criteria leaves existing invitations as they are.
  public func on(_ day: CalendarDate, for profile: Profile) -> Ruleset? {
    if let invited = profile.invitationDate, invited <= day, let rules = on(invited) {
      return rules
    }
    return on(day)
  }
}
