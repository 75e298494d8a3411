import ExpressEntry
import JSON

extension ProfileReader {
  mutating func readWork(into work: inout WorkHistory) throws(Refusal) {
    guard try beginObject() else { return }
    while let name = try nextName() {
      switch name {
      case .canadianYears: work.declaredCanadianYears = try integer(.years)
      case .foreignYears: work.declaredForeignYears = try integer(.years)
      case .jobs: work.jobs = try jobs()
      default: try readUnknown(into: &work.unknown)
      }
    }
  }

  private mutating func jobs() throws(Refusal) -> [Job]? {
    guard try beginArray() else { return nil }
    var jobs: [Job] = []
    while try nextElement() {
      guard jobs.count < WorkHistory.maximumJobs else {
        throw Refusal(.tooManyJobs, at: json.offset)
      }
      jobs.append(try job())
    }
    return jobs
  }

  private mutating func job() throws(Refusal) -> Job {
    _ = try beginElement()
    var job = Job()
    var endOffset = 0
    while let name = try nextName() {
      switch name {
      case .annotations: try readAnnotations(into: &job.annotations)
      case .basis: job.basis = try choice()
      case .country: job.country = try text()
      case .didMainDuties: job.didMainDuties = try bool()
      case .documents: try readDocuments(into: &job.documents)
      case .employer: job.employer = try text()
      case .end:
        job.end = try end()
        endOffset = json.offset
      case .hoursChanges: job.hoursChanges = try hoursChanges()
      case .hoursPerWeek: job.hours = try hours()
      case .isInCanada: job.isInCanada = try bool()
      case .occupation: job.occupation = try occupation()
      case .start: job.start = try date()
      case .title: job.title = try text()
      case .wasAuthorized: job.wasAuthorized = try bool()
      case .wasFullTimeStudent: job.wasFullTimeStudent = try bool()
      default: try readUnknown(into: &job.unknown)
      }
    }
    if let start = job.start, case .on(let end) = job.end, end < start {
      throw Refusal(.endBeforeStart(end, start: start), at: endOffset)
    }
    return job
  }

  mutating func end() throws(Refusal) -> JobEnd? {
    guard let text = try string() else { return nil }
    if text == "ongoing" { return .ongoing }
    switch DateText.read(text) {
    case .date(let date): return .on(date)
    case .refused(.notADate): throw Refusal(.notAnEnd(text), at: json.offset)
    case .refused(let problem): throw Refusal(problem, at: json.offset)
    }
  }

  mutating func hours() throws(Refusal) -> WeeklyHours? {
    try number(scaledBy: 100, as: WeeklyHours.init(hundredths:), orRefuse: { .noSuchHours($0) })
  }

  private mutating func hoursChanges() throws(Refusal) -> [HoursChange] {
    guard try beginArray() else { return [] }
    var changes: [HoursChange] = []
    while try nextElement() { changes.append(try hoursChange()) }
    return changes
  }

  private mutating func hoursChange() throws(Refusal) -> HoursChange {
    let start = try beginElement()
    var from: CalendarDate?
    var hours: WeeklyHours?
    var unknown = UnknownMembers()
    while let name = try nextName() {
      switch name {
      case .from: from = try date()
      case .hoursPerWeek: hours = try self.hours()
      default: try readUnknown(into: &unknown)
      }
    }
    guard let from, let hours else { throw Refusal(.incompleteHoursChange, at: start) }
    var change = HoursChange(from: from, hours: hours)
    change.unknown = unknown
    return change
  }
}
