/// A category of category-based selection, whatever its list was on a day.
///
/// A category gives no points: it opens that category's rounds of invitations to those who are
/// also eligible for a program.
public enum CategoryKind: String, CaseIterable, Sendable {
  case french, healthcare, stem, trades, transport, agriculture, education
  /// Physicians with Canadian work experience.
  case physicians
  /// Senior managers with Canadian work experience.
  case seniorManagers = "senior_managers"
  /// Researchers with Canadian work experience.
  case researchers
  /// Skilled military recruits.
  case military
}
