import CLibXML2
import PlenumModel

/// Owns the C tree of a parsed page; copies it into an ``HTMLTree`` and frees it.
@safe
struct HTMLDocument: ~Copyable {
  enum Problem: Error {
    case tooDeep, notHTML
  }

  private let document: htmlDocPtr

  /// Sets libxml2 up: two threads that begin with it at once otherwise wait for each other for ever.
  private static let library: Void = xmlInitParser()

  /// Parses UTF-8 text.
  ///
  /// Nothing is fetched, no error is printed, nesting is bounded.
  init(_ text: String) throws(Problem) {
    if TagGuard.isExcessive(text) { throw .notHTML }
    _ = HTMLDocument.library
    var isTooDeep: Int32 = 0
    var text = text
    let parsed = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        unsafe clibxml2_read_html(characters.baseAddress, Int32(characters.count), &isTooDeep)
      }
    }
    if isTooDeep != 0 {
      unsafe xmlFreeDoc(parsed)
      throw .tooDeep
    }
    guard let parsed = unsafe parsed else { throw .notHTML }
    unsafe document = parsed
  }

  deinit { unsafe xmlFreeDoc(document) }

  /// The page as a value, read without recursion.
  func tree() -> HTMLTree {
    var tree = HTMLTree()
    var open: [Int] = []
    var next = unsafe xmlDocGetRootElement(document)
    while let node = unsafe next {
      let index = tree.nodes.count
      unsafe tree.nodes.append(copy(node, parent: open.last ?? -1))
      if let child = unsafe node.pointee.children, unsafe node.pointee.type == XML_ELEMENT_NODE {
        open.append(index)
        unsafe next = child
      } else {
        unsafe next = following(node, closing: &open, in: &tree)
      }
    }
    return tree
  }

  /// The node after a finished one, closing the elements that end here.
  private func following(
    _ finished: xmlNodePtr, closing open: inout [Int], in tree: inout HTMLTree
  ) -> xmlNodePtr? {
    var node = unsafe finished
    while !open.isEmpty {
      if let sibling = unsafe node.pointee.next { return unsafe sibling }
      tree.nodes[open.removeLast()].end = tree.nodes.count
      guard let parent = unsafe node.pointee.parent else { return nil }
      unsafe node = parent
    }
    return nil
  }

  private func copy(_ node: xmlNodePtr, parent: Int) -> HTMLNode {
    let isElement = unsafe node.pointee.type == XML_ELEMENT_NODE
    let name = unsafe isElement ? string(node.pointee.name).lowered : ""
    return unsafe HTMLNode(
      name: name, text: isElement ? "" : content(of: node),
      attributes: isElement ? attributes(of: node) : [:], parent: parent,
      traits: isElement ? HTMLElement.traits(of: name) : [])
  }

  private func content(of node: xmlNodePtr) -> String {
    let type = unsafe node.pointee.type
    guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE else { return "" }
    return unsafe HTMLEntity.replaceUnknown(in: string(node.pointee.content))
  }

  private func attributes(of node: xmlNodePtr) -> HTMLAttributes {
    var next = unsafe node.pointee.properties
    var count = 0
    while let attribute = unsafe next {
      count += 1
      unsafe next = attribute.pointee.next
    }
    var attributes = HTMLAttributes(capacity: count)
    unsafe next = node.pointee.properties
    while let attribute = unsafe next {
      let name = unsafe string(attribute.pointee.name).lowered
      let value = unsafe attribute.pointee.children
      unsafe attributes.append(name, value.map { unsafe string($0.pointee.content) } ?? "")
      unsafe next = attribute.pointee.next
    }
    return attributes
  }

  private func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }
}
