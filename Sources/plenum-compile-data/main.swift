import Foundation
import PlenumGazetteer
import PlenumRules

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

func compileLanguage() throws {
  let folder = "Sources/PlenumExtract/Resources/"
  let files = try FileManager.default.contentsOfDirectory(atPath: folder + "lexicon")
  let names = files.filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }
  let language = try LanguageFolder(lexiconNames: names) { try read(folder + $0) }
  let text = LanguageArchive.text(lexicons: language.lexicons, rules: language.rules)
  let blob = URL(filePath: "Sources/CPlenumData/blobs/language.txt")
  try Data(text.utf8).write(to: blob, options: .atomic)
  print("\(blob.relativePath): \(text.utf8.count) bytes")
}

/// The confidences are embedded as they are, without comments.
func compileCalibration() throws {
  let lines = try read("Sources/PlenumExtract/Resources/calibration.tsv").split(separator: "\n")
  let text = lines.filter { !$0.hasPrefix("#") }.map { $0 + "\n" }.joined()
  let blob = URL(filePath: "Sources/CPlenumData/blobs/calibration.tsv")
  try Data(text.utf8).write(to: blob, options: .atomic)
  print("\(blob.relativePath): \(text.utf8.count) bytes")
}

do {
  try compileGazetteer()
  try compileLanguage()
  try compileCalibration()
} catch {
  try FileHandle.standardError.write(contentsOf: Data("plenum-compile-data: \(error)\n".utf8))
  exit(1)
}
