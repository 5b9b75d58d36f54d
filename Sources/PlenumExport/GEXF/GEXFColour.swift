/// Colours as GEXF writes them.
enum GEXFColour {
  /// The attributes of `#RRGGBB`.
  static func attributes(of colour: String) -> String {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    return "r=\"\(number >> 16)\" g=\"\(number >> 8 & 255)\" b=\"\(number & 255)\""
  }
}
