import PlenumGazetteer
import Testing

struct UnitWordTests {
  @Test(arguments: UnitWord.allCases)
  func `a word is read from its own text in any case`(word: UnitWord) {
    #expect(UnitWord(word.text) == word)
    #expect(UnitWord(word.text.uppercased()) == word)
    #expect(UnitWord(word.capitalized) == word)
  }

  @Test(arguments: [
    ("TP.", UnitWord.city), ("tx", .town), ("TT.", .townlet), ("P.", .ward), ("Q", .urbanDistrict),
    ("H.", .ruralDistrict), ("thị  xã", .town),
  ])
  func `an abbreviation is read`(text: String, word: UnitWord) {
    #expect(UnitWord(text) == word)
  }

  @Test(arguments: ["", "thôn", "thành", "xã hội", "phường Khuê Trung"])
  func `other text is no word`(text: String) {
    #expect(UnitWord(text) == nil)
  }
}
