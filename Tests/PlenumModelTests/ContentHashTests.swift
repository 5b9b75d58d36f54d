import Testing

@testable import PlenumModel

struct ContentHashTests {
  @Test func `gives the digests of the standard's examples`() {
    #expect(
      ContentHash.hexDigest(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      ContentHash.hexDigest(of: [])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `parts are framed`() {
    #expect(ContentHash.hex(of: ["ab", "c"]) != ContentHash.hex(of: ["a", "bc"]))
  }

  @Test func `the processor's instructions give what the plain way gives`() {
    for count in 0...200 {
      let message = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
      var (one, other) = (message, message)
      #expect(
        ContentHash.digest(of: &one)
          == ContentHash.digest(of: &other, byInstructions: false), "\(count)")
    }
  }

  @Test(arguments: [0, 9, 10, 123_456, -5])
  func `a number is framed as its text`(number: Int) {
    var (one, other): ([UInt8], [UInt8]) = ([], [])
    ContentHash.append(part: number, to: &one)
    ContentHash.append(String(number), to: &other)
    #expect(one == other)
  }
}
