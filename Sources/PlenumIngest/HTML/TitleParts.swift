import PlenumModel

/// A window title taken apart into the headline and the name of the site.
struct TitleParts {
  /// The headline.
  let headline: String
  /// What stands after the last separator, if anything.
  let site: String?

  init(_ title: String) {
    if title.holds(" > "), let last = title.split(separator: " > ").last, last.count < title.count,
      last.count >= 15
    {
      headline = String(last)
      site = nil
      return
    }
    for separator in [" | ", " :: ", " » ", " – ", " - "] {
      guard title.holds(separator), let range = title.ranges(of: separator).last else { continue }
      let front = String(title[..<range.lowerBound])
      let back = String(title[range.upperBound...])
      if front.count >= 15 && front.count >= back.count && TitleParts.isSite(back, separator) {
        headline = front
        site = back
        return
      }
    }
    headline = title
    site = nil
  }

  /// Dashes also stand inside headlines, so after them only names that look like sites count.
  private static func isSite(_ text: String, _ separator: String) -> Bool {
    if separator.contains("|") || separator.contains(":") || separator.contains("»") { return true }
    let lower = text.lowered
    return ["cổng", "trang", "báo", "website", ".vn", ".com", "đài", "tin ", "thông tin"].contains {
      lower.begins(with: $0) || ($0.begins(with: ".") && lower.ends(with: $0))
    }
  }
}
