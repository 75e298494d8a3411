extension Profile {
  /// The documents that the answers call for on a day, in the order of those they belong to.
  ///
  /// Read from IRCC's list as transcribed on 19 July 2026; who is examined and how long papers are
  /// good for, from the Regulations.
  public func checklist(on day: CalendarDate) -> [DocumentNeed] {
    var checklist = Checklist(profile: self, day: day)
    checklist.addIdentity(of: .applicant, as: .needed)
    checklist.addEvidence(of: .applicant)
    checklist.addPoliceCertificates(of: .applicant, as: .needed)
    checklist.addSpouse()
    checklist.addChildren()
    checklist.addUnion()
    checklist.addRelatives()
    checklist.addFunds()
    checklist.addOffer()
    checklist.addNomination()
    checklist.addFamilyPapers()
    return checklist.needs.byHolder
  }
}

/// A list of documents being made.
struct Checklist {
  let profile: Profile
  let day: CalendarDate
  private(set) var needs: [DocumentNeed] = []

  init(profile: Profile, day: CalendarDate) { (self.profile, self.day) = (profile, day) }

  /// Adds a document; what is not sure of its holder is not sure of the document either.
  mutating func add(
    _ kind: DocumentKind, of holder: DocumentHolder, _ status: DocumentNeed.Status = .needed,
    because reason: DocumentReason, terms: [DocumentTerm] = [], copies: Int? = nil,
    from citation: Citation = .documentList
  ) {
    needs.append(
      DocumentNeed(
        kind: kind, holder: holder, status: status, reason: reason, terms: terms, copies: copies,
        citation: citation, mark: profile[documents: holder][kind]))
  }
}

extension [DocumentNeed] {
  /// The same, with the documents of each holder together, holders in order of first mention.
  fileprivate var byHolder: [DocumentNeed] {
    var holders: [DocumentHolder] = []
    for need in self where !holders.contains(need.holder) { holders.append(need.holder) }
    return holders.flatMap { holder in filter { $0.holder == holder } }
  }
}

extension DocumentNeed.Status {
  /// This status, or another where this is sure: the first doubt is the one to settle.
  func and(_ other: Self) -> Self { self == .needed ? other : self }
}

extension Citation {
  /// IRCC's document list, as a checklist transcribed it.
  static let documentList = documents("")

  /// The same, for what is known from memory alone.
  static let documentListRecalled = documents("IMM 5604", confidence: .recollection)

  private static func documents(_ part: String, confidence: Confidence = .high) -> Citation {
    Citation(
      instrument: .documentList, provision: part, confidence: confidence,
      verified: CalendarDate(2026, 7, 19))
  }

  /// The Immigration and Refugee Protection Act, as amended to 26 March 2026.
  static func act(_ provision: String) -> Citation {
    Citation(
      instrument: .act, provision: provision, confidence: .certain,
      verified: CalendarDate(2026, 11, 23))
  }
}
