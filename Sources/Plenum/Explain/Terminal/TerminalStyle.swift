internal import PlenumExport
internal import PlenumModel

/// How text looks on a terminal with 256 colours.
struct TerminalStyle: Hashable {
  var colour: String?
  var fill: String?
  var isBold = false
  var isFaint = false
  var isUnderlined = false

  static let plain = TerminalStyle()
  static let bold = TerminalStyle(isBold: true)
  static let faint = TerminalStyle(isFaint: true)

  /// The look of a mention: that of the node in pictures.
  static func mention(_ kind: NodeKind) -> TerminalStyle {
    TerminalStyle(colour: Palette.line(of: kind), fill: Palette.fill(of: kind))
  }

  /// The look of a relation.
  static func edge(_ predicate: Predicate) -> TerminalStyle {
    TerminalStyle(colour: Palette.colour(of: predicate), isBold: true)
  }

  /// The parameters of the sequence that switches it on; empty for plain text.
  var parameters: String {
    var parameters: [String] = []
    if isBold { parameters.append("1") }
    if isFaint { parameters.append("2") }
    if isUnderlined { parameters.append("4") }
    if let colour { parameters.append("38;5;\(TerminalStyle.index(of: colour))") }
    if let fill { parameters.append("48;5;\(TerminalStyle.index(of: fill))") }
    return parameters.joined(separator: ";")
  }

  /// The nearest colour of the cube of 6 × 6 × 6 that starts at index 16.
  private static func index(of hex: String) -> Int {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    let levels = [0, 95, 135, 175, 215, 255]
    let steps = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { part in
      levels.indices.min { abs(levels[$0] - part) < abs(levels[$1] - part) } ?? 0
    }
    return 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
  }
}
