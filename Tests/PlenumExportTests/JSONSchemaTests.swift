import Foundation
import PlenumExport
import PlenumTestSupport
import Testing

@Suite(PythonTool.needs("jsonschema"))
struct JSONSchemaTests {
  @Test func `the document graph schema is what the declarations say`() throws {
    try Snapshot.expect(
      DocumentGraphSchemaWriter.text(), equals: "schemas/document-graph.schema.json")
  }

  @Test(arguments: ["article", "document-graph", "report"])
  func `the example is valid`(name: String) throws {
    let file = PackageFolder.url.appendingPathComponent("schemas/examples/\(name).json")
    #expect(try JSONSchema.isValid(String(contentsOf: file, encoding: .utf8), under: name))
  }

  @Test(arguments: [
    #"{"id":"a","url":"https://a.vn/1","title":"Hội nghị","text":"Ngày 8/9","published":"2020-09-08"}"#,
    #"{"text":"Ngày 8/9","retrieved":"2024-03-12T08:02:03+07:00"}"#,
    #"{"html":"<p>Ngày 8/9</p>","source":"báo"}"#, #"{"id":12,"text":"a","html":null}"#,
  ])
  func `articles are accepted`(line: String) throws {
    #expect(try JSONSchema.isValid(line, under: "article"))
  }

  @Test(arguments: [
    "[]", "{}", #"{"id":"a"}"#, #"{"text":""}"#, #"{"text":["a"]}"#, #"{"text":"a","title":1}"#,
    #"{"text":null,"html":null}"#,
  ])
  func `what is no article is refused`(line: String) throws {
    #expect(try !JSONSchema.isValid(line, under: "article"))
  }

  @Test func `a document graph is accepted`() throws {
    #expect(try JSONSchema.isValid(document, under: "document-graph"))
  }

  @Test(arguments: [
    (#""predicate":"chaired""#, #""predicate":"led""#),
    (#""subtype":"Conference""#, #""subtype":"PartyBody""#),
    (#""startDate":"2020-09-08""#, #""startDate":"8/9/2020""#),
    (#""confidence":0.9"#, #""confidence":1.9"#), (#""start":0"#, #""start":-1"#),
    (#""id":"person-a""#, #""id":"person a""#), (#""identity":"a","#, ""),
    (#""prefLabel":"Vũ Thanh Liêm","#, ""), (#""ordinal":20"#, #""ordinal":"20""#),
    (#""ordinal":20"#, #""kind":"x""#),
  ])
  func `a fault in a document graph is found`(old: String, new: String) throws {
    let faulty = document.replacing(old, with: new)
    #expect(faulty != document)
    #expect(try !JSONSchema.isValid(faulty, under: "document-graph"))
  }

  private let document = """
    {"article":{"contentHash":"00","datePublished":"2020-09-09","headline":"Hội nghị","id":"article-a",
    "identity":"a","about":["event-a"],"mentions":["event-a","person-a"],"path":"a.txt","type":"Article"},
    "diagnostics":[{"code":"event.undated","message":"x","severity":"note"}],
    "mentions":[{"end":13,"node":"person-a","rule":"r","start":0,"type":"Person"}],
    "nodes":[{"id":"event-a","ordinal":20,"prefLabel":"Hội nghị","startDate":"2020-09-08",
    "subtype":"Conference","type":"Event"},
    {"altLabel":["Thanh Liêm"],"id":"person-a","prefLabel":"Vũ Thanh Liêm","type":"Person"}],
    "statements":[{"confidence":0.9,"end":30,"object":"event-a","predicate":"chaired",
    "quote":"Vũ Thanh Liêm chủ trì hội nghị","rule":"r","start":0,"subject":"person-a"}],
    "text":"Vũ Thanh Liêm chủ trì hội nghị"}
    """
}
