import Foundation
import PlenumModel

/// The few questions input expansion asks of the file system.
enum FileSystem {
  enum Kind {
    case file, folder
  }

  static func kind(of path: String) -> Kind? {
    let manager = FileManager.default
    let target = isSymbolicLink(path) ? URL(filePath: path).resolvingSymlinksInPath().path : path
    guard let attributes = try? manager.attributesOfItem(atPath: target) else { return nil }
    return (attributes[.type] as? FileAttributeType) == .typeDirectory ? .folder : .file
  }

  /// The names in a folder, sorted by bytes; nil when it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return nil
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isSymbolicLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    return folder.ends(with: "/") ? folder + name : folder + "/" + name
  }

  static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
