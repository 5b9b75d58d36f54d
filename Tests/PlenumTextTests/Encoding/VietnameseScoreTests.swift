import PlenumText
import Testing

struct VietnameseScoreTests {
  @Test(arguments: [
    "nghiêng", "khuỷu", "Quyết", "quốc", "giếng", "gì", "thuở", "UỶ", "hoà", "ngoằn", "đường", "ý",
    "khuya", "huỳnh", "yêu", "ĐẶNG", "xoong", "nghĩa",
  ])
  func `syllables of the language are plausible`(word: String) {
    #expect(VietnameseSyllable.isPlausible(word.unicodeScalars))
  }

  @Test(arguments: ["ñaûng", "héi¬", "strong", "mờt", "sàch", "créme", "ngx", "œuvre", "hộii", ""])
  func `other words are not`(word: String) {
    #expect(!VietnameseSyllable.isPlausible(word.unicodeScalars))
  }

  @Test(arguments: ["Họp chi bộ", "Thông báo số 12/TB", "TIN VẮN PHƯỜNG", "Ông Y Blơr Niê dự họp"])
  func `short Vietnamese texts are recognised`(text: String) {
    #expect(VietnameseScore(text).isVietnamese)
  }

  @Test(arguments: [
    "The ward held a meeting with Nguyễn Văn Bình and many others today", "Le comité a été créé",
    "",
    "Dang uy phuong to chuc hoi nghi so ket",
  ])
  func `other texts are not`(text: String) {
    #expect(!VietnameseScore(text).isVietnamese)
  }
}
