import ExpressEntry
import Questions

extension DocumentsReport {
  /// The report as Markdown, with a box to tick for each document.
  public func markdown(in language: Language) -> String {
    var lines = ["# \(Self.title(in: language))", ""]
    lines += ([day.words] + tally.sentences).map { "* \($0(in: language))" }
    for holder in holders {
      lines += ["", "## \(holder.title(in: profile)(in: language).displayable)", ""]
      for need in needs(of: holder) { lines += self.lines(of: need, in: language) }
    }
    lines += ["", "## \(ApplicationStep.title(in: language))", ""]
    for (place, step) in steps.enumerated() {
      lines.append("\(place + 1). \(step.kind.title(in: language))")
      let lapses = step.lapses.map { $0.sentence(before: step.deadline, in: profile) }
      lines += (step.sentences + lapses).map { "   * \($0(in: language))" }
    }
    lines += ["", ProcessingEstimate.heading(in: language), ""]
    lines += ProcessingEstimate.all.map { "* \($0.sentence(in: language))" }
    if showsAdmissibility {
      lines += ["", "## \(Self.admissibilityTitle(in: language))", ""]
      lines +=
        grounds.isEmpty
        ? [Self.noGrounds(in: language)]
        : grounds.map { "* \($0.line(in: language))" } + ["", Self.advice(in: language)]
    }
    lines += ["", "## Sources", ""]
    lines += (needs.map(\.citation) + steps.map(\.citation)).unique.map {
      "* \($0.sentence(in: language))"
    }
    lines += ["", Self.disclaimer(in: language)]
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of need: DocumentNeed, in language: Language) -> [String] {
    let box = need.mark?.state == .held ? "[x]" : "[ ]"
    let details = need.sentences(on: day) + need.kind.contents + [need.noteLine].compactMap { $0 }
    return ["- \(box) **\(need.title(in: language))**\(need.afterTitle(in: language))"]
      + details.map { "  * \($0(in: language).displayable)" }
  }
}
