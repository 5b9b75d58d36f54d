@testable import PlenumIngest
import PlenumModel
import Testing

/// Archives that are cut, damaged or wrong about themselves lose what is lost and no more.
struct DamageTests {
  private typealias Make = ArchiveFixture

  /// What a scan without reading the pages gives.
  private struct Scan: Equatable {
    var urls: [String] = []
    var failures: [BytePlace] = []

    init(_ bytes: [UInt8]) throws {
      let source = InputSource(location: .bytes(bytes), format: .warc, relativePath: "x.warc")
      var scanner = RecordScanner(
        try ArchiveSources.open(source), sizeLimit: 1 << 20, isWanted: { _ in true })
      while let item = scanner.next() {
        switch item {
        case .record(let record): urls.append(record.url ?? "")
        case .failure(let place, _): failures.append(place)
        case .omitted: break
        }
      }
    }
  }

  private static let records = (1...12).map { Make.response($0) }

  /// The offsets of the records when each is packed, or not.
  private static func file(isPacked: Bool) -> (bytes: [UInt8], ends: [Int]) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for record in records {
      bytes += isPacked ? Make.member(record) : record
      ends.append(bytes.count)
    }
    return (bytes, ends)
  }

  @Test(arguments: [true, false])
  func `of a cut file only the record at the cut is lost, and named`(isPacked: Bool) throws {
    let (bytes, ends) = Self.file(isPacked: isPacked)
    for cut in (1...200).map({ 1 + $0 * 7919 % (bytes.count - 1) }) {
      let scan = try Scan(Array(bytes[..<cut]))
      // Without packing a record is whole before the empty lines after it.
      let whole = ends.prefix { $0 - (isPacked ? 0 : 4) <= cut }.count
      let isClean = whole > 0 && ends[whole - 1] >= cut || ends.contains(cut)
      #expect(scan.urls == (0..<whole).map { Make.url($0 + 1) }, "cut at \(cut)")
      let lost = BytePlace(offset: whole == 0 ? 0 : ends[whole - 1])
      #expect(scan.failures == (isClean ? [] : [lost]), "cut at \(cut)")
    }
  }

  @Test func `a damaged member is passed, wherever the damage is`() throws {
    let (bytes, ends) = Self.file(isPacked: true)
    let member = ends[4]..<ends[5]
    let others = (1...12).filter { $0 != 6 }.map(Make.url)
    for place in stride(from: member.lowerBound, to: member.upperBound, by: 7) {
      var damaged = bytes
      for index in place..<min(place + 5, member.upperBound) { damaged[index] ^= 0xA5 }
      // Time, system and name of the head are not checked by anything.
      if (4..<10).contains(place - member.lowerBound) { continue }
      let scan = try Scan(damaged)
      #expect(scan.urls == others, "damage at \(place)")
      #expect(scan.failures == [BytePlace(offset: member.lowerBound)], "damage at \(place)")
    }
  }

  @Test func `damage in a record that is not packed costs no other record`() throws {
    let (bytes, ends) = Self.file(isPacked: false)
    let others = (1...12).filter { $0 != 6 }.map(Make.url)
    for place in stride(from: ends[4], to: ends[5] - 9, by: 3) {
      var damaged = bytes
      for index in place..<(place + 5) { damaged[index] ^= 0x15 }
      let urls = try Scan(damaged).urls
      #expect(urls.filter(others.contains) == others, "damage at \(place)")
    }
  }

  @Test func `a hole over two members loses both and no other`() throws {
    let (bytes, ends) = Self.file(isPacked: true)
    let scan = try Scan(Array(bytes[..<(ends[2] + 100)] + bytes[(ends[4] - 100)...]))
    #expect(scan.urls == [1, 2, 3, 6, 7, 8, 9, 10, 11, 12].map(Make.url))
    #expect(scan.failures == [BytePlace(offset: ends[2])])
  }

  @Test func `an archive packed as a whole is read to the cut`() throws {
    let packed = Make.member(Self.records.flatMap(\.self))
    let whole = try Scan(packed)
    #expect(whole.urls.count == 12 && whole.failures.isEmpty)
    let scan = try Scan(Array(packed[..<(packed.count / 2)]))
    #expect(scan.urls == (1...scan.urls.count).map(Make.url) && scan.urls.count > 4)
    let inner = Self.records[..<scan.urls.count].reduce(0) { $0 + $1.count }
    #expect(scan.failures == [BytePlace(offset: 0, inner: inner)])
  }

  @Test(arguments: [-40, -1, 1, 3, 17, 4000, 900_000, nil])
  func `a wrong or missing length costs nothing`(error: Int?) throws {
    for isPacked in [true, false] {
      var length = error.map { Make.lengthOfBlock(2) + $0 }
      if error == nil { length = -1 }
      let records = [Make.response(1), Make.response(2, length: length), Make.response(3)]
      let bytes = records.flatMap { isPacked ? Make.member($0) : $0 }
      let reading = ArchiveReading(bytes)
      #expect(reading.numbers == [1, 2, 3] && reading.failures.isEmpty, "packed: \(isPacked)")
      #expect(reading.articles.dropFirst().first?.headline?.hasSuffix("lần 2") == true)
    }
  }

  @Test func `junk between records is named, empty lines and zeros are not`() throws {
    let space = [UInt8](repeating: 0, count: 50) + Array("\r\n\r\n \r\n".utf8)
    let junk = Array("what is this?\r\n".utf8)
    let scan = try Scan(
      Self.records[0] + space + Self.records[1] + junk + Self.records[2] + space)
    #expect(scan.urls == [1, 2, 3].map(Make.url))
    let place = Self.records[0].count + space.count + Self.records[1].count
    #expect(scan.failures == [BytePlace(offset: place)])
  }

  @Test(arguments: [true, false])
  func `a record larger than the limit is named and passed`(isPacked: Bool) {
    let large = Make.response(
      2, body: Array(Make.page(2).utf8) + [UInt8](repeating: 32, count: 99_999))
    let records = [Make.response(1), large, Make.response(3)]
    let reading = ArchiveReading(
      records.flatMap { isPacked ? Make.member($0) : $0 }, sizeLimit: 50_000)
    #expect(reading.numbers == [1, 3])
    #expect(reading.failures.map(\.reason) == [.tooLarge])
  }

  @Test func `a large record that is no page is only counted`() {
    let image = Make.response(
      2, fields: ["Content-Type: image/png"], body: [UInt8](repeating: 7, count: 99_999))
    let reading = ArchiveReading(Make.response(1) + image + Make.response(3), sizeLimit: 50_000)
    #expect(reading.numbers == [1, 3] && reading.failures.isEmpty)
    #expect(reading.omissions == [.type: 1])
  }

  @Test func `bytes that are no archive are named`() {
    #expect(ArchiveReading(Array("not an archive".utf8)).failures.count == 1)
    #expect(ArchiveReading([]).failures.map(\.reason) == [.empty])
    #expect(ArchiveReading([0x1F, 0x8B, 8]).failures.count == 1)
  }
}

extension ArchiveFixture {
  /// The length that a response gives for its block.
  static func lengthOfBlock(_ number: Int) -> Int {
    let record = response(number)
    let head = record.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound ?? 0
    return record.count - head - 4
  }
}
