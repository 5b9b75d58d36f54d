internal import CLibXML2

/// The elements and texts of an XML file, one after the other, through libxml2.
@safe final class XMLEvents {
  /// What was read.
  enum Event {
    case start(XMLElement)
    case end(String)
    case text(String)
  }

  private let path: String
  private let reader: xmlTextReaderPtr
  private var pendingEnd: String?

  init(_ path: String) throws {
    xmlResetLastError()
    guard let reader = unsafe clibxml2_open_reader(path) else {
      throw ValidationError(
        file: path, reason: "cannot be read; check the path and its permissions")
    }
    self.path = path
    unsafe self.reader = reader
  }

  deinit { unsafe xmlFreeTextReader(reader) }

  /// The line reached.
  var line: Int { Int(unsafe xmlTextReaderGetParserLineNumber(reader)) }

  /// The next event; nil at the end of the file.
  func next() throws -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while true {
      let status = unsafe xmlTextReaderRead(reader)
      if status < 0 { throw failure() }
      if status == 0 { return nil }
      if let event = try event() { return event }
    }
  }

  private func event() throws -> Event? {
    switch unsafe xmlTextReaderNodeType(reader) {
    case 1:
      let element = start()
      if unsafe xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = element.name }
      return .start(element)
    case 15: return .end(unsafe text(xmlTextReaderConstLocalName(reader)))
    case 3, 4, 14: return .text(unsafe text(xmlTextReaderConstValue(reader)))
    case 5, 10:
      throw SyntaxError(line: line, message: "document types and entities are not expected")
    default: return nil
    }
  }

  private func start() -> XMLElement {
    let name = unsafe text(xmlTextReaderConstLocalName(reader))
    let namespace = unsafe text(xmlTextReaderConstNamespaceUri(reader))
    let line = line
    var attributes: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      let key = unsafe text(xmlTextReaderConstName(reader))
      attributes[key] = unsafe text(xmlTextReaderConstValue(reader))
    }
    unsafe xmlTextReaderMoveToElement(reader)
    return XMLElement(name: name, namespace: namespace, attributes: attributes, line: line)
  }

  private func failure() -> any Error {
    let line = Int(clibxml2_error_line())
    if line == 0 {
      return ValidationError(
        file: path, reason: "cannot be read; check the path and its permissions")
    }
    let message = unsafe String(cString: clibxml2_error_message())
    return SyntaxError(line: line, message: String(message.prefix { !$0.isNewline }))
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }
}
