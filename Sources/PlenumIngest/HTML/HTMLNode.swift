/// An element or a piece of text of a page.
struct HTMLNode: Sendable {
  /// The element's name in lower case; empty for text.
  let name: String
  /// The text of a text node.
  var text: String
  /// Attributes by name in lower case.
  let attributes: HTMLAttributes
  /// Index of the element around it, -1 for the root.
  let parent: Int
  /// Index just past its last descendant.
  var end: Int

  /// What the element's name means.
  let traits: HTMLElement.Traits

  init(
    name: String, text: String, attributes: HTMLAttributes, parent: Int, end: Int = 0,
    traits: HTMLElement.Traits = []
  ) {
    self.name = name
    self.text = text
    self.attributes = attributes
    self.parent = parent
    self.end = end
    self.traits = traits
  }

  /// Whether it is a text node.
  var isText: Bool { name.isEmpty }
}
