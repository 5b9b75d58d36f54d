import PlenumIdentity
import PlenumModel
import Testing

struct EvidenceTests {
  @Test func `evidence is read back as it was written`() throws {
    let post = PostEvidence(
      title: "bí thư", body: "body-x", type: .partyBody, place: "0.2.20272", state: .chosen)
    let person = PersonEvidence(
      posts: [post], homes: ["?xã a"], company: ["b", "c"], events: ["d"])
    let evidence = Evidence.person(person)
    #expect(Evidence(kind: .person, text: evidence.text) == evidence)
    #expect(Evidence(kind: .person, text: "x") == nil)
  }
}
