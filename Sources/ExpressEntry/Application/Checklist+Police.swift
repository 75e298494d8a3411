extension Checklist {
  /// A police certificate of each country lived in, from the residences and from jobs abroad.
  mutating func addPoliceCertificates(of role: PersonRole, as status: DocumentNeed.Status) {
    let person = profile.person(role)
    let residences = (person.residences ?? []).enumerated().map {
      StayAbroad($0.element, of: role, at: $0.offset, on: day)
    }
    let jobs = (person.work.jobs ?? []).enumerated().filter { $0.element.isInCanada == false }
      .map { StayAbroad($0.element, of: role, at: $0.offset, on: day) }
    let stays = (residences + jobs).filter { $0.key != "canada" }
    var seen: Set<String> = []
    for stay in stays {
      guard let key = stay.key else {
        addUnnamed(stay, by: person, as: status)
        continue
      }
      if seen.insert(key).inserted {
        add(stay, with: stays.filter { $0.key == key }, by: person, as: status)
      }
    }
    if person.residences == nil {
      add(
        .policeCertificate, of: .person(role), status.and(.perhaps(.residences)),
        because: .unknownResidences)
    }
  }

  /// One country, by the first stay there.
  private mutating func add(
    _ stay: StayAbroad, with all: [StayAbroad], by person: Person, as status: DocumentNeed.Status
  ) {
    guard let open = certainty(of: all, by: person) else { return }
    let country = stay.country ?? ""
    add(
      .policeCertificate, of: stay.holder, status.and(open),
      because: stay.isJob ? .workedAbroad(country: country) : .livedAbroad(country: country))
  }

  /// A stay without a country: it may belong to one that is listed already.
  private mutating func addUnnamed(
    _ stay: StayAbroad, by person: Person, as status: DocumentNeed.Status
  ) {
    guard certainty(of: [stay], by: person) != nil else { return }
    add(
      .policeCertificate, of: stay.holder, status.and(.perhaps(.stayCountry)), because: .stayAbroad)
  }

  /// Whether a certificate is wanted for stays in one country; `nil` where it is not.
  private func certainty(of stays: [StayAbroad], by person: Person) -> DocumentNeed.Status? {
    switch StayAbroad.finding(of: stays, by: person, on: day) {
    case .tooShort: nil
    case .longEnough: .needed
    case .undated: .perhaps(.stayDates)
    case .decidedByBirthDate: .perhaps(.birthDate)
    }
  }
}
