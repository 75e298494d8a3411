extension Checklist {
  /// What shows each job that is claimed: of the spouse, those in Canada alone serve.
  mutating func addJobs(of role: PersonRole, as status: DocumentNeed.Status) {
    let work = profile.person(role).work
    guard let jobs = work.jobs else {
      let isDeclared = work.declaredCanadianYears != nil || work.declaredForeignYears != nil
      guard role == .applicant || isDeclared else { return }
      add(
        .referenceLetter, of: .person(role), status.and(.perhaps(.jobs)), because: .workClaim)
      return
    }
    for (place, job) in jobs.enumerated() {
      guard let claim = job.claim(by: role, on: day), role == .applicant || job.isInCanada != false
      else {
        continue
      }
      var claimed = status.and(claim)
      if role == .spouse && job.isInCanada == nil { claimed = claimed.and(.perhaps(.jobPlace)) }
      add(job, of: .job(role, place), as: claimed)
    }
  }

  private mutating func add(
    _ job: Job, of holder: DocumentHolder, as status: DocumentNeed.Status
  ) {
    let basis: DocumentNeed.Status = job.basis == nil ? status.and(.perhaps(.jobBasis)) : status
    let isOwn = job.basis == .selfEmployed || job.basis == .physician
    if !isOwn {
      add(.referenceLetter, of: holder, basis, because: .claimedJob)
      add(.payRecords, of: holder, basis, because: .claimedJob)
    }
    if isOwn || job.basis == nil {
      add(.businessRecords, of: holder, basis, because: .selfEmployment)
    }
    if job.isInCanada != false {
      add(
        .taxRecords, of: holder, job.isInCanada == nil ? status.and(.perhaps(.jobPlace)) : status,
        because: .canadianJob)
    }
  }
}

extension Job {
  /// Whether the job can count for something, in the score or in a program: `nil` where it cannot,
  /// so that nothing need be shown for it.
  ///
  /// A job counts for nothing that is unpaid, or unauthorized in Canada, or of TEER 4 or 5, or that
  /// ended before the ten years that the widest rule looks back. Adaptability, IRPR 83(1)(c) and
  /// (c.1), takes work in Canada of any time, and that of a spouse in any occupation.
  func claim(by role: PersonRole, on day: CalendarDate) -> DocumentNeed.Status? {
    let isUnskilled = occupation?.isSkilled == false
    if basis == .unpaid || (isUnskilled && role == .applicant) { return nil }
    if isUnskilled && isInCanada == false { return nil }
    if isInCanada == true && wasAuthorized == false { return nil }
    if let start, start >= day { return nil }
    if isInCanada == false, case .on(let last)? = end,
      last < day.adding(years: -WorkRule.rankingSystem.years)
    {
      return nil
    }
    let isOpen =
      occupation == nil || start == nil || end == nil
      || (isInCanada == true && wasAuthorized == nil)
    return isOpen ? .perhaps(.jobDetails) : .needed
  }
}
