import ExpressEntry

/// A fact answered by picking one of a few.
public protocol Choosable: Hashable, Sendable {
  var label: Bilingual { get }
}

extension MaritalStatus: Choosable {}
extension EducationLevel: Choosable {}
extension CanadianStudy: Choosable {}
extension CredentialKind: Choosable {}
extension OfficialLanguage: Choosable {}
extension LanguageProof: Choosable {}
extension JobBasis: Choosable {}
extension NominationKind: Choosable {}
extension Province: Choosable {}
extension OfferLength: Choosable {}
extension OfferAuthority: Choosable {}
