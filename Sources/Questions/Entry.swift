import ExpressEntry

/// One entry of a list in the profile: a job or a credential of one person.
public struct Entry: Hashable, Sendable {
  public let list: List
  /// Its place in the list, from 0.
  public let index: Int

  public init(list: List, index: Int) { (self.list, self.index) = (list, index) }

  /// The lists of a profile.
  public struct List: Hashable, Sendable {
    public let kind: Kind
    public let person: PersonRole

    public enum Kind: Hashable, Sendable {
      case jobs, credentials
    }

    public init(_ kind: Kind, of person: PersonRole) { (self.kind, self.person) = (kind, person) }

    /// The words of the way to a new entry.
    public var addLabel: Bilingual {
      switch kind {
      case .jobs: Bilingual(en: "Add a job", fr: "Ajouter un emploi")
      case .credentials: Bilingual(en: "Add a credential", fr: "Ajouter un diplôme")
      }
    }

    /// How many entries a profile may hold.
    public var limit: Int { kind == .jobs ? 200 : 50 }

    public func count(in profile: Profile) -> Int {
      switch kind {
      case .jobs: profile[person].work.jobs?.count ?? 0
      case .credentials: profile[person].education.credentials?.count ?? 0
      }
    }

    /// Adds an empty entry at the end, and says where it is.
    public func add(to profile: inout Profile) -> Entry {
      switch kind {
      case .jobs: profile[person].work.jobs = (profile[person].work.jobs ?? []) + [Job()]
      case .credentials:
        profile[person].education.credentials =
          (profile[person].education.credentials ?? []) + [Credential()]
      }
      return Entry(list: self, index: count(in: profile) - 1)
    }

    /// Puts the entries in the order of their dates, newest first; those without a date last.
    public func sort(in profile: inout Profile) {
      switch kind {
      case .jobs:
        profile[person].work.jobs?.sortNewestFirst(by: \.start)
      case .credentials:
        profile[person].education.credentials?.sortNewestFirst(by: \.completed)
      }
    }
  }

  /// Whether the profile has this entry.
  public func exists(in profile: Profile) -> Bool { index < list.count(in: profile) }

  /// Takes the entry out; a list left without entries is unanswered again.
  public func remove(from profile: inout Profile) {
    guard exists(in: profile) else { return }
    switch list.kind {
    case .jobs:
      profile[list.person].work.jobs?.remove(at: index)
      if profile[list.person].work.jobs?.isEmpty == true { profile[list.person].work.jobs = nil }
    case .credentials:
      profile[list.person].education.credentials?.remove(at: index)
      if profile[list.person].education.credentials?.isEmpty == true {
        profile[list.person].education.credentials = nil
      }
    }
  }

  /// Whether nothing has been said of the entry.
  public func isBlank(in profile: Profile) -> Bool {
    guard exists(in: profile) else { return false }
    switch list.kind {
    case .jobs: return profile[list.person].work.jobs?[index] == Job()
    case .credentials: return profile[list.person].education.credentials?[index] == Credential()
    }
  }

  /// What the entry is called on its own page.
  public var title: Bilingual {
    switch list.kind {
    case .jobs: Bilingual(en: "Job \(index + 1)", fr: "Emploi \(index + 1)")
    case .credentials: Bilingual(en: "Credential \(index + 1)", fr: "Diplôme \(index + 1)")
    }
  }

  /// The questions about this entry that are asked at present.
  public func questions(in profile: Profile) -> [Question] {
    guard exists(in: profile) else { return [] }
    switch list.kind {
    case .jobs: return Form.job(at: index, of: list.person, profile)
    case .credentials: return Form.credential(at: index, of: list.person, profile)
    }
  }
}

extension Array {
  /// Sorts by a date, newest first and stable; those without a date come last.
  fileprivate mutating func sortNewestFirst(by date: (Element) -> CalendarDate?) {
    self = enumerated().sorted { one, other in
      switch (date(one.element), date(other.element)) {
      case (let a?, let b?): a == b ? one.offset < other.offset : a > b
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): one.offset < other.offset
      }
    }.map(\.element)
  }
}

extension Profile {
  /// One person's evidence.
  public subscript(role: PersonRole) -> Person {
    get { role == .applicant ? applicant : spouse }
    set {
      switch role {
      case .applicant: applicant = newValue
      case .spouse: spouse = newValue
      }
    }
  }
}
