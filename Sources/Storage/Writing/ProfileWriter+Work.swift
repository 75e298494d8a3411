import ExpressEntry
import JSON

extension ProfileWriter {
  static func members(of work: WorkHistory) -> Members {
    var members = Members(work.unknown)
    members.set("canadianYears", work.declaredCanadianYears)
    members.set("foreignYears", work.declaredForeignYears)
    members.set("jobs", work.jobs?.map(self.members(of:)))
    return members
  }

  private static func members(of job: Job) -> Members {
    var members = Members(job.unknown)
    members.set("annotations", self.members(of: job.annotations))
    members.set("basis", job.basis?.rawValue)
    members.set("country", job.country)
    members.set("didMainDuties", job.didMainDuties)
    members.set("documents", self.members(of: job.documents))
    members.set("employer", job.employer)
    members.set("end", job.end?.text)
    members.set(
      "hoursChanges", job.hoursChanges.isEmpty ? nil : job.hoursChanges.map(self.members(of:)))
    members.set("hoursPerWeek", hundredths: job.hours?.hundredths)
    members.set("isInCanada", job.isInCanada)
    members.set("occupation", job.occupation?.description)
    members.set("start", job.start?.description)
    members.set("title", job.title)
    members.set("wasAuthorized", job.wasAuthorized)
    members.set("wasFullTimeStudent", job.wasFullTimeStudent)
    return members
  }

  private static func members(of change: HoursChange) -> Members {
    var members = Members(change.unknown)
    members.set("from", change.from.description)
    members.set("hoursPerWeek", hundredths: change.hours.hundredths)
    return members
  }
}

extension JobEnd {
  /// The end as the file has it.
  var text: String {
    switch self {
    case .ongoing: "ongoing"
    case .on(let date): date.description
    }
  }
}
