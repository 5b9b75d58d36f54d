/// An article as a page in one of four builds.
struct HTMLPage {
  let article: WrittenArticle
  /// The canonical address, where the page tells it.
  let url: String?

  func text(_ chance: inout SplitMix64) -> String {
    let date =
      article.tellsPublished ? PageDate.line(article.published, site: article.site, &chance) : ""
    let build = chance.below(4)
    let body =
      switch build {
      case 0: main(date)
      case 1: table(date)
      case 2: divisions(date)
      default: framed(date)
      }
    return
      "<!doctype html>\n<html lang=\"vi\">\(head(build, &chance))<body>\n\(body)</body></html>\n"
  }

  private var headline: String { HTMLPage.escaped(article.headline) }
  private var site: String { HTMLPage.escaped(article.site) }
  private var author: String { HTMLPage.escaped(article.author) }

  private func head(_ build: Int, _ chance: inout SplitMix64) -> String {
    var head = "<head><meta charset=\"utf-8\">\n<title>\(headline)</title>\n"
    if let url { head += "<link rel=\"canonical\" href=\"\(url)\">\n" }
    if article.tellsPublished, build != 1 {
      let stamp = PageDate.stamp(article.published, &chance)
      head += "<meta property=\"article:published_time\" content=\"\(stamp)\">\n"
    }
    return head + "</head>"
  }

  private func paragraphs(_ tag: String) -> String {
    article.paragraphs.map { "<\(tag)>\(HTMLPage.escaped($0))</\(tag)>\n" }.joined()
  }

  private func main(_ date: String) -> String {
    """
    <header>\(site)</header>
    <nav><a href="/">Trang chủ</a> <a href="/tin-tuc">Tin tức</a> <a href="/van-ban">Văn bản</a></nav>
    <main>
    <h1>\(headline)</h1>
    <p class="date">\(date)</p>
    \(paragraphs("p"))<p class="author">\(author)</p>
    </main>
    <footer>Bản quyền thuộc \(site)</footer>

    """
  }

  private func table(_ date: String) -> String {
    """
    <div id="banner">\(site.uppercased())</div>
    <table><tr><td class="menu">Giới thiệu<br>Tin tức<br>Văn bản</td><td>
    <div class="title"><b>\(headline)</b></div>
    <div class="date">\(date)</div>
    \(paragraphs("p"))<p align="right"><b>\(author)</b></p>
    </td></tr></table>
    <div id="footer">Chịu trách nhiệm: \(site)</div>

    """
  }

  private func divisions(_ date: String) -> String {
    """
    <div class="header"><a href="/">\(site)</a></div>
    <div class="article"><h2 class="title">\(headline)</h2><span class="time">\(date)</span>
    <div class="content">
    \(paragraphs("div"))</div>
    <div class="author">\(author)</div></div>
    <div class="related"><h3>Tin liên quan</h3><ul><li><a href="/1">Lịch công tác tuần</a></li></ul></div>

    """
  }

  private func framed(_ date: String) -> String {
    """
    <div class="container"><ul class="menu"><li><a href="/">Trang chủ</a></li><li>Liên hệ</li></ul>
    <article><header><h1>\(headline)</h1><time>\(date)</time></header>
    \(paragraphs("p"))<p><em>\(author)</em></p></article>
    <aside><p>Thăm dò ý kiến</p></aside></div>

    """
  }

  /// Text with what HTML reads as markup escaped.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
