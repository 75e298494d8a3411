extension Person {
  /// The age in whole years on a day: from the birth date, or as declared.
  ///
  /// IRCC's CRS tool: current age on the day of scoring.
  func age(on day: CalendarDate, noting reasons: inout Reasons) -> Int? {
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
    return birthDate.completedYears(until: day)
  }
}
