import ArgumentParser
import PlenumExport

/// Formats by name, separated by commas.
struct FormatList: ExpressibleByArgument {
  let formats: [ExportFormat]

  static let standard = FormatList(formats: ExportFormat.standard)

  init(formats: [ExportFormat]) {
    self.formats = formats
  }

  init?(argument: String) {
    var formats: [ExportFormat] = []
    for name in argument.split(separator: ",") {
      guard let format = ExportFormat(rawValue: String(name)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    if formats.isEmpty { return nil }
    self.formats = formats
  }

  var defaultValueDescription: String { formats.map(\.name).joined(separator: ",") }

  /// All names, for help.
  static let names = ExportFormat.allCases.map(\.name).joined(separator: ", ")
}
