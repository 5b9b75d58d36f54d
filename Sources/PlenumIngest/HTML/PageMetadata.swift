import PlenumModel

/// What the head of a page says of it.
struct PageMetadata {
  /// The title: `og:title`, else `<title>`.
  private(set) var title: String?
  /// The content of `<title>`.
  private(set) var windowTitle: String?
  /// Canonical address.
  private(set) var url: String?
  /// Name of the site.
  private(set) var publisher: String?
  /// Publication date.
  private(set) var published: PartialDate?
  /// Author, as the page names one.
  private(set) var author: String?

  init(_ tree: HTMLTree) {
    let data = StructuredData(tree)
    let meta = PageMetadata.metaValues(of: tree)
    windowTitle = tree.elements("title").first.map { tree.text(of: $0) }
    title = meta["og:title"] ?? data.headline.map(TextSpacing.collapse) ?? windowTitle
    url = PageMetadata.address(of: tree, meta)
    publisher = meta["og:site_name"] ?? data.publisher.map(TextSpacing.collapse)
    let dates =
      PageMetadata.dateNames.lazy.compactMap { meta[$0] } + [data.published].compactMap(\.self)
    published = dates.lazy.compactMap(MetaDate.read).first
    author = [data.author, meta["article:author"], meta["author"], meta["dc.creator"]]
      .compactMap(\.self).compactMap(AuthorName.normalize)
      .first { AuthorName.isName($0) || AuthorName.isOffice($0) }
    if author == publisher { author = nil }
  }

  private static func metaValues(of tree: HTMLTree) -> [String: String] {
    var values: [String: String] = [:]
    for index in tree.elements("meta") {
      guard let content = tree.attribute("content", of: index) else { continue }
      for name in ["property", "name", "itemprop"] {
        guard let key = tree.attribute(name, of: index)?.lowered else { continue }
        if values[key] == nil { values[key] = content }
      }
    }
    return values
  }

  private static let dateNames = [
    "article:published_time", "og:published_time", "article:published", "datepublished", "pubdate",
    "publishdate", "publish_date", "publish-date", "date.issued", "dc.date.issued",
    "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "date",
    "parsely-pub-date", "sailthru.date",
  ]

  /// The first absolute address that names more than the site.
  private static func address(of tree: HTMLTree, _ meta: [String: String]) -> String? {
    let links = tree.elements("link").filter {
      tree.attribute("rel", of: $0)?.lowered == "canonical"
    }
    let candidates =
      links.compactMap { tree.attribute("href", of: $0) }
      + [meta["og:url"]].compactMap(\.self)
    return candidates.first(where: isArticleAddress)
  }

  private static func isArticleAddress(_ address: String) -> Bool {
    let lower = address.lowered
    guard let scheme = ["https://", "http://"].first(where: { lower.begins(with: $0) }) else {
      return false
    }
    let rest = lower.dropFirst(scheme.count)
    guard !rest.contains(" "), let slash = rest.firstIndex(of: "/") else { return false }
    let path = rest[rest.index(after: slash)...]
    return !["", "index.html", "index.php", "default.aspx", "home", "trang-chu"].contains(path)
  }
}
