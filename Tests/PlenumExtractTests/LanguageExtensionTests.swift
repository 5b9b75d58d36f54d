import PlenumExtract
import PlenumModel
import PlenumTestSupport
import PlenumText
import Testing

/// What own words and rules change in what is found.
struct LanguageExtensionTests {
  private static let sentence = "Hội Trồng nấm phường Khuê Trung họp bàn."

  private func bodies(_ files: [String: String], in sentence: String) throws -> [String] {
    try extraction(files, sentence).bodies.map { $0.parts.map(\.label).joined(separator: " ") }
  }

  private func triggers(_ files: [String: String], in sentence: String) throws -> [String] {
    try extraction(files, sentence).triggers.map { "\($0.rule) \($0.frame.rawValue)" }
  }

  private func extraction(_ files: [String: String], _ sentence: String) throws -> Extraction {
    let extractor = Extractor(language: try OwnFolder(files).language)
    return extractor.extract(extractor.annotator.annotate(.written(sentence)))
  }

  @Test func `an own phrase is found`() throws {
    let own = ["lexicon/bodyHead.tsv": "phrase\ttype\ttakes\nHội Trồng nấm\tM\tunit\n"]
    #expect(try bodies(own, in: LanguageExtensionTests.sentence) == ["Hội Trồng nấm"])
  }

  @Test func `own columns may stand in another order and line ends be those of Windows`() throws {
    let own = [
      "lexicon/bodyHead.tsv":
        "\u{FEFF}phrase\ttakes\ttype\tlabel\r\nHội Trồng nấm | HTN\tunit\tM\tHội Nấm\r\n"
    ]
    #expect(try bodies(own, in: "HTN phường Khuê Trung họp.") == ["Hội Nấm"])
  }

  @Test func `a phrase in decomposed letters is the same phrase`() throws {
    let own = [
      "lexicon/bodyHead.tsv":
        "phrase\ttype\ttakes\nHo\u{302}\u{323}i Tro\u{302}\u{300}ng nấm\tM\tunit\n"
    ]
    #expect(try bodies(own, in: LanguageExtensionTests.sentence).count == 1)
  }

  @Test(arguments: ["Quận ủy", "QUẬN UỶ", "quận  ủy"])
  func `the same phrase in any spelling replaces the embedded features`(phrase: String) throws {
    let own = [
      "lexicon/bodyHead.tsv": "phrase\tlabel\ttype\ttakes\n\(phrase)\tQuận bộ\tP\tunit\n"
    ]
    #expect(try bodies(own, in: "Quận ủy Cẩm Lệ tổ chức hội nghị.") == ["Quận bộ"])
    #expect(try bodies(own, in: "Huyện ủy Hòa Vang tổ chức hội nghị.") == ["Huyện ủy"])
  }

  @Test func `other variants of a replaced phrase keep their features`() throws {
    let own = ["lexicon/bodyHead.tsv": "phrase\tlabel\ttype\ttakes\nQU\tQuận bộ\tP\tunit\n"]
    #expect(try bodies(own, in: "Quận ủy Cẩm Lệ tổ chức hội nghị.") == ["Quận ủy"])
  }

  @Test func `a hyphen takes a phrase away`() throws {
    let own = ["lexicon/bodyHead.tsv": "phrase\n-Quận ủy\n"]
    #expect(try bodies(own, in: "Quận ủy Cẩm Lệ tổ chức hội nghị.").isEmpty)
  }

  @Test func `the later of two lines counts`() throws {
    let own = [
      "lexicon/bodyHead.tsv":
        "phrase\tlabel\ttype\ttakes\nHội Trồng nấm\tA\tM\tunit\nhội trồng nấm\tB\tM\tunit\n"
    ]
    #expect(try bodies(own, in: LanguageExtensionTests.sentence) == ["B"])
  }

  // MARK: Rules

  private static let own = """
    phase: trigger
    rules:
      - name: own.chair
        set: {frame: chaired, side: after}
        pattern: cầm trịch là
        examples: ["Người [cầm trịch là] đồng chí Lê Văn Tám"]
    """

  @Test func `an own rule matches`() throws {
    let own = ["rules/own.yml": LanguageExtensionTests.own]
    let found = try triggers(own, in: "Người cầm trịch là đồng chí Lê Văn Tám.")
    #expect(found == ["own.chair chaired"])
  }

  @Test func `a rule of the same name takes the embedded one's place`() throws {
    let text = LanguageExtensionTests.own.replacing("own.chair", with: "chair.under")
    let own = ["rules/own.yml": text]
    #expect(
      try triggers(own, in: "Cầm trịch là đồng chí Lê Văn Tám.") == ["chair.under chaired"])
    #expect(
      try !triggers(own, in: "Hội nghị diễn ra dưới sự chủ trì của đồng chí Lê Văn Tám.")
        .contains("chair.under chaired"))
  }

  @Test func `off switches a rule off`() throws {
    let sentence = "Hội nghị diễn ra dưới sự chủ trì của đồng chí Bùi Văn Hải."
    #expect(
      try triggers(["lexicon/rank.tsv": "phrase\n"], in: sentence).contains("chair.under chaired"))
    let own = ["rules/own.yml": "phase: trigger\nrules:\n  - {name: chair.under, off: true}\n"]
    #expect(try !triggers(own, in: sentence).contains("chair.under chaired"))
  }

  @Test func `the master file chooses the rule files`() throws {
    let own = [
      "rules/own.yml": LanguageExtensionTests.own, "rules/master.yml": "files: [none.yml]\n",
      "rules/none.yml": "phase: trigger\nrules: []\n",
    ]
    #expect(try triggers(own, in: "Người cầm trịch là đồng chí Lê Văn Tám.").isEmpty)
    #expect(
      try OwnFolder(own).findings == [
        "rules/own.yml: warning: not read: master.yml does not list it"
      ])
  }

  // MARK: Errors

  @Test func `a folder with errors is refused with file and line`() throws {
    let own = try OwnFolder(["lexicon/rank.tsv": "phrase\tkind\nTrung sư\tdegre\na\tb\tc\n"])
    let error = #expect(throws: LanguageError.self) { try own.language }
    #expect(error?.first.place == own.path + "/lexicon/rank.tsv:2")
    #expect(error?.description.contains("kind is not 'degre'") == true)
    #expect(error?.others == 1)
  }

  @Test func `warnings do not stand in the way`() throws {
    let own = try OwnFolder(["lexicon/rank.tsv": "phrase\tkind\nĐại tá\trank\n"])
    #expect(own.findings.count == 1)
    #expect(throws: Never.self) { try own.language }
  }
}
