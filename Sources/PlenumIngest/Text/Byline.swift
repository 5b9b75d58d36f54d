import PlenumModel

/// A line that says who wrote the article.
struct Byline: Equatable {
  /// The writer as the graph names him, if the line names one.
  let author: String?
  /// Whether a label such as `Tin, ảnh:` marks the line.
  let isLabelled: Bool

  /// Reads a line that stands at the end of an article.
  init?(_ line: String) {
    if let labelled = Byline(labelled: line) {
      self = labelled
    } else if line.unicodeScalars.count <= 70, !".:;?".contains(line.last ?? ".") {
      guard let author = Byline.unlabelledAuthor(in: line) else { return nil }
      self.author = author.isEmpty ? nil : author
      isLabelled = false
    } else {
      return nil
    }
  }

  /// Reads a line with a label; parts between bars count on their own.
  init?(labelled line: String) {
    guard line.unicodeScalars.count <= 160 else { return nil }
    for part in line.parts(separatedBy: UInt8(ascii: "|")) {
      guard let colon = part.utf8.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let label = LabelKey.exact(String(part[..<colon]))
      let value = String(part[part.index(after: colon)...])
      if Byline.authorLabels.contains(label), !value.ends(with: ".") || value.count <= 40 {
        author = Byline.author(in: Byline.firstCredit(in: value))
      } else if Byline.sourceLabels.contains(label), value.count <= 60, !Caption.showsPeople(value)
      {
        author = nil
      } else {
        continue
      }
      isLabelled = true
      return
    }
    guard Byline.isSourceNote(line) else { return nil }
    author = nil
    isLabelled = true
  }

  /// The writer named after a label; nil for `admin` and the like.
  private static func author(in value: String) -> String? {
    guard let name = AuthorName.normalize(value) else { return nil }
    let isNobody = nobody.contains(LabelKey.exact(name))
    return isNobody || !name.contains(where: \.isUppercase) ? nil : name
  }

  /// `Theo baochinhphu.vn`, `(Theo TTXVN)`.
  private static func isSourceNote(_ line: String) -> Bool {
    guard line.unicodeScalars.count <= 50 else { return false }
    let plain = line.trimmingPrefix("(")
    return plain.lowered.begins(with: "theo ")
      && !".:;,".contains(line.last ?? ".")
  }

  /// The text before a second credit: `Hà Vân - Ảnh: Đức Mạnh` gives `Hà Vân`.
  private static func firstCredit(in value: String) -> String {
    guard let colon = value.firstIndex(of: ":") else { return value }
    var words = value[..<colon].words
    while let word = words.last, creditWords.contains(LabelKey.exact(String(word))) {
      words.removeLast()
    }
    return words.joined(separator: " ").trimmed("-–;,. ")
  }

  /// The author of a line without label, "" when it names an office that is none, nil for no by-line.
  private static func unlabelledAuthor(in line: String) -> String? {
    if nobody.contains(LabelKey.exact(line)) { return "" }
    if AuthorName.isNameWithPost(line), let dash = line.firstIndex(where: { "-–".contains($0) }) {
      return AuthorName.normalize(String(line[..<dash])) ?? ""
    }
    if AuthorName.isName(line) || AuthorName.isOffice(line) {
      return AuthorName.normalize(line) ?? ""
    }
    return nil
  }

  private static func keys(_ list: String) -> WordSet {
    WordSet(list.split(separator: ";").map { LabelKey.exact(String($0)) })
  }

  private static let authorLabels = keys(
    """
    tin; bài; tin, ảnh; tin ảnh; tin và ảnh; tin bài; tin, bài; bài, ảnh; bài và ảnh; bài ảnh; tác giả;
    tác giả bài viết; người viết; người đăng; người gửi; đăng bởi; thực hiện; người thực hiện; viết bởi;
    tin, bài, ảnh; tin bài ảnh; tin bài và ảnh; tin, bài và ảnh; bài viết; phóng viên; pv; ctv; nhóm pv;
    cộng tác viên; tin, hình; bài, hình; tin và hình; nội dung; nhóm tác giả; tin, ảnh, clip; by; author
    """)

  private static let sourceLabels = keys(
    "nguồn; nguồn tin; nguồn bài; theo; nguồn ảnh; ảnh; biên tập; theo nguồn; tổng hợp; nguồn tin bài"
  )

  private static let creditWords = keys("ảnh; và; hình; clip; video; bài; tin; -; –; đồ họa; họa")

  private static let nobody = keys(
    "bbt; ban biên tập; ctv; pv; ttxvn; bt; btv; admin; administrator; quản trị; quantri; quản trị viên"
  )
}
