import PlenumExport
import PlenumModel
import PlenumTestSupport
import Testing

@Suite struct TurtleExporterTests {
  @Test func `dump for a look`() throws {
    for format in ExportFormat.allCases {
      let counts = try format.exporter().write(
        SampleGraphs.meeting, toFile: "/tmp/plenum-look.\(format.fileExtension)")
      print(format.name, counts)
    }
  }
}
