import PlenumModel
import PlenumText

/// Names of writers as by-lines give them.
enum AuthorName {
  /// The name in normal capitals, without office or remark; nil when nothing is left.
  static func normalize(_ text: String) -> String? {
    var name = text.words.joined(separator: " ").trimmed(" -–|,;:\"“”*")
    if let open = name.firstIndex(of: "("), open != name.startIndex {
      name = String(name[..<open]).trimmed(" -–,")
    }
    name = name.trimmed("()[].").count > 2 ? name.trimmed("()[]") : name
    name = withoutOffice(name)
    if isAllCapitals(name) { name = capitalized(name) }
    if name == "Ban Tuyên giáo QU" { name = "Ban Tuyên giáo Quận ủy" }
    return name.unicodeScalars.contains(where: \.properties.isAlphabetic) ? name : nil
  }

  /// Whether the words can be the name of one or more people: every word has a capital.
  static func isName(_ text: String) -> Bool {
    let parts = self.parts(of: withoutRemark(text).trimmed("()[]"))
    guard let first = parts.first, parts.count <= 5 else { return false }
    return isOneName(first) && parts.dropFirst().allSatisfy { isOneName($0) || isOffice($0) }
  }

  /// Whether the words start like the name of an office: `Ban Tuyên giáo …`, `Trung tâm …`.
  static func isOffice(_ text: String) -> Bool {
    let key = LabelKey.exact(text)
    guard key.words.count <= 12 else { return false }
    return offices.contains { key == $0 || key.begins(with: $0 + " ") }
      && !verbs.contains { (" " + key + " ").holds($0) }
  }

  /// `Lê Thu - Cán bộ Văn hóa xã`: a name, a dash and the post of one who writes for a small page.
  static func isNameWithPost(_ text: String) -> Bool {
    guard let dash = text.firstRange(of: " - ") ?? text.firstRange(of: " – ") else { return false }
    let name = text[..<dash.lowerBound].words.joined(separator: " ")
    let post = LabelKey.exact(String(text[dash.upperBound...]))
    let first = LabelKey.exact(String(name.prefix { $0 != " " }))
    return isOneName(name) && name.contains(" ") && !["ông", "bà", "anh", "chị"].contains(first)
      && posts.contains { post == $0 || post.begins(with: $0 + " ") }
  }

  private static let posts = """
    cán bộ; cb; công chức; cc; chuyên viên; viên chức; giáo viên; bí thư chi bộ; phó bí thư chi bộ; bí thư đoàn;
    phó bí thư đoàn; chủ tịch hội; phó chủ tịch hội; hiệu trưởng; phó hiệu trưởng; văn hóa; vhxh; vh xh; văn thư
    """.split(separator: ";").map { LabelKey.exact(String($0)) }

  private static func withoutRemark(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), open != text.startIndex, text.ends(with: ")") else {
      return text
    }
    return String(text[..<open]).trimmed(" ")
  }

  /// `Phạm Huyền - Trung tâm TT&VH huyện` is Phạm Huyền.
  private static func withoutOffice(_ name: String) -> String {
    let parts = self.parts(of: name)
    guard let first = parts.first, parts.count > 1, isOneName(first), !isOffice(first) else {
      return name
    }
    guard let office = parts.first(where: isOffice), let range = name.firstRange(of: office) else {
      return name
    }
    return String(name[..<range.lowerBound]).trimmed(" -–,;/")
  }

  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var words: [Substring] = []
    for word in text.words {
      let isJoint = ["-", "–", "và", "&", "/", "+"].contains(word)
      let bare = word.ends(with: ",") || word.ends(with: ";") ? word.dropLast() : word
      if !isJoint { words.append(bare) }
      if isJoint || bare.count < word.count {
        parts.append(words.joined(separator: " "))
        words = []
      }
    }
    parts.append(words.joined(separator: " "))
    return parts.filter { !$0.isEmpty }
  }

  private static func isOneName(_ text: String) -> Bool {
    let words = text.words
    return (1...5).contains(words.count) && words.allSatisfy(isNameWord)
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
    return word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "'’.-".unicodeScalars.contains($0)
    }
  }

  private static func isAllCapitals(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    return scalars.contains { $0.properties.isUppercase }
      && !scalars.contains { $0.properties.isLowercase }
  }

  /// Syllables get one capital; what is no syllable (`TTXVN`) stays.
  private static func capitalized(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars {
      if scalar.properties.isAlphabetic {
        word.append(scalar)
      } else {
        append(word, to: &result)
        word = []
        result.append(scalar)
      }
    }
    append(word, to: &result)
    return String(result)
  }

  private static func append(_ word: [Unicode.Scalar], to text: inout String.UnicodeScalarView) {
    guard let first = word.first else { return }
    text.append(first)
    let isSyllable = VietnameseSyllable.isPlausible(word)
    for scalar in word.dropFirst() {
      if isSyllable {
        text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
  }

  private static let offices = """
    ban tuyên giáo; ban tổ chức; ban dân vận; ban xây dựng đảng; ban biên tập; ban nội chính; văn phòng; vp;
    trung tâm; đài truyền thanh; đài tt th; đài ptth; đài phát thanh; phòng văn hóa; phòng vh tt; phòng nội vụ; phòng cải cách; phòng tư pháp; phòng giáo dục;
    đài; cổng thông tin; cổng ttđt; báo; ttxvn; ubnd; hđnd; ủy ban; ubmttq; mttq; mặt trận; đảng ủy; huyện ủy;
    quận ủy; thành ủy; tỉnh ủy; thị ủy; công an; trường; sở; đoàn thanh niên; đoàn tn; hội lhpn; hội nông dân;
    hội cựu chiến binh; hội ccb; huyện đoàn; thành đoàn; tỉnh đoàn; quận đoàn; btg; btc; ttvh; tttt; tt vh;
    tt vhtt; tt ttvh; trang tin; bộ phận; chi bộ; ctv; trung tâm tt vh; công chức; ban chỉ huy; ban chqs
    """.split(separator: ";").map { LabelKey.exact(String($0)) }

  private static let verbs = [
    "tổ chức", "phát biểu", "trao", "tặng", "dự", "họp", "kiểm tra", "thăm",
  ]
  .map { " " + LabelKey.exact($0) + " " }
}
