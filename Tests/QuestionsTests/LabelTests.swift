import ExpressEntry
import TerminalUI
import Testing

@testable import Questions

@Suite struct `Panel labels` {
  @Test func `fit in 19 columns`() {
    for label in AllWords.panelLabels {
      #expect(label.en.displayWidth <= 19 && label.fr.displayWidth <= 19, "\(label)")
    }
  }

  @Test func `of parts fit in 17 columns`() {
    for title in Part.allCases.map(\.shortTitle) {
      #expect(title.en.displayWidth <= 17 && title.fr.displayWidth <= 17, "\(title)")
    }
  }

  @Test func `tell every line apart`() {
    let labels = FactorGroup.allCases.map(\.shortTitle)
    #expect(Set(labels.map(\.en)).count == labels.count)
    #expect(Set(labels.map(\.fr)).count == labels.count)
  }
}

@Suite struct `Choices` {
  @Test func `of one list are told apart in both languages`() {
    let lists: [[Bilingual]] = [
      MaritalStatus.allCases.map(\.label), EducationLevel.allCases.map(\.label),
      CredentialKind.allCases.map(\.label), CanadianStudy.allCases.map(\.label),
      OfficialLanguage.allCases.map(\.label), Ability.allCases.map(\.label),
      LanguageTest.allCases.map(\.label), JobBasis.allCases.map(\.label),
      NominationKind.allCases.map(\.label), Province.allCases.map(\.label),
      OfferLength.allCases.map(\.label), OfferAuthority.allCases.map(\.label),
      LeftOutCause.allCases.map(\.words),
      AllWords.factors.map(\.title), Part.allCases.map(\.title),
    ]
    for list in lists {
      #expect(Set(list.map(\.en)).count == list.count)
      #expect(Set(list.map(\.fr)).count == list.count)
    }
  }

  @Test func `fit beside a mark on a form of 80 columns`() {
    for label in AllWords.choices {
      #expect(label.en.displayWidth <= 70 && label.fr.displayWidth <= 70, "\(label)")
    }
  }
}

@Suite struct `Levels` {
  @Test func `are named on the scale of the language tested, in both languages`() {
    #expect(LanguageLevel(9).label(in: .english) == Bilingual(both: "CLB 9"))
    #expect(LanguageLevel(9).label(in: .french) == Bilingual(both: "NCLC 9"))
  }

  @Test func `end at ten and start at four`() {
    #expect(LanguageLevel(12).label(in: .english) == Bilingual(both: "CLB 10+"))
    #expect(
      LanguageLevel(0).label(in: .french) == Bilingual(en: "below NCLC 4", fr: "sous le NCLC 4"))
  }
}

@Suite struct `Dates and numbers` {
  @Test func `are written out`() {
    #expect(CalendarDate(2025, 6, 14).words == Bilingual(en: "14 June 2025", fr: "14 juin 2025"))
    #expect(CalendarDate(2025, 7, 1).words == Bilingual(en: "1 July 2025", fr: "1er juillet 2025"))
    #expect(CalendarDate(2025, 8, 21).inWords(.french) == "21 août 2025")
  }

  @Test func `have their thousands set apart`() {
    #expect(1_200.words == Bilingual(en: "1,200", fr: "1\u{A0}200"))
    #expect(1_234_567.words == Bilingual(en: "1,234,567", fr: "1\u{A0}234\u{A0}567"))
    #expect((-1_200).grouped(in: .english) == "-1,200")
    #expect(999.words == Bilingual(both: "999"))
  }

  @Test func `carry their sign as changes`() {
    #expect(31.signed(in: .english) == "+31")
    #expect((-5).signed(in: .french) == "-5")
    #expect(0.signed(in: .french) == "0")
  }

  @Test func `agree with what they count`() {
    #expect(CountedNoun.points(0) == Bilingual(en: "0 points", fr: "0 point"))
    #expect(CountedNoun.points(1) == Bilingual(en: "1 point", fr: "1 point"))
    #expect(CountedNoun.years(2) == Bilingual(en: "2 years", fr: "2 ans"))
  }
}
