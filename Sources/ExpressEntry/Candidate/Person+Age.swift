extension Person {
  /// The age in whole years on a day: from the birth date, or as declared.
  ///
  /// IRCC's CRS tool: the age on the day of scoring, and from the day of an invitation on, the age
  /// on that day.
  func age(
    on day: CalendarDate, invited invitation: CalendarDate?, noting reasons: inout Reasons
  ) -> Int? {
    guard let birthDate else {
      if declaredAge != nil { reasons.note(.applicant, .age, .declaredValueUsed) }
      return declaredAge
    }
    if declaredAge != nil { reasons.note(.applicant, .age, .declaredValueSetAside) }
    guard birthDate <= day else {
      reasons.note(.applicant, .age, .birthDateAfterScoreDate)
      return nil
    }
    if birthDate.month == 2 && birthDate.day == 29 {
      reasons.note(.applicant, .age, .leapDayBirthday)
    }
    guard let invitation else { return birthDate.completedYears(until: day) }
    guard invitation <= day else {
      reasons.note(.applicant, .age, .invitationAfterScoreDate)
      return birthDate.completedYears(until: day)
    }
    reasons.note(.applicant, .age, .ageFixed(on: invitation))
    return max(0, birthDate.completedYears(until: invitation))
  }
}
