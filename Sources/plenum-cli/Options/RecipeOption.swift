import ArgumentParser
import Plenum

/// Own recipes for pages.
struct RecipeOption: ParsableArguments {
  @Option(
    name: .customLong("recipes"),
    help: ArgumentHelp(
      "A table of recipes for pages instead of the built-in one; an empty file means none.",
      valueName: "file"))
  var file: String?

  /// The recipes.
  ///
  /// - Throws: why the file cannot be read, or its first fault.
  func recipes() throws -> ArticleFeed.Recipes {
    try ArticleFeed.recipes(in: file)
  }
}
