import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

/// GraphML and GEXF hold what `schemas/*-profile.rng` say, by the judgement of libxml2.
@Suite(.enabled(if: ExternalTool.isInstalled("xmllint"), "install libxml2-utils"))
struct NetworkProfileTests {
  @Test(arguments: [ExportFormat.graphml, .gexf], ["empty", "meeting", "hostile", "parallel"])
  func `files keep the profile`(format: ExportFormat, name: String) throws {
    for isDynamic in [false, true] {
      var options = ExportOptions()
      options.isDynamic = isDynamic
      #expect(try complaints(of: text(format, options, SampleGraphs.named(name)), format) == nil)
    }
  }

  @Test(arguments: [ExportFormat.graphml, .gexf], GraphView.allCases)
  func `views keep the profile`(format: ExportFormat, view: GraphView) throws {
    var options = ExportOptions()
    options.network.view = view
    options.network.maxNodes = 12
    options.isDynamic = true
    #expect(try complaints(of: text(format, options, SampleGraphs.meeting), format) == nil)
  }

  @Test(
    arguments: [
      (ExportFormat.graphml, "attr.type=\"int\"", "attr.type=\"integer\""),
      (.graphml, "<data key=\"n_degree\">", "<data key=\"n_label\">"),
      (.graphml, "2020-09-08</data>", "8-9-2020</data>"),
      (.gexf, "kind=\"chaired\"", ""), (.gexf, "start=\"2020-09-08\"", "start=\"2020-09\""),
      (.gexf, "<viz:size value=\"", "<viz:size value=\"-"),
    ])
  func `files that break the profile are found out`(
    format: ExportFormat, right: String, wrong: String
  ) throws {
    var options = ExportOptions()
    options.isDynamic = true
    let text = try text(format, options, SampleGraphs.meeting)
    #expect(text.contains(right))
    #expect(try complaints(of: text.replacing(right, with: wrong), format) != nil)
  }

  private func text(_ format: ExportFormat, _ options: ExportOptions, _ graph: Graph) throws
    -> String
  {
    try format.exporter(options).text(of: graph)
  }

  /// What xmllint says; nil when the file keeps the profile.
  private func complaints(of text: String, _ format: ExportFormat) throws -> String? {
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "graph.\(format.fileExtension)")
    let profile = PackageFolder.path("schemas/\(format.name)-profile.rng")
    let arguments = ["--noout", "--huge", "--relaxng", profile, file]
    let outcome = try #require(ExternalTool("xmllint")).run(arguments)
    return outcome.status == 0 ? nil : outcome.errors
  }
}
