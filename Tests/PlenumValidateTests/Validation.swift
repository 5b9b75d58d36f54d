import PlenumExport
import PlenumModel
import PlenumTestSupport
import PlenumValidate

/// Checks texts as files.
enum Validation {
  /// What is found in a text with this extension.
  static func report(
    _ text: String, _ ending: String = "ttl", articleText: ((String) throws -> String?)? = nil
  ) throws -> ValidationReport {
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "g." + ending)
    return try GraphValidator(articleText: articleText).validate(file)
  }

  /// The codes found in a text.
  static func codes(_ text: String, _ ending: String = "ttl") throws -> Set<Fault.Code> {
    Set(try report(text, ending).counts.keys)
  }

  /// The sample of two articles in a format.
  static func meeting(_ format: ExportFormat = .turtle) throws -> String {
    try format.exporter().text(of: SampleGraphs.meeting)
  }
}
