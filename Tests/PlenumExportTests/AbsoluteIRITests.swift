import PlenumExport
import Testing

@Suite struct AbsoluteIRITests {
  @Test(arguments: [
    ("https://a.vn/tin?x=1#y", "https://a.vn/tin?x=1#y"),
    ("http://a.vn:8080/hội nghị", "http://a.vn:8080/h%E1%BB%99i%20ngh%E1%BB%8B"),
    ("https://a.vn/<\"{}|\\^`[]>", "https://a.vn/%3C%22%7B%7D%7C%5C%5E%60%5B%5D%3E"),
    ("https://a.vn/100%/%41%zz", "https://a.vn/100%25/%41%25zz"),
    ("https://a.vn/#a#b", "https://a.vn/#a%23b"), ("https://a.vn", "https://a.vn"),
  ])
  func `forbidden characters are encoded`(address: String, expected: String) {
    #expect(AbsoluteIRI.http(address) == expected)
  }

  @Test(arguments: [
    "", "không có", "a.vn/tin", "/tin", "javascript:alert(1)", "https://", "https:///tin",
    "http://a b/", "http://a:x/", "http://u@a/", "http://[::1]/", "http://đảng.vn/",
  ])
  func `what is no absolute address gives none`(address: String) {
    #expect(AbsoluteIRI.http(address) == nil)
  }
}
