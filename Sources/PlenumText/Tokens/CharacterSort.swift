/// What the tokenizer needs to know of a code point.
enum CharacterSort {
  case letter, digit, space, apostrophe, sign

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = CharacterSort.ascii(UInt8(value))
    } else if value == 0xA0 || value == 0x2028 || value == 0x2029 || value == 0x3000
      || (0x2000...0x200B).contains(value) || value == 0xFEFF
    {
      self = .space
    } else if value == 0x2019 || value == 0x2018 || value == 0x02BC || value == 0xB4 {
      self = .apostrophe
    } else if (0xC0...0x24F).contains(value) || (0x1E00...0x1EFF).contains(value)
      || (0x300...0x36F).contains(value)
    {
      self = value == 0xD7 || value == 0xF7 ? .sign : .letter
    } else {
      self = scalar.properties.isAlphabetic ? .letter : .sign
    }
  }

  private static func ascii(_ byte: UInt8) -> CharacterSort {
    switch byte {
    case 65...90, 97...122: .letter
    case 48...57: .digit
    case 9, 10, 11, 12, 13, 32: .space
    case 39, 96: .apostrophe
    default: .sign
    }
  }
}
