import PlenumRules
import PlenumTestSupport
import PlenumText
import Testing

struct LexiconTests {
  @Test func `a file gives one row a line with phrases and features`() throws {
    let text = "# Origin: invented.\nphrase\tcode\tkind\n\nred | deep red\tr\twarm\nblue\t\tcold\n"
    let rows = try LexiconFile(name: "colour", text: text).rows
    #expect(rows.map(\.line) == [4, 5])
    #expect(rows.map(\.phrases) == [["red", "deep red"], ["blue"]])
    #expect(rows.map(\.features) == [["code": "r", "kind": "warm"], ["kind": "cold"]])
  }

  @Test(arguments: [
    ("word\tcode\nred\tr", "line 1", "the first column must be called 'phrase'"),
    ("# x\n\nphrase\tcode\nred\tr\tq", "line 4", "3 cells but 2 columns"),
    ("phrase\tcode\nred\tr\n\tb", "line 3", "the phrase is empty"),
    ("phrase\tcode\n | \tb", "line 2", "the phrase is empty"),
  ])
  func `a fault is named with its line`(text: String, place: String, message: String) {
    let error = #expect(throws: RuleError.self) { try LexiconFile(name: "colour", text: text) }
    #expect(error?.file == "colour")
    #expect(error?.place == place)
    #expect(error?.message == message)
    #expect(error?.description == "colour: \(place): \(message)")
  }

  @Test func `faulty lines are left out and all of them named`() {
    let text = "phrase\tcode\nred\tr\tq\nblue\tb\n\tx\n"
    var faults: [RuleError] = []
    let file = LexiconFile(name: "colour", text: text, faults: &faults)
    #expect(faults.map(\.line) == [2, 4])
    #expect(file.rows.map(\.phrases) == [["blue"]])
    #expect(file.columns == ["phrase", "code"] && file.headerLine == 1)
  }

  @Test func `every variant is an entry with the features of its line`() throws {
    let lexicon = Lexicon(files: [try LexiconFile(name: "colour", text: Toy.colours)])
    #expect(lexicon.entries.map(\.phrase) == ["red", "deep", "deep red", "dark red", "blue"])
    #expect(lexicon.entries.map { $0["code"] } == ["r", "R", "R", "R", nil])
  }

  @Test func `files of one name make one class`() throws {
    let more = try LexiconFile(name: "colour", text: "phrase\ngreen\n")
    let shape = try LexiconFile(name: "shape", text: "phrase\nred ball\n")
    let colours = try LexiconFile(name: "colour", text: Toy.colours)
    let lexicon = Lexicon(files: [colours, more, shape])
    #expect(lexicon.classes == ["colour", "shape"])
    #expect(lexicon.classIndex("shape") == 1)
    #expect(lexicon.classIndex("sound") == nil)
    #expect(lexicon.entries.map(\.lexicalClass) == [0, 0, 0, 0, 0, 0, 1])
  }

  @Test func `the index lists all entries at a token, shortest first`() throws {
    let colours = try LexiconFile(name: "colour", text: Toy.colours)
    let shape = try LexiconFile(name: "shape", text: "phrase\ndeep red ball\n")
    let lexicon = Lexicon(files: [colours, shape])
    let text = TextAnnotator(table: lexicon.syllables).annotate(.written("a DEEP red ball"))
    let index = LexicalIndex(text, lexicon: lexicon)
    #expect(index.all(at: 1).map(\.length) == [1, 2, 3])
    #expect(index.longest(0, at: 1)?.length == 2)
    #expect(index.longest(1, at: 1)?.length == 3)
    #expect(index.longest(0, at: 0) == nil)
    #expect(index.all(at: 99).isEmpty)
  }
}
