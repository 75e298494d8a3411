import LayQueries
import ReferenceData

/// The time that a search for an occupation takes at each key, and the time to read the titles.
struct Searching {
  private let search: OccupationSearch
  let firstSearch: Duration

  init() {
    let start = ContinuousClock.now
    search = .noc2021
    _ = search.hits(for: "a", in: .english)
    firstSearch = ContinuousClock.now - start
  }

  /// Types each query letter by letter, and searches at each.
  func measure() -> Distribution {
    var times: [Duration] = []
    for (queries, language) in [
      (LayQuery.english + LayQuery.phrasesInEnglish, TitleLanguage.english),
      (LayQuery.french + LayQuery.phrasesInFrench, .french),
    ] {
      for query in queries {
        for length in 1...query.text.count {
          let text = String(query.text.prefix(length))
          let start = ContinuousClock.now
          _ = search.hits(for: text, in: language)
          times.append(ContinuousClock.now - start)
        }
      }
    }
    return Distribution(times)
  }
}
