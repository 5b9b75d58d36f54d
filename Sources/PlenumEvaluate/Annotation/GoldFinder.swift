internal import Foundation

/// Finds annotations and the articles beside them.
package enum GoldFinder {
  private static let articleExtensions = ["txt", "html"]

  /// The annotations that paths stand for.
  ///
  /// - Parameter paths: folders, annotations (`.json`), or articles with an annotation beside them.
  /// - Returns: the files in the order of the paths, a folder's by name, and what is not there.
  package static func files(at paths: [String]) -> (files: [GoldFile], errors: [AnnotationError]) {
    var files: [GoldFile] = []
    var errors: [AnnotationError] = []
    for path in paths {
      do { files += try self.files(at: path) } catch { errors.append(error) }
    }
    var seen: Set<String> = []
    return (files.filter { seen.insert($0.path).inserted }, errors)
  }

  /// Reads an annotation.
  ///
  /// - Parameter file: where it is.
  /// - Returns: the annotation; nil when a folder's file is something else.
  /// - Throws: ``AnnotationError``.
  package static func annotation(of file: GoldFile) throws -> Annotation? {
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw AnnotationError(file: file.path, reason: "cannot be read; check its permissions")
    }
    let text = String(decoding: data, as: UTF8.self)
    let annotation = try AnnotationReader.annotation(parsing: text, file: file.path)
    if annotation == nil, file.isNamed {
      throw AnnotationError(
        file: file.path, reason: "is no annotation: it has no member 'persons'")
    }
    return annotation
  }

  private static func files(at path: String) throws(AnnotationError) -> [GoldFile] {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw AnnotationError(file: path, reason: "no such file or folder; check the path")
    }
    if isFolder.boolValue { return try files(inFolder: path) }
    let gold = URL(fileURLWithPath: path).deletingPathExtension().path + ".json"
    let own = path.hasSuffix(".json") ? path : gold
    guard FileManager.default.fileExists(atPath: own) else {
      throw AnnotationError(file: path, reason: "no annotation of this name (.json) is beside it")
    }
    return [file(own, isNamed: true)]
  }

  private static func files(inFolder path: String) throws(AnnotationError) -> [GoldFile] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw AnnotationError(file: path, reason: "cannot be read; check its permissions")
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let gold = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
    if gold.isEmpty {
      throw AnnotationError(file: path, reason: "holds no annotation (.json)")
    }
    return gold.map { file(folder + $0, isNamed: false) }
  }

  private static func file(_ path: String, isNamed: Bool) -> GoldFile {
    let stem = String(path.dropLast(".json".count))
    let article = articleExtensions.map { "\(stem).\($0)" }
      .first(where: FileManager.default.fileExists)
    let name = stem.split(separator: "/").last.map(String.init) ?? stem
    return GoldFile(name: name, path: path, article: article, isNamed: isNamed)
  }
}
