extension Checklist {
  /// What shows a union, or the end of one.
  mutating func addUnion() {
    let reason: DocumentReason = profile.family.maritalStatus.map { .union($0) } ?? .unknownUnion
    switch profile.family.maritalStatus {
    case .neverMarried?: break
    case .married?: add(.marriageCertificate, of: .family, because: reason)
    case .commonLaw?: add(.commonLawDeclaration, of: .family, because: reason)
    case .divorced?, .separated?, .widowed?, .annulled?:
      add(.endOfUnion, of: .family, because: reason)
    case nil:
      for kind in [DocumentKind.marriageCertificate, .commonLawDeclaration, .endOfUnion] {
        add(kind, of: .family, .perhaps(.maritalStatus), because: reason)
      }
    }
  }

  /// A sibling earns points in the ranking, any relative adapts a skilled worker.
  mutating func addRelatives() {
    let family = profile.family
    switch (family.siblingInCanada, family.relativeInCanada) {
    case (true?, _): add(.relativeInCanada, of: .family, because: .sibling)
    case (_, true?): add(.relativeInCanada, of: .family, because: .relative)
    case (false?, _): break
    case (nil, _):
      add(.relativeInCanada, of: .family, .perhaps(.relatives), because: .sibling)
    }
  }

  /// What anybody may need whatever they answered.
  mutating func addFamilyPapers() {
    add(
      .translations, of: .family, .conditional(.inOtherLanguage), because: .otherLanguage)
    add(.representative, of: .family, .conditional(.represented), because: .representative)
  }
}
