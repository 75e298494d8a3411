import Testing

@testable import ExpressEntry

/// What naive calculators get wrong about the programs, item by item.
@Suite struct `A naive calculator would` {
  private func requirement(
    _ kind: Requirement.Kind, of program: Program, _ profile: Profile
  ) throws -> Requirement {
    try #require(
      profile.programs(on: scoreDate)[program]?.requirements.first { $0.kind == kind })
  }

  /// Item 22.
  @Test func `ask the class for a sibling, where it takes wider relatives`() {
    for (sibling, relative, points) in [(true, false, 5), (false, true, 5), (true, true, 5)] {
      let profile = Profile.skilledWorker.with {
        ($0.family.siblingInCanada, $0.family.relativeInCanada) = (sibling, relative)
      }
      #expect(profile.selectionGrid(on: scoreDate)[.adaptability]?.points == points...points)
    }
  }

  /// Item 23.
  @Test func `take the points of an offer away with those of the ranking`() {
    let profile = Profile.skilledWorker.with { $0.jobOffer = .qualifying(.assessedOffer) }
    let grid = profile.selectionGrid(on: scoreDate)
    #expect(grid[.arrangedEmployment]?.points == 10...10)
    #expect(grid[.adaptability]?.points == 5...5)
    let rules = Ruleset.on(scoreDate)
    #expect(
      rules?.score(profile.candidate(on: scoreDate)).awards
        .first { $0.factor == .jobOffer }?.points == 0)
  }

  /// Item 24.
  @Test func `waive funds for an offer without authority to work`() throws {
    let profile = Profile.skilledWorker.with {
      $0.jobOffer = .qualifying(.assessedOffer)
      $0.settlement.funds = 15_262
    }
    #expect(try requirement(.funds, of: .skilledWorker, profile).remedies == [.funds(1)])
  }

  /// Item 25.
  @Test func `ask for a continuous year in Canada, or for none abroad`() throws {
    let jobs: [Job] = [
      .inCanada("2024-01-01", "2024-06-30", as: "21232") { $0.didMainDuties = true },
      .inCanada("2025-01-01", "2025-06-30", as: "21231") { $0.didMainDuties = true },
    ]
    let inCanada = Profile.canadianExperience.with { $0.applicant.work.jobs = jobs }
    #expect(inCanada.status(in: .canadianExperience) == .met)
    let work = try requirement(
      .work, of: .skilledWorker, Profile.skilledWorker.with { $0.applicant.work.jobs = jobs })
    #expect(work.status == .unmet)
    let joined = Profile.skilledWorker.with {
      $0.applicant.work.jobs = [
        .abroad("2024-01-01", "2024-06-30") { $0.didMainDuties = true },
        .inCanada("2024-07-01", "2024-12-31") { $0.didMainDuties = true },
      ]
    }
    #expect(try requirement(.work, of: .skilledWorker, joined).status == .met)
  }

  /// Item 26.
  @Test func `take the language threshold from the highest occupation`() throws {
    func profile(_ developer: CalendarDate, level: Double) -> Profile {
      .canadianExperience.with {
        $0.applicant.work.jobs = [
          .inCanada(developer, "2024-12-31", as: "21232") { $0.didMainDuties = true },
          .inCanada("2025-01-01", "2025-08-31", as: "63200") { $0.didMainDuties = true },
        ]
        $0.applicant.languages.english = .celpip(level)
      }
    }
    func status(_ profile: Profile) throws -> Requirement.Status {
      try requirement(.language, of: .canadianExperience, profile).status
    }
    // Seven months of TEER 1 and eight of TEER 3, then nine and eight, then eight and eight.
    #expect(try status(profile("2024-06-01", level: 5)) == .met)
    #expect(try status(profile("2024-06-01", level: 4)) == .unmet)
    #expect(try status(profile("2024-04-01", level: 6)) == .unmet)
    #expect(try status(profile("2024-04-01", level: 7)) == .met)
    // The law does not say which of two with the same time decides.
    #expect(try status(profile("2024-05-01", level: 7)) == .met)
    #expect(try status(profile("2024-05-01", level: 6)) == .unknown)
    #expect(try status(profile("2024-05-01", level: 4)) == .unmet)
    let tied = try requirement(
      .language, of: .canadianExperience, profile("2024-05-01", level: 6))
    #expect(tied.facts.last == .equalTime(["21232", "63200"]))
  }

  /// 87.1(2)(e) reads the work of (a), whose main duties were done by (b) and (c).
  @Test func `let work without its main duties decide the language`() throws {
    func language(_ duties: Bool?, level: Double) throws -> Requirement {
      try requirement(
        .language, of: .canadianExperience,
        .canadianExperience.with {
          $0.applicant.work.jobs = [
            .inCanada("2023-06-01", "2024-12-31", as: "21232") { $0.didMainDuties = duties },
            .inCanada("2025-01-01", "2026-01-31", as: "63200") { $0.didMainDuties = true },
          ]
          $0.applicant.languages.english = .celpip(level)
        })
    }
    #expect(try language(true, level: 6).status == .unmet)
    #expect(try language(false, level: 6).status == .met)
    #expect(try language(nil, level: 6).status == .unknown)
    #expect(try language(nil, level: 6).remedies == [.answer(.mainDuties)])
    #expect(try language(nil, level: 7).status == .met)
    #expect(try language(nil, level: 4).status == .unmet)
  }

  /// A weekend between two jobs: no text says whether it breaks the year.
  @Test func `break a continuous year at a weekend, or join it over a month`() throws {
    func work(_ again: CalendarDate) throws -> Requirement {
      try requirement(
        .work, of: .skilledWorker,
        .skilledWorker.with {
          $0.applicant.work.jobs = [
            .abroad("2024-01-01", "2024-06-28") { $0.didMainDuties = true },
            .abroad(again, "2025-01-31") { $0.didMainDuties = true },
          ]
        })
    }
    #expect(try work("2024-06-29").status == .met)
    #expect(try work("2024-07-01").status == .unknown)
    #expect(try work("2024-07-01").remedies == [.officer])
    #expect(try work("2024-07-06").status == .unknown)
    #expect(try work("2024-07-29").status == .unmet)
  }

  @Test func `take nought declared in Canada and abroad for no year at all`() throws {
    let profile = Profile.skilledWorker.with {
      $0.applicant.work.jobs = nil
      ($0.applicant.work.declaredCanadianYears, $0.applicant.work.declaredForeignYears) = (0, 0)
    }
    let work = try requirement(.work, of: .skilledWorker, profile)
    #expect(work.status == .unknown)
    #expect(work.facts == [.declaredYears(0)] && work.remedies == [.evidence(.jobs)])
    // Less than a year is less than the year of CEC; twice that is less than the two of FST.
    #expect(try requirement(.work, of: .canadianExperience, profile).status == .unmet)
    #expect(try requirement(.work, of: .skilledTrades, profile).status == .unmet)
  }

  @Test func `ask for higher levels where the results have expired`() throws {
    for program in Program.allCases {
      let profile = Profile.eligible(for: program).with {
        $0.applicant.languages.first = .english
        $0.applicant.languages.english =
          .test(.celpip, taken: "2024-06-01", Abilities(all: 9))
      }
      let language = try requirement(.language, of: program, profile)
      #expect(language.status == .unmet && language.remedies == [.test(.english)])
    }
  }

  /// 87.2(3)(c): without a trade there is none whose requirements could be met.
  @Test func `ask for the requirements of a trade where no work is in one`() throws {
    func requirements(_ jobs: [Job]?) throws -> Requirement {
      try requirement(
        .tradeRequirements, of: .skilledTrades,
        .skilledTrades.with {
          $0.applicant.trade = Trade()
          $0.applicant.work.jobs = jobs
        })
    }
    var jobs = try #require(Profile.skilledTrades.applicant.work.jobs)
    for index in jobs.indices { jobs[index].occupation = "21231" }
    #expect(try requirements(jobs).status == .unmet)
    #expect(try requirements(jobs).facts == [.noTrade])
    #expect(try requirements(jobs).remedies.isEmpty)
    #expect(try requirements(nil).status == .unknown)
  }

  /// 87.2(3)(d)(i): in the trade specified in the application.
  @Test func `take a certificate in any trade`() throws {
    func certificate(_ trade: OccupationCode?) throws -> Requirement {
      try requirement(
        .certificateOrOffer, of: .skilledTrades,
        .skilledTrades.with { $0.applicant.trade.certificate = trade })
    }
    #expect(try certificate("72310").status == .met)
    #expect(try certificate(nil).status == .unknown)
    #expect(try certificate(nil).remedies == [.answer(.certificateTrade)])
    #expect(try certificate("72320").status == .unmet)
    #expect(try certificate("72320").facts.contains(.certificateInOtherTrade("72320")))
  }

  /// 75(2.1): of the occupations with a body, those recalled.
  @Test func `take any assessment of a physician's degree`() throws {
    func credential(_ answer: Bool?, as occupation: OccupationCode = "31102") throws -> Requirement
    {
      try requirement(
        .credential, of: .skilledWorker,
        .skilledWorker.with {
          $0.applicant.work.jobs?[0].occupation = occupation
          $0.applicant.education.credentials?[0].isFromProfessionalBody = answer
        })
    }
    #expect(try credential(true).status == .met)
    #expect(try credential(nil).status == .unknown)
    #expect(try credential(nil).remedies == [.answer(.professionalBody)])
    #expect(try credential(nil).citation.confidence == .recollection)
    #expect(try credential(false).status == .unmet)
    #expect(try credential(false).remedies == [.professionalAssessment("31102")])
    #expect(try credential(nil, as: "21232").status == .met)
    let canadian = Profile.skilledWorker.with {
      $0.applicant.work.jobs?[0].occupation = "31102"
      $0.applicant.education.credentials?.append(.canadian(.oneYear))
    }
    #expect(try requirement(.credential, of: .skilledWorker, canadian).status == .met)
  }

  // TEER 0 and 1 ask for 7, TEER 2 and 3 for 5.
  static let thresholds: [(OccupationCode, Int)] = [
    ("10010", 7), ("21232", 7), ("22310", 5), ("63200", 5),
  ]

  @Test(arguments: thresholds)
  func `ask one language level of every occupation`(occupation: OccupationCode, level: Int) {
    for (offset, status) in [(0, Requirement.Status.met), (-1, .unmet)] {
      let profile = Profile.canadianExperience.with {
        $0.applicant.work.jobs?[0].occupation = occupation
        $0.applicant.languages.english = .celpip(Double(level + offset))
      }
      #expect(profile.status(in: .canadianExperience) == status)
    }
  }

  // Item 27.
  // swift-format-ignore
  @Test(arguments: [
    ("72600", false), ("72500", true), ("93200", false), ("93100", true), ("63200", true),
    ("63201", true), ("63202", true), ("63210", false), ("62200", true), ("62201", false),
    ("73300", true), ("82030", true), ("83110", true), ("92100", true), ("94100", false),
  ] as [(OccupationCode, Bool)])
  func `miss what is a trade and what is none`(occupation: OccupationCode, isTrade: Bool) throws {
    #expect(occupation.isSkilledTrade == isTrade)
    let profile = Profile.skilledTrades.with {
      $0.applicant.trade.occupation = occupation
      $0.applicant.work.jobs?[0].occupation = occupation
    }
    let work = try requirement(.work, of: .skilledTrades, profile)
    #expect(work.status == (isTrade ? .met : .unmet))
    if !isTrade { #expect(work.facts == [.notATrade(occupation)]) }
  }

  /// Item 28.
  @Test func `stop the points for age at forty-five`() {
    let profile = Profile.skilledWorker.with { $0.applicant.birthDate = "1980-06-01" }
    #expect(profile.selectionGrid(on: scoreDate)[.age]?.points == 1...1)
  }

  /// Item 30.
  @Test func `count study and self-employment in Canada, and leave out Quebec`() throws {
    let student = Profile.canadianExperience.with {
      $0.applicant.work.jobs?[0].wasFullTimeStudent = true
    }
    #expect(try requirement(.work, of: .canadianExperience, student).status == .unmet)
    let selfEmployed = Profile.canadianExperience.with {
      $0.applicant.work.jobs?[0].basis = .selfEmployed
    }
    #expect(try requirement(.work, of: .canadianExperience, selfEmployed).status == .unmet)
    // Work in Quebec is work in Canada; where the person means to live is another requirement.
    let toQuebec = Profile.canadianExperience.with { $0.settlement.livesOutsideQuebec = false }
    #expect(try requirement(.work, of: .canadianExperience, toQuebec).status == .met)
    #expect(toQuebec.status(in: .canadianExperience) == .unmet)
  }

  /// Item 31.
  @Test func `correct the published amount of 2024 for five people`() {
    #expect(FundsTable.all.on("2024-06-01")?.amount(for: 5) == 30_690)
  }
}
