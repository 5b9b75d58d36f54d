/// Generates a corpus: a world, its news and the true graph behind them.
///
/// The world stays in memory, articles are written one by one.
package struct CorpusGenerator {
  private let options: CorpusOptions
  let world: World
  let selection: EventSelection
  /// The names of the persons that articles name.
  let names: [Int: String]

  /// Makes the world and chooses what is reported.
  package init(_ options: CorpusOptions) {
    self.options = options
    var world = World.made(seed: options.seed, articles: options.articles)
    selection = EventSelection(world: &world, articles: options.articles)
    self.world = world
    names = CorpusGenerator.names(in: world, selection, share: options.homonyms)
  }

  /// Writes the corpus into a folder, which is made where it is missing.
  ///
  /// - Parameter folder: the folder's path.
  /// - Returns: how much was written.
  /// - Throws: what the file system reports.
  package func write(to folder: String) throws -> CorpusSummary {
    let articles = try CorpusWriter(folder: folder, options: options)
    let corrections = try CorpusWriter(folder: folder + "/corrections", options: options)
    var summary = self.summary
    for index in selection.entries.indices {
      let report = report(at: index)
      try articles.write(compose(report), index: index)
      if let corrected = correction(of: report, at: index) {
        try corrections.write(compose(corrected), index: index)
        summary.corrections += 1
      }
    }
    try articles.close()
    try corrections.close()
    return summary
  }

  /// One of the reports, in order of publication.
  func report(at index: Int) -> Report {
    let entry = selection.entries[index]
    return Report(entry, of: selection.events[entry.event], in: world)
  }

  func compose(_ report: Report) -> WrittenArticle {
    ArticleComposer(world: world, names: names, report: report).article()
  }

  private func correction(of report: Report, at index: Int) -> Report? {
    var chance = SplitMix64(seed: options.seed, stream: [StreamTag.correction, index])
    guard chance.below(10_000) < Int(options.corrections * 10_000) else { return nil }
    return report.corrected(&chance)
  }

  private var summary: CorpusSummary {
    var summary = CorpusSummary()
    summary.articles = selection.entries.count
    summary.persons = names.count
    let bearers = Dictionary(grouping: names.values) { $0 }
    summary.homonyms = bearers.values.reduce(0) { $0 + ($1.count > 1 ? $1.count : 0) }
    summary.events = selection.events.count
    summary.directives = world.directives.count
    summary.units = world.units.count
    return summary
  }

  /// Names those whom some article names, so that the share of homonyms holds among them.
  private static func names(in world: World, _ selection: EventSelection, share: Double)
    -> [Int: String]
  {
    var named = [Bool](repeating: false, count: world.persons.count)
    for entry in selection.entries {
      let report = Report(entry, of: selection.events[entry.event], in: world)
      for participant in report.participants { named[participant.person] = true }
    }
    let candidates = named.indices.filter { named[$0] }.map { person in
      let region = world.region(of: world.persons[person].home)
      return PersonNamer.Candidate(
        person: person, isWoman: world.persons[person].isWoman, district: region.district,
        province: region.province)
    }
    var namer = PersonNamer(seed: world.seed, candidates: candidates)
    return namer.names(share: share)
  }
}
