/// Writes the posts of a person as an outlet does.
struct PostWording {
  let names: BodyNames
  let voice: Voice
  /// The unit the article is about: its bodies need no name.
  let home: Int

  /// The posts as one text: "Quận ủy viên, Phó Bí thư Đảng ủy, Chủ tịch UBND phường".
  func text(of posts: [Post], isFormer: Bool, naming isNamed: Bool) -> String {
    var parts: [String] = []
    for (place, post) in posts.enumerated() {
      let next = place + 1 < posts.count ? posts[place + 1] : nil
      parts.append(text(of: post, before: next, naming: isNamed))
    }
    return (isFormer ? "nguyên " : "") + parts.joined(separator: ", ")
  }

  private func text(of post: Post, before next: Post?, naming isNamed: Bool) -> String {
    let title = voice.abbreviatesTitles ? PostWording.abbreviated(post.title) : post.title
    if post.saysBody { return title }
    if let next, next.body.unit == post.body.unit {
      if post.title == "Ủy viên Ban Thường vụ", case .board = next.body.kind { return title }
      return title + " " + body(post.body, .bare)
    }
    return title + " " + body(post.body, isNamed ? .full : .short)
  }

  /// "Trưởng phòng Nội vụ": the department's head is small behind the title.
  private func body(_ body: Body, _ form: BodyNames.Form) -> String {
    let name = names.written(body, form, spelled: voice.spellsBodies)
    if case .department = body.kind { return "p" + name.dropFirst() }
    return name
  }

  private static func abbreviated(_ title: String) -> String {
    switch title {
    case "Phó Bí thư": "PBT"
    case "Phó Bí thư Thường trực": "PBT Thường trực"
    case "Ủy viên Ban Thường vụ": "UVBTV"
    case "Quận ủy viên": "QUV"
    case "Huyện ủy viên": "HUV"
    default: title
    }
  }
}
