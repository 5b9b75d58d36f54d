import PlenumExport
import PlenumTestSupport
import Testing

@Suite(.enabled(if: ExternalTool.isInstalled("dot"), "install graphviz"))
struct SVGExporterTests {
  @Test func `the picture comes as SVG`() throws {
    let text = try SVGExporter().text(of: SampleGraphs.meeting)
    #expect(text.hasPrefix("<?xml"))
    #expect(text.contains("Vũ Thanh Liêm"))
  }

  @Test func `a layout that takes too long is stopped`() throws {
    let error = #expect(throws: ExportError.self) {
      try SVGExporter(layoutSeconds: 0).text(of: SampleGraphs.meeting)
    }
    #expect(error?.reason.contains("lower the node limit") == true)
  }
}
