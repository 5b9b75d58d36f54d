import PlenumModel
import PlenumTestSupport
import Testing

struct DocumentGraphJSONTests {
  @Test(arguments: SampleDocuments.all)
  func `a document is read back as it was written`(document: DocumentGraph) throws {
    #expect(try DocumentGraph(jsonLine: document.jsonLine) == document)
  }

  @Test func `a document is one line with sorted members`() {
    let line = SampleDocuments.conference.jsonLine
    #expect(!line.contains("\n"))
    #expect(line.hasPrefix(#"{"article":{"contentHash":""#))
    #expect(line == SampleDocuments.conference.jsonLine)
  }

  @Test func `text of any kind survives`() throws {
    var document = SampleDocuments.session
    document.text = "\u{0}\u{1F}\"\\/\u{7F}\u{85}\u{2028}e\u{301}😀\r\n\t" + document.text
    let line = document.jsonLine
    #expect(
      try DocumentGraph(jsonLine: line).text.unicodeScalars.elementsEqual(
        document.text.unicodeScalars))
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) })
  }

  @Test(arguments: [
    (#""start":0"#, #""start":-1"#, "outside"),
    (#""predicate":"chaired""#, #""predicate":"chaird""#, "predicate"),
    (#""type":"Place""#, #""type":"Plaza""#, "type"),
    (#""id":"body-"#, #""id":"body- "#, "name"),
    (#""confidence":0.9"#, #""confidence":9"#, "confidence"),
    (#""subject":"person-"#, #""subject":"nobody-"#, "not among the nodes"),
    (#""latitude":16.0125"#, #""latitude":"north""#, "latitude"),
    (#""gsoCode":"#, #""gsoKode":"#, "unknown"),
  ])
  func `a line that is no document says which member is wrong`(
    good: String, bad: String, reason: String
  ) throws {
    let line = replace(good, in: SampleDocuments.conference.jsonLine, by: bad)
    let error = #expect(throws: DocumentGraphError.self) { try DocumentGraph(jsonLine: line) }
    #expect(error?.reason.contains(reason) == true)
  }

  @Test(arguments: ["", "{", "[1,]", #"{"a" 1}"#, "tru", #""\x""#, "1 2", "\"\u{1}\""])
  func `text that is not JSON is refused`(text: String) {
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
  }

  @Test func `deep nesting is refused, not followed`() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
  }

  @Test func `escapes and pairs of surrogates are read`() throws {
    let value = try JSONValue(parsing: #" ["\u0111\n\ud83d\ude00\ud83dx", -1.5e2, true, null] "#)
    #expect(value == .array([.string("đ\n😀\u{FFFD}x"), .number(-150), .bool(true), .null]))
  }

  private func replace(_ good: String, in line: String, by bad: String) -> String {
    guard let range = line.firstRange(of: good) else { return line }
    return line.replacingCharacters(range, with: bad)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
