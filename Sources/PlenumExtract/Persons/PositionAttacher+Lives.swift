import PlenumModel
import PlenumText

/// What stands between a name and the posts when a life is told.
extension PositionAttacher {
  /// "bà A | , sinh năm 1970, dân tộc Thái |, Phó Bí thư": the comma after what is told of the person's life.
  func afterLife(_ end: Int, before start: Int) -> Int {
    var index = end
    while index + 1 < start, reading.text.isSign(index, ","),
      Self.lives.contains(reading.text.lower(index + 1..<min(index + 3, start))),
      let comma = (index + 1..<min(start, index + 12)).first(where: { reading.text.isSign($0, ",") }
      )
    { index = comma }
    return index
  }

  /// How such remarks begin.
  private static let lives: WordSet = [
    "sinh năm", "sinh ngày", "dân tộc", "quê quán", "quê ở", "trình độ",
  ]
}
