import Foundation
import PlenumGazetteer

// Compiles the source tables into the files that CPlenumData embeds. Run by scripts/compile-data.

func read(_ path: String) throws -> String {
  try String(contentsOf: URL(filePath: path), encoding: .utf8)
}

func compileGazetteer() throws {
  let folder = "Sources/PlenumGazetteer/Data/"
  let source = try GazetteerSource(
    units: read(folder + "admin-units.tsv"),
    successors: read(folder + "admin-unit-successors.tsv"),
    aliases: read(folder + "admin-unit-aliases.tsv"))
  let bytes = try GazetteerCompiler.compile(source)
  let blob = URL(filePath: "Sources/CPlenumData/blobs/gazetteer.bin")
  try Data(bytes).write(to: blob, options: .atomic)
  print("\(blob.relativePath): \(bytes.count) bytes")
}

do {
  try compileGazetteer()
} catch {
  try FileHandle.standardError.write(contentsOf: Data("plenum-compile-data: \(error)\n".utf8))
  exit(1)
}
