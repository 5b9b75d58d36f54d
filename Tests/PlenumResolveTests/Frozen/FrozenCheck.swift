/// What a row expects of the reading of its sentence.
protocol FrozenCheck: Sendable {
  /// Whether the reading is as expected.
  func accepts(_ reading: FrozenReading) -> Bool

  /// What the reading has of the kind that is expected, for a person to read.
  func found(in reading: FrozenReading) -> [String]
}
