// An assessment on paper: the same awards that the screen shows, as text for people and as JSON for
// machines.
//
// Nothing is computed here. A report says what total was reached on which day under which edition,
// where each point comes from, and what the total is known to lack: a number that leaves the
// program takes its reservations with it.

import ExpressEntry
import Questions

/// A score with all that leads to it.
public struct ScoreReport: Sendable {
  /// The name of the file that the answers came from, where there is one.
  public let fileName: String?
  public let profile: Profile
  public let assessment: Assessment
  public let score: Score

  public init(fileName: String?, profile: Profile, assessment: Assessment, score: Score) {
    self.fileName = fileName
    self.profile = profile
    self.assessment = assessment
    self.score = score
  }

  /// The answers of a profile, scored on a day.
  public init(
    fileName: String? = nil, of profile: Profile, on day: CalendarDate, under rules: Ruleset
  ) {
    let assessment = profile.assessed(on: day, under: rules)
    self.init(
      fileName: fileName, profile: profile, assessment: assessment,
      score: rules.score(assessment.candidate))
  }
}
