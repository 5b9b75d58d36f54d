/// One line of a `.jsonl` input.
struct ArticleRecord: Decodable {
  let id: String?
  let url: String?
  let title: String?
  let text: String?
  let html: String?
  let published: String?
  let retrieved: String?
  let author: String?

  private enum Key: String, CodingKey {
    case id, url, title, text, html, published, retrieved, author
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    if let number = try? fields.decodeIfPresent(Int.self, forKey: .id) {
      id = String(number)
    } else {
      id = ArticleRecord.filled(try fields.decodeIfPresent(String.self, forKey: .id))
    }
    url = ArticleRecord.filled(try fields.decodeIfPresent(String.self, forKey: .url))
    title = ArticleRecord.filled(try fields.decodeIfPresent(String.self, forKey: .title))
    text = ArticleRecord.filled(try fields.decodeIfPresent(String.self, forKey: .text))
    html = ArticleRecord.filled(try fields.decodeIfPresent(String.self, forKey: .html))
    published = ArticleRecord.filled(try? fields.decodeIfPresent(String.self, forKey: .published))
    retrieved = ArticleRecord.filled(try? fields.decodeIfPresent(String.self, forKey: .retrieved))
    author = ArticleRecord.filled(try? fields.decodeIfPresent(String.self, forKey: .author))
  }

  /// A value with more than spaces; NUL, which ends text in the store and elsewhere, becomes a space.
  private static func filled(_ value: String?) -> String? {
    guard let value, !value.allSatisfy(\.isWhitespace) else { return nil }
    guard value.utf8.contains(0) else { return value }
    let scalars = value.unicodeScalars.map { $0.value == 0 ? " " : $0 }
    return String(String.UnicodeScalarView(scalars))
  }
}
