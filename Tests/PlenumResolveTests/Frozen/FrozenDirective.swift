import PlenumModel

/// A directive that was found, with the date that annotations do not have.
struct FrozenDirective: CustomStringConvertible {
  let kind: String
  let number: String?
  let issuer: [String]
  let date: String?

  init(_ node: Node, in document: DocumentGraph) {
    let issuers = Set(node.links(.passedBy))
    kind = node.text(.kind) ?? ""
    number = node.text(.idLocal)
    issuer = document.nodes.filter { issuers.contains($0.id) }
      .flatMap { ($0[.prefLabel] + $0[.altLabel]).map(\.text) }
    date = node.text(.dateDocument)
  }

  var description: String {
    [kind, number ?? "-", issuer.isEmpty ? "-" : issuer.joined(separator: " ~ "), date ?? "-"]
      .joined(separator: " · ")
  }
}
