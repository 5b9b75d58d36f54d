internal import PlenumModel

/// Reads annotations in the JSON of the annotation guide.
package enum AnnotationReader {
  /// What is wrong with a member.
  struct Failure: Error {
    let reason: String
  }

  /// Reads an annotation.
  ///
  /// - Parameters:
  ///   - text: the JSON text.
  ///   - file: its name, for messages.
  /// - Returns: the annotation; nil when the JSON is something else, without a member `persons`.
  /// - Throws: ``AnnotationError``.
  package static func annotation(parsing text: String, file: String) throws -> Annotation? {
    do {
      let json = try JSONValue(parsing: text)
      return json["persons"] == nil ? nil : try annotation(json)
    } catch let error as JSONSyntaxError {
      throw AnnotationError(file: file, reason: error.description)
    } catch let failure as Failure {
      throw AnnotationError(file: file, reason: failure.reason)
    }
  }

  private static func annotation(_ json: JSONValue) throws -> Annotation {
    var annotation = Annotation()
    annotation.persons = json.elements("persons").compactMap(person)
    annotation.bodies = json.required("bodies").map { BodyAnnotation(labels: $0.texts) }
    annotation.bodies += json.optional("bodies").map {
      BodyAnnotation(labels: $0.texts, isOptional: true)
    }
    annotation.events = try json.required("events").map { try event($0) }
    annotation.events += try json.optional("events").map { try event($0, isOptional: true) }
    annotation.directives = try json.required("directives").map { try directive($0) }
    annotation.directives += try json.optional("directives").map {
      try directive($0, isOptional: true)
    }
    annotation.edges = json.required("edges").compactMap { edge($0) }
    annotation.edges += json.optional("edges").compactMap { edge($0, isOptional: true) }
    return annotation
  }

  private static func person(_ json: JSONValue) -> PersonAnnotation? {
    guard let name = json["name"]?.string else { return nil }
    let positions =
      json.required("positions").map { position($0) }
      + json.optional("positions").map { position($0, isOptional: true) }
    return PersonAnnotation(name: name, positions: positions)
  }

  private static func position(_ json: JSONValue, isOptional: Bool = false) -> PositionAnnotation {
    PositionAnnotation(
      title: json.text("title") ?? "", otherTitles: json.texts("title_alt"),
      body: json.texts("body"), isOptional: isOptional)
  }

  private static func event(_ json: JSONValue, isOptional: Bool = false) throws -> EventAnnotation {
    var event = EventAnnotation(key: try json.key())
    event.label = json.text("label") ?? ""
    event.type = json.text("type") ?? ""
    event.otherTypes = json.texts("type_ok")
    event.isMain = json["main"] == .bool(true)
    event.start = json.text("start")
    event.otherStarts = json.texts("start_ok") + json.texts("start_alt")
    event.end = json.text("end") ?? event.start
    event.ordinal = json["ordinal"]?.ordinal
    event.otherOrdinals = json.list("ordinal_ok").compactMap(\.ordinal)
    event.term = json.text("term")
    event.otherTerms = json.texts("term_ok")
    event.organizer = json.texts("organizer")
    event.isOptional = isOptional
    return event
  }

  private static func directive(
    _ json: JSONValue, isOptional: Bool = false
  ) throws -> DirectiveAnnotation {
    var directive = DirectiveAnnotation(key: try json.key())
    directive.label = json.text("label") ?? ""
    directive.kind = json.text("kind") ?? ""
    directive.number = json.text("number")
    directive.issuer = json.texts("issuer")
    directive.isOptional = isOptional
    return directive
  }

  private static func edge(_ json: JSONValue, isOptional: Bool = false) -> EdgeAnnotation? {
    let parts = (json.array ?? []).map { $0.plainText ?? "" }
    guard parts.count >= 3 else { return nil }
    return EdgeAnnotation(
      subject: parts[0], relation: parts[1], object: parts[2], isOptional: isOptional)
  }
}
