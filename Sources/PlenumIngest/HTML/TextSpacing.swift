import PlenumText

/// White space of pages.
enum TextSpacing {
  /// Clean text in which every run of white space is one space, without any at the ends.
  static func collapse(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in TextCleaner.clean(text).unicodeScalars {
      if scalar == " " || scalar == "\n" {
        isPending = !result.isEmpty
      } else {
        if isPending { result.append(" ") }
        isPending = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}
