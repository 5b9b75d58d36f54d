import PlenumModel

/// Lists the files below a folder.
struct FolderWalker {
  /// Relative paths of all files, sorted by bytes.
  private(set) var files: [String] = []
  /// Relative paths of folders that could not be read.
  private(set) var unreadable: [String] = []

  /// Walks the folder; hidden files and linked folders are left out.
  init(_ root: String) {
    var pending = [""]
    while let folder = pending.popLast() {
      let path = folder.isEmpty ? root : FileSystem.join(root, folder)
      guard let names = FileSystem.names(in: path) else {
        unreadable.append(folder)
        continue
      }
      for name in names where !name.begins(with: ".") {
        let relative = FileSystem.join(folder, name)
        switch FileSystem.kind(of: FileSystem.join(root, relative)) {
        case .file: files.append(relative)
        case .folder where !FileSystem.isSymbolicLink(FileSystem.join(root, relative)):
          pending.append(relative)
        default: break
        }
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
