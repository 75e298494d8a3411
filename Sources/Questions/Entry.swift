import ExpressEntry

/// One entry of a list in the profile: a job, a credential or a country lived in, of one person.
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
      case jobs, credentials, residences
    }

    public init(_ kind: Kind, of person: PersonRole) { (self.kind, self.person) = (kind, person) }

    /// The words of the way to a new entry.
    public var addLabel: Bilingual {
      switch kind {
      case .jobs: Bilingual(en: "Add a job", fr: "Ajouter un emploi")
      case .credentials: Bilingual(en: "Add a credential", fr: "Ajouter un diplôme")
      case .residences: Bilingual(en: "Add a country", fr: "Ajouter un pays")
      }
    }

    /// How many entries a profile may hold.
    public var limit: Int {
      switch kind {
      case .jobs: WorkHistory.maximumJobs
      case .credentials: Education.maximumCredentials
      case .residences: Person.maximumResidences
      }
    }

    public func count(in profile: Profile) -> Int {
      switch kind {
      case .jobs: profile[person].work.jobs?.count ?? 0
      case .credentials: profile[person].education.credentials?.count ?? 0
      case .residences: profile[person].residences?.count ?? 0
      }
    }

    /// Adds an empty entry at the end, and says where it is.
    public func add(to profile: inout Profile) -> Entry {
      switch kind {
      case .jobs: profile[person].work.jobs = (profile[person].work.jobs ?? []) + [Job()]
      case .credentials:
        profile[person].education.credentials =
          (profile[person].education.credentials ?? []) + [Credential()]
      case .residences:
        profile[person].residences = (profile[person].residences ?? []) + [Residence()]
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
      case .residences: profile[person].residences?.sortNewestFirst(by: \.start)
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
    case .residences:
      profile[list.person].residences?.remove(at: index)
      if profile[list.person].residences?.isEmpty == true { profile[list.person].residences = nil }
    }
  }

  /// Whether nothing has been said of the entry.
  public func isBlank(in profile: Profile) -> Bool {
    guard exists(in: profile) else { return false }
    switch list.kind {
    case .jobs: return profile[list.person].work.jobs?[index] == Job()
    case .credentials: return profile[list.person].education.credentials?[index] == Credential()
    case .residences: return profile[list.person].residences?[index] == Residence()
    }
  }

  /// What the entry is called on its own page.
  public var title: Bilingual {
    switch list.kind {
    case .jobs: Bilingual(en: "Job \(index + 1)", fr: "Emploi \(index + 1)")
    case .credentials: Bilingual(en: "Credential \(index + 1)", fr: "Diplôme \(index + 1)")
    case .residences: Bilingual(en: "Country \(index + 1)", fr: "Pays \(index + 1)")
    }
  }

  /// The first day of a job or of a stay, and until when it lasted.
  public func span(in profile: Profile) -> (start: CalendarDate?, end: JobEnd?) {
    guard exists(in: profile) else { return (nil, nil) }
    switch list.kind {
    case .jobs:
      let job = profile[list.person].work.jobs?[index]
      return (job?.start, job?.end)
    case .residences:
      let residence = profile[list.person].residences?[index]
      return (residence?.start, residence?.end)
    case .credentials: return (nil, nil)
    }
  }

  /// The questions about this entry that are asked at present.
  public func questions(in profile: Profile) -> [Question] {
    guard exists(in: profile) else { return [] }
    switch list.kind {
    case .jobs: return Form.job(at: index, of: list.person, profile)
    case .credentials: return Form.credential(at: index, of: list.person, profile)
    case .residences: return Form.residence(at: index, of: list.person)
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
