import PlenumText
import Testing

struct NumeralTests {
  @Test(arguments: [
    ("I", 1), ("IV", 4), ("IX", 9), ("XIII", 13), ("XIV", 14), ("XX", 20), ("XXVIII", 28),
    ("XL", 40), ("XLIX", 49), ("XC", 90), ("XCIX", 99), ("C", 100), ("CCC", 300),
  ])
  func `a Roman numeral has a value`(word: String, value: Int) {
    #expect(Numeral.roman(word) == value)
  }

  @Test(arguments: [
    "", "IIII", "VX", "IC", "IVI", "VV", "xv", "XÍ", "ABC", "X1", "IIX", "XIIIIIIII",
  ])
  func `what is no Roman numeral has none`(word: String) {
    #expect(Numeral.roman(word) == nil)
  }

  @Test func `words name every number from one to ninety-nine`() {
    let units = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    for number in 1...99 {
      var words: [String] = []
      if number >= 20 {
        words = [units[number / 10], "mươi"]
      } else if number >= 10 {
        words = ["mười"]
      }
      if number % 10 > 0 { words.append(units[number % 10]) }
      let found = Numeral.words(words + ["của", "xã"])
      #expect(found?.value == number)
      #expect(found?.length == words.count)
    }
  }

  @Test(
    arguments: [
      (["Nhất"], 1, 1), (["tư", ","], 4, 1), (["mười", "lăm"], 15, 2),
      (["hai", "mươi", "mốt"], 21, 3),
      (["ba", "mươi", "lăm"], 35, 3), (["hai", "mươi", "tư"], 24, 3), (["bẩy"], 7, 1),
      (["hai", "ba"], 2, 1), (["mười", "mười"], 10, 1), (["MƯỜI", "BA"], 13, 2),
    ] as [([String], Int, Int)])
  func `other forms of the words are read too`(words: [String], value: Int, length: Int) {
    let found = Numeral.words(words)
    #expect(found?.value == value)
    #expect(found?.length == length)
  }

  @Test(arguments: [[], ["mươi"], ["thứ", "ba"], ["không"], ["trăm"]])
  func `other words name no number`(words: [String]) {
    #expect(Numeral.words(words) == nil)
  }
}
