import Foundation
import PlenumGazetteer
import PlenumIngest
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

func compileRecipes() throws {
  let file = "Sources/PlenumIngest/Resources/recipes.tsv"
  let text = try read(file)
  do {
    _ = try RecipeBook(text)
  } catch {
    throw RecipeFileError(description: "\(file), \(error)")
  }
  let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
  let blob = URL(filePath: "Sources/CPlenumData/blobs/recipes.tsv")
  let bytes = Data((lines.joined(separator: "\n") + "\n").utf8)
  try bytes.write(to: blob, options: .atomic)
  print("\(blob.relativePath): \(bytes.count) bytes")
}

/// The grammar is embedded as it is, without comments; its tests read the file itself.
func compileQuestions() throws {
  let lines = try read("Sources/PlenumAsk/Resources/questions.tsv").split(separator: "\n")
  let text = lines.filter { !$0.hasPrefix("#") }.map { $0 + "\n" }.joined()
  let blob = URL(filePath: "Sources/CPlenumData/blobs/questions.tsv")
  try Data(text.utf8).write(to: blob, options: .atomic)
  print("\(blob.relativePath): \(text.utf8.count) bytes")
}

struct RecipeFileError: Error, CustomStringConvertible {
  let description: String
}

do {
  try compileGazetteer()
  try compileLanguage()
  try compileCalibration()
  try compileRecipes()
  try compileQuestions()
} catch {
  try FileHandle.standardError.write(contentsOf: Data("plenum-compile-data: \(error)\n".utf8))
  exit(1)
}
