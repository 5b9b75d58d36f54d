/// Chooses between the address a page was retrieved from and the one it gives for itself.
///
/// The link joins the addresses of one article: with tracking parameters, for telephones, for printing. It is
/// taken only where it leads to the same site and names no less than the address, as some systems give one link
/// for all pages of a section.
enum CanonicalLink {
  /// The address that stands for a page.
  ///
  /// - Parameters:
  ///   - link: what the page gives.
  ///   - url: what it was retrieved from.
  /// - Returns: the link if it can be trusted, else `url`.
  static func address(_ link: String?, of url: String) -> String {
    guard let link, let site = site(of: link), site == CanonicalLink.site(of: url) else {
      return url
    }
    return namesNoLess(Parts(link), than: Parts(url)) ? link : url
  }

  /// The host without the label of a version of the site.
  private static func site(of url: String) -> String? {
    guard let host = HostPattern.host(of: url) else { return nil }
    let versions = ["www.", "m.", "mobile.", "amp.", "wap."]
    guard let version = versions.first(where: host.hasPrefix) else { return host }
    let rest = host.dropFirst(version.utf8.count)
    return rest.contains(".") ? String(rest) : host
  }

  private static func namesNoLess(_ link: Parts, than url: Parts) -> Bool {
    if link.path == url.path {
      return url.parameters.subtracting(link.parameters).allSatisfy(isIncidental)
    }
    guard url.path.starts(with: link.path) else { return true }
    return url.path.dropFirst(link.path.count).allSatisfy(versionSegments.contains)
  }

  /// The last parts of paths that lead to the same article in another form.
  private static let versionSegments: Set<String> = ["amp", "amp.html", "print", "print.html"]

  /// Whether a parameter says where the reader comes from or how the page looks, not which page it is.
  private static func isIncidental(_ parameter: String) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || name.hasPrefix("_x_tr_") || incidentalNames.contains(name)
  }

  private static let incidentalNames: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "gidzl", "zarsrc", "_ga", "ref",
    "src",
    "amp", "print", "mobile", "m",
  ]
}

/// The parts of an address that name a page.
private struct Parts {
  /// What stands between the slashes.
  let path: [String]
  /// What stands after the question mark.
  let parameters: Set<String>

  init(_ url: String) {
    let start = url.firstRange(of: "://")?.upperBound ?? url.startIndex
    let named = url[start...].prefix { $0 != "#" }
    let rest = named.drop { $0 != "/" && $0 != "?" }
    path = rest.prefix { $0 != "?" }.split(separator: "/").map(String.init)
    parameters = Set(rest.drop { $0 != "?" }.dropFirst().split(separator: "&").map(String.init))
  }
}
