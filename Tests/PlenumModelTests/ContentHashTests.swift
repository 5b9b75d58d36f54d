import PlenumModel
import Testing

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
}
