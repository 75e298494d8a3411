extension Checklist {
  /// The papers that say who somebody is, and the medical examination.
  mutating func addIdentity(of role: PersonRole, as status: DocumentNeed.Status) {
    let reason: DocumentReason = role == .applicant ? .applicant : .spouse
    add(.passport, of: .person(role), status, because: reason)
    add(.photo, of: .person(role), status, because: reason)
    if role == .applicant { addMedical(of: .person(.applicant), .needed, because: .applicant) }
  }

  /// The upfront examination by a panel physician: IRPR 30(1)(a)(i) asks it of family members too,
  /// coming or not, and 30(3) lets it be twelve months old.
  mutating func addMedical(
    of holder: DocumentHolder, _ status: DocumentNeed.Status, because reason: DocumentReason,
    copies: Int? = nil
  ) {
    add(
      .medical, of: holder, status, because: reason, terms: [.medical], copies: copies,
      from: .regulations("30(1)(a)(i)"))
  }

  /// The spouse or partner: who comes along shows a passport; who is no citizen or permanent
  /// resident is examined and shows police certificates, coming or not; whose evidence earns points
  /// shows it.
  mutating func addSpouse() {
    let family = profile.family
    guard family.hasSpouse != false else { return }
    let exists: DocumentNeed.Status = family.hasSpouse == nil ? .perhaps(.maritalStatus) : .needed
    let comes: DocumentNeed.Status =
      family.spouseAccompanies == nil ? exists.and(.perhaps(.spouseAccompanies)) : exists
    if family.spouseIsCanadian != true {
      if family.spouseAccompanies != false {
        addIdentity(of: .spouse, as: comes.and(spouseIsForeign))
      }
      addMedical(of: .person(.spouse), exists.and(spouseIsForeign), because: .spouse)
    }
    if family.countsSpouse == false && family.countsSpouseForAdaptability == true {
      addEvidence(of: .spouse, as: comes)
    } else if family.hasSpouse == true && family.countsSpouse != false {
      addEvidence(of: .spouse, as: comes.and(spouseIsForeign))
    }
    if family.spouseIsCanadian != true {
      addPoliceCertificates(of: .spouse, as: exists.and(spouseIsForeign))
    }
  }

  /// Whether the spouse is a citizen or permanent resident is asked of a spouse who comes along.
  private var spouseIsForeign: DocumentNeed.Status {
    switch (profile.family.spouseIsCanadian, profile.family.spouseAccompanies) {
    case (false?, _): .needed
    case (_, false?): .conditional(.spouseIsForeign)
    default: .perhaps(.spouseIsCanadian)
    }
  }

  /// Dependent children, who are examined whether they come or not.
  mutating func addChildren() {
    let count = profile.family.dependentChildren
    guard count != 0 else { return }
    let status: DocumentNeed.Status = count == nil ? .perhaps(.dependentChildren) : .needed
    add(.birthCertificates, of: .children, status, because: .children, copies: count)
    addMedical(of: .children, status, because: .children, copies: count)
    let comes = status.and(.conditional(.childrenCome))
    add(.passport, of: .children, comes, because: .children, copies: count)
    add(.photo, of: .children, comes, because: .children, copies: count)
    add(
      .adoptionPapers, of: .children, status.and(.conditional(.childAdopted)), because: .adoption)
    add(
      .custodyPapers, of: .children, status.and(.conditional(.otherParentStays)),
      because: .custody, from: .documentListRecalled)
    let adults = profile.family.adultChildren
    guard adults != 0 else { return }
    add(
      .policeCertificate, of: .children,
      status.and(
        adults == nil ? .perhaps(.adultChildren) : .conditional(.childrenLivedAbroad)),
      because: .adultChildren, copies: adults)
  }
}

extension DocumentTerm {
  static let medical = DocumentTerm(
    subject: .medical, months: 12, lapses: nil, citation: .regulations("30(3)"))
}
