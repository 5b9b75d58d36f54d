/// What a check of one file found.
public struct ValidationReport: Sendable {
  /// The file.
  public let file: String
  /// The faults by line; no more than the limit of each code.
  public internal(set) var faults: [Fault] = []
  /// How many faults there are of each code, also of those not listed.
  public internal(set) var counts: [Fault.Code: Int] = [:]
  /// What was read: triples or quads, else nodes and edges.
  public internal(set) var items = 0

  /// Whether nothing is wrong.
  public var isValid: Bool { counts.isEmpty }
}
