import ExpressEntry
import JSON

/// The family, and what the programs and the application ask beside the points.
extension ProfileWriter {
  static func members(of family: Family) -> Members {
    var members = Members(family.unknown)
    members.set("adultChildren", family.adultChildren)
    members.set("dependentChildren", family.dependentChildren)
    members.set("documents", self.members(of: family.documents))
    members.set("maritalStatus", family.maritalStatus?.rawValue)
    members.set("relativeInCanada", family.relativeInCanada)
    members.set("siblingInCanada", family.siblingInCanada)
    members.set("spouseAccompanies", family.spouseAccompanies)
    members.set("spouseIsCanadian", family.spouseIsCanadian)
    members.set("spouseResidesAbroad", family.spouseResidesAbroad)
    return members
  }

  static func members(of offer: JobOffer) -> Members {
    var members = Members(offer.unknown)
    members.set("authority", offer.authority?.rawValue)
    members.set("documents", self.members(of: offer.documents))
    members.set("employer", offer.employer)
    members.set("hasWorkedOneYear", offer.hasWorkedOneYear)
    members.set("hoursPerWeek", hundredths: offer.hours?.hundredths)
    members.set("isContinuous", offer.isContinuous)
    members.set("isFromExcludedEmployer", offer.isFromExcludedEmployer)
    members.set("isFromOneEmployer", offer.isFromOneEmployer)
    members.set("isFromTwoEmployers", offer.isFromTwoEmployers)
    members.set("isHeld", offer.isHeld)
    members.set("isMilitary", offer.isMilitary)
    members.set("length", offer.length?.rawValue)
    members.set("occupation", offer.occupation?.description)
    members.set("permitOccupation", offer.permitOccupation?.description)
    members.set("worksForEmployer", offer.worksForEmployer)
    return members
  }

  static func members(of nomination: Nomination) -> Members {
    var members = Members(nomination.unknown)
    members.set("documents", self.members(of: nomination.documents))
    members.set("kind", nomination.kind?.rawValue)
    members.set("province", nomination.province?.rawValue)
    return members
  }

  static func members(of settlement: Settlement) -> Members {
    var members = Members(settlement.unknown)
    members.set("funds", settlement.funds)
    members.set("livesOutsideQuebec", settlement.livesOutsideQuebec)
    return members
  }

  static func members(of trade: Trade) -> Members {
    var members = Members(trade.unknown)
    members.set("certificateOccupation", trade.certificate?.description)
    members.set("meetsRequirements", trade.meetsRequirements)
    members.set("occupation", trade.occupation?.description)
    members.set("qualified", trade.qualified?.description)
    return members
  }

  static func members(of residence: Residence) -> Members {
    var members = Members(residence.unknown)
    members.set("annotations", self.members(of: residence.annotations))
    members.set("country", residence.country)
    members.set("documents", self.members(of: residence.documents))
    members.set("end", residence.end?.text)
    members.set("start", residence.start?.description)
    return members
  }

  static func members(of documents: DocumentMarks) -> Members {
    var members = Members(documents.unknown)
    for (kind, mark) in documents.marks {
      var markMembers = Members(mark.unknown)
      markMembers.set("note", mark.note)
      markMembers.set("state", mark.state?.rawValue)
      members.set(kind.rawValue, whole: markMembers)
    }
    return members
  }

  static func members(of annotations: Annotations) -> Members {
    var members = Members([:])
    for (place, annotation) in annotations {
      var noted = Members(annotation.unknown)
      noted.set("evidence", annotation.evidence?.rawValue)
      noted.set("note", annotation.note)
      members.set(place, whole: noted)
    }
    return members
  }

  static func members(of admissibility: Admissibility) -> Members {
    var members = Members(admissibility.unknown)
    for (ground, answer) in admissibility.answers { members.set(ground.rawValue, answer) }
    return members
  }
}
