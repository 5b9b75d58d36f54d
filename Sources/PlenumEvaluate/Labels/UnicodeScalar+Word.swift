extension Unicode.Scalar {
  /// Whether this is a letter.
  var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Whether words are made of it: a letter, a number or the underscore.
  var isWordPart: Bool {
    if isASCII { return isASCIIWordPart }
    return isLetter || properties.numericType != nil
  }

  private var isASCIIWordPart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }
}
