/// One cell of a table.
enum CSVCell {
  /// Nothing.
  case none
  /// A name or a number of ours, written as it is.
  case plain(String)
  /// Text that may hold anything.
  case text(String)
}

extension NetworkColumn {
  /// The cell of an element.
  func cell(of element: Element) -> CSVCell {
    guard let value = value(element) else { return .none }
    return type == .string ? .text(value) : .plain(value)
  }
}
