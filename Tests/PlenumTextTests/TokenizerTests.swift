import PlenumText
import Testing

struct TokenizerTests {
  private func tokens(_ text: String) -> [Token] {
    Tokenizer(table: SyllableTable()).tokens(of: Array(text.utf8))
  }

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return tokens(text).map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  // MARK: Cuts

  @Test(
    arguments: [
      ("Ủy ban nhân dân", ["Ủy", "ban", "nhân", "dân"]), ("Bà H'Lăm Niê", ["Bà", "H'Lăm", "Niê"]),
      ("K’Brếp và K'Tơi", ["K’Brếp", "và", "K'Tơi"]), ("R'com H’Nga", ["R'com", "H’Nga"]),
      ("trựcĐảng ủy", ["trực", "Đảng", "ủy"]), ("phườngKhuê Trung", ["phường", "Khuê", "Trung"]),
      ("119/2020/QH14", ["119", "/", "2020", "/", "QH14"]),
      ("05-CT/TW", ["05", "-", "CT", "/", "TW"]), ("TP.HCM", ["TP", ".", "HCM"]),
      ("Số 158-CTr/ThU", ["Số", "158", "-", "CTr", "/", "ThU"]), ("3tháng", ["3", "tháng"]),
      ("18.6", ["18", ".", "6"]), ("BSCK2, QH14", ["BSCK2", ",", "QH14"]),
      ("“Tốt”…", ["“", "Tốt", "”", "…"]), ("nói 'Đảng'", ["nói", "'", "Đảng", "'"]),
      ("một\u{A0}hai\u{200B}ba", ["một", "hai", "ba"]), ("ho\u{300}a", ["ho\u{300}a"]), ("", []),
      (" \t\n", []),
    ] as [(String, [String])])
  func `text is cut at white space, signs and missing spaces`(text: String, expected: [String]) {
    #expect(words(text).elementsEqual(expected) { $0.utf8.elementsEqual($1.utf8) })
  }

  @Test func `an apostrophe after a small letter is a quotation mark`() {
    #expect(words("dân'Vân") == ["dân", "'", "Vân"])
  }

  // MARK: Offsets

  @Test func `offsets count bytes and code points`() {
    let token = tokens("😀 Ủy ban")[1]
    #expect(token.start..<token.end == 5..<9)
    #expect(token.scalarStart..<token.scalarEnd == 2..<4)
  }

  @Test(arguments: [
    "Đồng chí Lê Thị Bưởi phát biểu", "👨‍👩‍👧 Hội nghị 🇻🇳 ở xã Ea H’Leo.", "ho\u{300}a — bình “…”",
    "một\u{3000}hai\u{FEFF}ba", "\u{10FFFF}QH14/2020",
  ])
  func `bytes and code points of a token cover the same words`(text: String) {
    let bytes = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    for token in tokens(text) {
      let fromBytes = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
      var fromScalars = String.UnicodeScalarView()
      fromScalars.append(contentsOf: scalars[Int(token.scalarStart)..<Int(token.scalarEnd)])
      #expect(fromBytes.utf8.elementsEqual(String(fromScalars).utf8))
    }
  }

  @Test func `tokens stand in order without overlap`() {
    let all = tokens("Sáng 18.6, UBND xã Ea H'Leo (trựcĐảng) họp…")
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.end <= $1.start })
  }

  @Test func `malformed bytes end no run of the program`() {
    let bytes: [UInt8] = [0x41, 0xC3, 0x28, 0xE1, 0xBB, 0xFF, 0x42, 0xF0, 0x9F]
    let all = Tokenizer(table: SyllableTable()).tokens(of: bytes)
    #expect(all.allSatisfy { $0.start < $0.end && $0.end <= Int32(bytes.count) })
    #expect(!all.isEmpty)
  }

  // MARK: Flags

  @Test(arguments: [
    ("UBND", Token.Capitals.all), ("QH14", .all), ("ĐẢNG", .all), ("H'LĂM", .all), ("Ủy", .first),
    ("ThU", .first), ("Y", .first), ("ban", .none), ("pH", .none), ("2020", .none), ("/", .none),
  ])
  func `capitals are none, first or all`(word: String, capitals: Token.Capitals) {
    #expect(tokens(word).map(\.capitals) == [capitals])
  }

  @Test(arguments: [
    ("2020", Token.Kind.number), ("QH14", .word), ("Ủy", .word), ("K’Brếp", .word),
    ("/", .punctuation), ("…", .punctuation), ("😀", .punctuation), ("№", .punctuation),
  ])
  func `a token is a word, a number or a sign`(text: String, kind: Token.Kind) {
    #expect(tokens(text).map(\.kind) == [kind])
  }

  @Test func `white space before a token is remembered`() {
    #expect(tokens("TP. Huế,\u{A0}Đảng").map(\.hasSpaceBefore) == [true, false, true, false, true])
    #expect(tokens("trựcĐảng").map(\.hasSpaceBefore) == [true, false])
  }

  @Test func `known syllables carry their number and others none`() {
    var table = SyllableTable()
    var key: [UInt8] = []
    SyllableTable.fold("ủy".unicodeScalars, into: &key)
    let known = table.intern(key)
    let found = Tokenizer(table: table).tokens(of: Array("UỶ ban".utf8)).map(\.syllable)
    #expect(found == [known, SyllableTable.unknown])
  }
}
