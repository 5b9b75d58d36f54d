/// A file of rules in YAML.
///
///     phase: date
///     rules:
///       - name: date.day-month-year
///         pattern: ngày d:%day '/' m:%month '/' y:%year
///         set: {precision: day}
///         examples: ["Sáng [ngày 05/10/2020], hội nghị …"]
///       - {name: date.loose, off: true}
///
/// A rule that says `off: true` is none: its name switches a rule of that name off where the file is
/// added to other rules.
public struct RuleFile: Sendable {
  /// A rule switched off.
  public struct Removal: Sendable {
    /// The rule's name.
    public let name: String
    /// Its line in the file, from 1.
    public let line: Int?
  }

  /// The rules, in order.
  public let rules: [Rule]
  /// The rules switched off, in order.
  public let removals: [Removal]

  /// Reads a file.
  public init(name: String, text: String) throws {
    var faults: [RuleError] = []
    self.init(name: name, text: text, faults: &faults)
    if let fault = faults.first { throw fault }
  }

  /// Reads of a file what can be read.
  ///
  /// - Parameters:
  ///   - name: the file's name.
  ///   - text: what it holds.
  ///   - faults: takes the faults of the rules that are left out.
  public init(name: String, text: String, faults: inout [RuleError]) {
    var reader = RuleFileReader(file: name)
    reader.read(text)
    rules = reader.rules
    removals = reader.removals
    faults += reader.faults
  }
}
