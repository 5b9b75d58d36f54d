import PlenumModel
import PlenumText
import Testing

struct EmbeddedBytesTests {
  let bytes = EmbeddedBytes(permanentCopyOf: [0x01, 0x02, 0x03, 0x04, 0xC3, 0xA0, 0x00, 0x80])

  @Test func `numbers are read low byte first at any offset`() {
    #expect(bytes.u8(at: 7) == 0x80)
    #expect(bytes.u16(at: 1) == 0x0302)
    #expect(bytes.u32(at: 0) == 0x0403_0201)
    #expect(bytes.u64(at: 0) == 0x8000_A0C3_0403_0201)
  }

  @Test func `text is read as UTF-8`() {
    #expect(bytes.text(at: 4, length: 2) == "à")
    #expect(bytes.text(at: 8, length: 0) == "")
  }

  @Test func `what is written is read back`() {
    var writer = BlobWriter()
    writer.append(UInt16(0x1234))
    writer.append(UInt64(1) << 40)
    writer.append(contentsOf: "ạ".utf8)
    let read = EmbeddedBytes(permanentCopyOf: writer.bytes)
    #expect(read.u16(at: 0) == 0x1234)
    #expect(read.u64(at: 2) == 1 << 40)
    #expect(read.text(at: 10, length: 3) == "ạ")
    #expect(read.array == writer.bytes)
  }

  @Test func `a read outside the bytes stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = EmbeddedBytes(permanentCopyOf: [1, 2, 3]).u32(at: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = EmbeddedBytes(permanentCopyOf: [1, 2, 3]).text(at: 2, length: 2)
    }
  }

  @Test func `the hash is FNV-1a`() {
    #expect(StableHash.fnv1a([]) == 0xcbf2_9ce4_8422_2325)
    #expect(StableHash.fnv1a("foobar".utf8) == 0x8594_4171_f739_67e8)
  }
}
