import PlenumExport
import PlenumTestSupport
import PlenumValidate
import Testing

/// Broken GraphML and GEXF.
struct NetworkFileTests {
  /// What is replaced in the meeting's GraphML, by what, and what that is.
  static let faults: [(old: String, new: String, code: Fault.Code)] = [
    ("</graphml>", "", .syntax), ("<graphml ", "<graph ", .syntax),
    ("http://graphml.graphdrawing.org/xmlns", "http://example.org/", .syntax),
    (#"<node id="event-2">"#, #"<node id="event-1">"#, .duplicate),
    (#"target="event-1""#, #"target="event-9""#, .dangling),
    (#"target="event-1""#, #"target="place-hcm""#, .range),
    (#"<data key="n_ordinal">20<"#, #"<data key="n_ordinal">hai mươi<"#, .datatype),
    (#"<data key="n_ordinal">20<"#, #"<data key="n_number_">20<"#, .vocabulary),
    (#"<data key="n_type">Event<"#, #"<data key="n_type">Happening<"#, .vocabulary),
    (#"<data key="n_subtype">Conference<"#, #"<data key="n_subtype">PartyBody<"#, .vocabulary),
    (#"<data key="e_type">chaired<"#, #"<data key="e_type">knows<"#, .vocabulary),
    (#"<data key="e_type">chaired<"#, #"<data key="e_type">organized<"#, .domain),
    (#"<data key="n_startDate">2020-09-08<"#, #"<data key="n_startDate">2020-13-08<"#, .datatype),
    (#"<data key="e_confidence">0.95<"#, #"<data key="e_confidence">95<"#, .bounds),
    (
      #"for="node" attr.name="label" attr.type="string""#,
      #"for="node" attr.name="label" attr.type="String""#, .vocabulary
    ),
    (#"<?xml version="1.0" encoding="UTF-8"?>"#, "<!DOCTYPE graphml [<!ENTITY a \"b\">]>", .syntax),
  ]

  @Test(arguments: faults.indices)
  func `a fault in GraphML is found`(index: Int) throws {
    let fault = Self.faults[index]
    let text = try Validation.meeting(.graphml)
    #expect(text.contains(fault.old), "\(fault.old)")
    let report = try Validation.report(text.replacing(fault.old, with: fault.new), "graphml")
    #expect(report.counts[fault.code] != nil, "\(fault.new): \(report.faults)")
  }

  private static let gexf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <gexf xmlns="http://gexf.net/1.3" version="1.3">
      <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
        <attributes class="node"><attribute id="type" title="type" type="string"/></attributes>
        <attributes class="edge">
          <attribute id="relation" title="relation" type="string"/>
          <attribute id="confidence" title="confidence" type="double"/>
        </attributes>
        <nodes>
          <node id="p" label="A"><attvalues><attvalue for="type" value="Person"/></attvalues></node>
          <node id="e" label="B" start="2020-01-01">
            <attvalues><attvalue for="type" value="Event"/></attvalues>
          </node>
        </nodes>
        <edges>
          <edge id="1" source="p" target="e" kind="chaired">
            <attvalues>
              <attvalue for="relation" value="chaired"/><attvalue for="confidence" value="0.9"/>
            </attvalues>
          </edge>
        </edges>
      </graph>
    </gexf>
    """

  @Test func `GEXF is read`() throws {
    let report = try Validation.report(Self.gexf, "gexf")
    #expect(report.faults == [])
    #expect(report.items == 3)
  }

  @Test(arguments: [
    ("\"e\" label", "\"p\" label", Fault.Code.duplicate),
    ("target=\"e\"", "target=\"x\"", .dangling),
    ("source=\"p\"", "source=\"e\"", .domain), ("value=\"0.9\"", "value=\"0,9\"", .datatype),
    ("value=\"0.9\"", "value=\"9\"", .bounds),
    ("start=\"2020-01-01\"", "start=\"2020-01-32\"", .datatype),
    ("for=\"relation\" value=\"chaired\"", "for=\"relation\" value=\"knows\"", .vocabulary),
    ("</gexf>", "", .syntax), ("gexf.net/1.3", "gexf.net/1.2draft", .syntax),
    ("for=\"type\"", "for=\"typ\"", .vocabulary),
  ])
  func `a fault in GEXF is found`(old: String, new: String, code: Fault.Code) throws {
    #expect(Self.gexf.contains(old))
    #expect(try Validation.codes(Self.gexf.replacing(old, with: new), "gexf").contains(code))
  }
}
