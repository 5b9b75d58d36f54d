import PlenumModel
import PlenumTestSupport
import Testing

@testable import PlenumExport

@Suite struct CypherExporterTests {
  @Test func `a script can run again: constraint, merged nodes, merged relationships`() throws {
    let text = try CypherExporter().text(of: SampleGraphs.meeting)
    #expect(text.hasPrefix("CREATE CONSTRAINT plenum_id IF NOT EXISTS"))
    #expect(text.contains("MERGE (n:Plenum {id: row.id}) SET n:Body:PartyBody, n += row;"))
    #expect(text.contains("MERGE (a)-[r:chaired {id: row.id}]->(b) SET r += row.properties;"))
    #expect(!text.contains("CREATE ("))
  }

  @Test func `relationships name all their articles`() throws {
    let text = try CypherExporter().text(of: SampleGraphs.meeting)
    #expect(text.contains("articles: ['article-1', 'article-2']"))
  }

  @Test func `batches are limited`() throws {
    let persons = (0..<1200).map { Node(id: NodeID(rawValue: "person-\($0)"), kind: .person) }
    let text = try CypherExporter().text(of: Graph(nodes: persons, statements: []))
    #expect(text.ranges(of: "UNWIND").count == 3)
  }

  @Test func `a backslash before a u is no escape for readers that look for it first`() {
    #expect(CypherText.quoted(#"C:\users"#) == #"'C:\\' + 'users'"#)
    #expect(CypherText.quoted("it's\n") == #"'it\'s\n'"#)
  }
}
