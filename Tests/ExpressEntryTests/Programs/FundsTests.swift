import Testing

@testable import ExpressEntry

/// Settlement funds: IRPR 76(1)(b) and 87.2(5), and IRCC's published amounts.
@Suite struct `Settlement funds` {
  @Test func `are those of the table in force`() {
    #expect(FundsTable.all.on("2017-12-31") == nil)
    #expect(FundsTable.all.on("2018-01-01")?.amount(for: 1) == 12_474)
    #expect(FundsTable.all.on("2025-07-06")?.amount(for: 1) == 14_690)
    #expect(FundsTable.all.on("2025-07-07")?.amount(for: 1) == 15_263)
    #expect(FundsTable.all.on("2026-11-23")?.amount(for: 4) == 28_362)
  }

  @Test func `add for each person beyond seven`() throws {
    let table = try #require(FundsTable.all.on("2026-06-01"))
    #expect(table.amount(for: 7) == 40_392)
    #expect(table.amount(for: 8) == 40_392 + 4_112)
    #expect(table.amount(for: 10) == 40_392 + 3 * 4_112)
  }

  @Test func `are open before the first table`() {
    let profile = Profile.skilledWorker
    let funds = profile.settlementFunds(on: "2017-12-31")
    #expect(funds.needed == nil && funds.status == .unknown)
    let requirement = profile.programs(on: "2017-12-31")[.skilledWorker]?.requirements
      .first { $0.kind == .funds }
    #expect(requirement?.facts == [.noFundsTable])
  }

  @Test func `may be asked by a table of one's own`() {
    let table = FundsTable(
      inForce: "2026-05-01", amounts: [20_000], eachMore: 1_000, citation: .regulations("76"))
    let profile = Profile.skilledWorker.with { $0.family.dependentChildren = 2 }
    let funds = profile.settlementFunds(on: scoreDate, among: FundsTable.all + [table])
    #expect(funds.needed == 22_000)
    let eligibility = profile.programs(on: scoreDate, funds: [table])
    #expect(eligibility.funds.missing == 22_000 - 15_263)
  }

  /// A table of somebody's own, in force from a day.
  private static func own(_ day: CalendarDate, _ amount: Int) -> FundsTable {
    FundsTable(
      inForce: day, amounts: [amount], eachMore: 1_000,
      citation: Citation(
        instrument: .settlementFunds, provision: day.description, confidence: .unknown,
        verified: day, file: "funds.json"))
  }

  @Test func `are those of a table that was added, on both sides of its day`() {
    var tables = FundsTable.all
    tables.add([Self.own("2026-07-06", 16_000)])
    #expect(tables.count == FundsTable.all.count + 1)
    #expect(tables.on("2026-07-05") == FundsTable.all.on("2026-07-05"))
    #expect(tables.on("2026-07-06")?.amount(for: 1) == 16_000)
    let profile = Profile.skilledWorker.with { $0.settlement.funds = 15_500 }
    for (day, file, isOld) in [
      ("2026-07-05", nil, false), ("2026-07-06", "funds.json", false),
      ("2027-07-06", "funds.json", true),
    ] as [(CalendarDate, String?, Bool)] {
      let eligibility = profile.programs(on: day, funds: tables)
      let requirement = eligibility[.skilledWorker]?.requirements.first { $0.kind == .funds }
      #expect(requirement?.citation.file == file)
      #expect(requirement?.status == (file == nil ? .met : .unmet))
      #expect(eligibility.funds.mayBeOutdated == isOld)
    }
  }

  @Test func `are no longer thought outdated once a newer table is there`() {
    #expect(Profile().settlementFunds(on: "2026-11-23").mayBeOutdated)
    var tables = FundsTable.all
    tables.add([Self.own("2026-07-06", 16_000)])
    #expect(!Profile().settlementFunds(on: "2026-11-23", among: tables).mayBeOutdated)
  }

  @Test func `are those added last of two tables of a day`() {
    var tables = FundsTable.all
    tables.add([Self.own("2025-07-07", 16_000)])
    #expect(tables.count == FundsTable.all.count)
    #expect(tables.on("2026-06-01")?.amount(for: 2) == 17_000)
    tables.add([Self.own("2025-07-07", 18_000), Self.own("2017-01-01", 9_000)])
    #expect(tables.on("2026-06-01")?.amount(for: 1) == 18_000)
    #expect(tables.on("2017-12-31")?.amount(for: 1) == 9_000)
    #expect(tables.map(\.inForce) == tables.map(\.inForce).sorted())
  }

  @Test func `count the whole family, coming or not, Canadian or not`() {
    for (comes, isCanadian) in [(true, false), (false, false), (true, true)] {
      let profile = Profile.with {
        $0.family.maritalStatus = .commonLaw
        ($0.family.spouseAccompanies, $0.family.spouseIsCanadian) = (comes, isCanadian)
        $0.family.dependentChildren = 2
      }
      let funds = profile.settlementFunds(on: scoreDate)
      #expect(funds.size == 4 && funds.needed == 28_362 && funds.openFamily.isEmpty)
    }
  }

  @Test func `fall short for the family known so far, whatever is open`() {
    let profile = Profile.with { $0.settlement.funds = 15_262 }
    #expect(profile.settlementFunds(on: scoreDate).status == .unmet)
    let enough = Profile.with { $0.settlement.funds = 1_000_000 }
    #expect(enough.settlementFunds(on: scoreDate).status == .unknown)
  }

  /// Authorized to work and offered work, both: item 24 of what naive calculators get wrong.
  @Test(arguments: OfferAuthority.allCases)
  func `are waived by authority to work together with an offer`(authority: OfferAuthority) throws {
    let isExempt = [.assessedPermit, .exemptPermit, .assessedOfferWithPermit].contains(authority)
    let worker = Profile.skilledWorker.with {
      $0.jobOffer = .qualifying(authority)
      $0.settlement.funds = 0
    }
    let tradesperson = Profile.skilledTrades.with {
      $0.jobOffer = .qualifying(authority, as: "72310")
      $0.settlement.funds = 0
    }
    for (profile, program) in [(worker, Program.skilledWorker), (tradesperson, .skilledTrades)] {
      let requirement = try #require(
        profile.programs(on: scoreDate)[program]?.requirements.first { $0.kind == .funds })
      #expect(requirement.status == (isExempt ? .met : .unmet), "\(program)")
      #expect(requirement.facts.contains(.fundsExempt(authority)) == isExempt)
    }
  }

  @Test func `are not waived by authority without an offer that qualifies`() {
    let profile = Profile.skilledWorker.with {
      $0.jobOffer = .qualifying(.assessedPermit)
      $0.jobOffer.length = .underOneYear
      $0.settlement.funds = 0
    }
    #expect(profile.status(in: .skilledWorker) == .unmet)
    let open = profile.with { $0.jobOffer.length = nil }
    let requirement = open.programs(on: scoreDate)[.skilledWorker]?.requirements
      .first { $0.kind == .funds }
    #expect(requirement?.status == .unknown)
    #expect(requirement?.remedies == [.funds(15_263), .answer(.offer([.oneYear]))])
  }

  @Test func `are never asked of the Canadian Experience Class`() {
    let requirements = Profile().programs(on: scoreDate)[.canadianExperience]?.requirements
    #expect(requirements?.contains { $0.kind == .funds } == false)
  }
}
