/// Holds JSON against the schemas in `schemas/`, with the Python package `jsonschema`.
package enum JSONSchema {
  /// Whether a text is valid.
  ///
  /// - Parameters:
  ///   - text: one JSON value.
  ///   - name: the schema, as `article` for `schemas/article.schema.json`.
  /// - Throws: ``PythonTool/Failure`` when the schema itself is none, or the text no JSON.
  package static func isValid(_ text: String, under name: String) throws -> Bool {
    let script = """
      import sys, json, jsonschema
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      jsonschema.Draft202012Validator.check_schema(schema)
      print(jsonschema.Draft202012Validator(schema).is_valid(json.loads(sys.argv[2])))
      """
    let file = PackageFolder.path("schemas/\(name).schema.json")
    return try PythonTool.run(script, [file, text]) == "True\n"
  }
}
