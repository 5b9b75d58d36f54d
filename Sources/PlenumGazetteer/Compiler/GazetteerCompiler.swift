import PlenumText

/// Turns the source tables into the bytes that ``Gazetteer`` reads.
package struct GazetteerCompiler {
  private typealias SuccessorRow = (old: Int, new: Int, extent: UInt8)

  private let order: GazetteerOrder
  private let index: GazetteerIndex
  private let successors: [SuccessorRow]
  private var records = BlobWriter()
  private var strings = BlobWriter()
  private var stringOffsets: [String: Int] = [:]

  /// Compiles the tables; the same tables give the same bytes.
  package static func compile(_ source: GazetteerSource) throws(GazetteerSourceError) -> [UInt8] {
    var compiler = try GazetteerCompiler(source)
    compiler.collectRecords()
    return compiler.bytes()
  }

  private init(_ source: GazetteerSource) throws(GazetteerSourceError) {
    order = try GazetteerOrder(source.units)
    index = try GazetteerIndex(order, aliases: source.aliases)
    successors = try Self.successors(source.successors, in: order)
    let postings = index.postings.reduce(0) { $0 + $1.count }
    if max(order.units.count, successors.count, postings) >= Int(GazetteerLayout.none) {
      throw GazetteerSourceError(
        file: "admin-units.tsv", line: nil, reason: "more rows than two bytes can count")
    }
  }

  /// Rows of indices, ordered by the old unit, then the new one.
  private static func successors(_ rows: [GazetteerSource.Successor], in order: GazetteerOrder)
    throws(GazetteerSourceError) -> [SuccessorRow]
  {
    var successors: [SuccessorRow] = []
    for row in rows {
      let level: AdministrativeLevel = row.extent == .wholeProvince ? .province : .commune
      guard
        let old = order.indices[.init(era: .legacy, level: level, code: row.legacyCode)],
        let new = order.indices[.init(era: .since2025, level: level, code: row.newCode)]
      else {
        throw GazetteerSourceError(
          file: "admin-unit-successors.tsv", line: nil,
          reason: "no unit for \(row.legacyCode) or \(row.newCode)")
      }
      successors.append((old, new, row.extent.rawValue))
    }
    return successors.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
  }
}

extension GazetteerCompiler {
  private mutating func collectRecords() {
    let roots = order.parents.count { $0 == nil }
    let children = starts(of: order.parents.compactMap(\.self), from: roots)
    let successions = starts(of: successors.map(\.old), from: 0)
    let predecessions = starts(of: successors.map(\.new), from: 0)
    for place in 0...order.units.count {
      let unit = place < order.units.count ? order.units[place] : nil
      let parent = unit == nil ? nil : order.parents[place]
      appendFacts(of: unit)
      records.append(parent.map { UInt16($0) } ?? GazetteerLayout.none)
      for table in [children, successions, predecessions] { records.append(UInt16(table[place])) }
      records.append(unit?.era.rawValue ?? 0)
      records.append(unit.map { $0.level.rawValue << 4 | $0.word.rawValue } ?? 0)
    }
  }

  /// Name, coordinates and code; zeros for the sentinel.
  private mutating func appendFacts(of unit: GazetteerSource.Unit?) {
    let name = unit?.name ?? ""
    records.append(UInt32(intern(name) | name.utf8.count << 24))
    for degrees in [unit?.latitude ?? 0, unit?.longitude ?? 0] {
      records.append(UInt32(degrees * GazetteerLayout.unitsPerDegree + 0.5))
    }
    records.append(unit?.code ?? 0)
  }

  /// The offset of a name among the strings, where each stands once.
  private mutating func intern(_ name: String) -> Int {
    if let offset = stringOffsets[name] { return offset }
    let offset = strings.bytes.count
    stringOffsets[name] = offset
    strings.append(contentsOf: name.utf8)
    return offset
  }

  /// For every unit and the sentinel, the place of its first row in a table grouped by unit.
  private func starts(of owners: [Int], from base: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: order.units.count)
    for owner in owners { counts[owner] += 1 }
    return counts.reduce(into: [base]) { starts, count in
      starts.append((starts.last ?? base) + count)
    }
  }

  private func bytes() -> [UInt8] {
    var writer = BlobWriter()
    appendHeader(to: &writer)
    writer.append(contentsOf: records.bytes)
    appendIndex(to: &writer)
    appendSuccessors(to: &writer)
    writer.append(contentsOf: strings.bytes)
    return writer.bytes
  }

  private func appendHeader(to writer: inout BlobWriter) {
    writer.append(GazetteerLayout.magic)
    writer.append(GazetteerLayout.version)
    let postings = index.postings.reduce(0) { $0 + $1.count }
    let counts = [
      order.units.count, strings.bytes.count, index.hashes.count, postings, successors.count, 0,
    ]
    for count in counts { writer.append(UInt32(count)) }
  }

  private func appendIndex(to writer: inout BlobWriter) {
    for hash in index.hashes { writer.append(hash) }
    var start = 0
    for units in index.postings {
      writer.append(UInt16(start))
      start += units.count
    }
    writer.append(UInt16(start))
    for unit in index.postings.joined() { writer.append(UInt16(unit)) }
  }

  private func appendSuccessors(to writer: inout BlobWriter) {
    for row in successors {
      writer.append(UInt16(row.old))
      writer.append(UInt16(row.new))
      writer.append(UInt16(row.extent))
    }
    let byNewUnit = successors.indices.sorted {
      (successors[$0].new, $0) < (successors[$1].new, $1)
    }
    for row in byNewUnit { writer.append(UInt16(row)) }
  }
}
