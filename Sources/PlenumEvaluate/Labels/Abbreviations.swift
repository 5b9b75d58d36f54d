/// The abbreviations that annotations and articles use.
enum Abbreviations {
  /// Those of bodies and places, in the order in which they are expanded.
  static let ofBodies = [
    PhraseRule("tp.hcm", "tp. hcm", "tp hcm", "tphcm", to: "thành phố hồ chí minh"),
    PhraseRule(
      "ub mttq vn", "ub mttqvn", "ub mttq", "ubmttq vn", "ubmttqvn", "ubmttq",
      to: "ủy ban mặt trận tổ quốc việt nam"),
    PhraseRule("mttq vn", "mttqvn", "mttq", to: "mặt trận tổ quốc việt nam"),
    PhraseRule("ub nd", "ubnd", to: "ủy ban nhân dân"),
    PhraseRule("hđnd", "hdnd", to: "hội đồng nhân dân"),
    PhraseRule("ubkt", to: "ủy ban kiểm tra"),
    PhraseRule("bchqs", to: "ban chỉ huy quân sự"),
    PhraseRule("bch", to: "ban chấp hành"),
    PhraseRule("btv", to: "ban thường vụ"),
    PhraseRule("btg", to: "ban tuyên giáo"),
    PhraseRule("lđlđ", "lđld", "ldlđ", "ldld", to: "liên đoàn lao động"),
    PhraseRule("hội lhpn", "lhpn", to: "hội liên hiệp phụ nữ"),
    PhraseRule("hội hnd", "hnd", to: "hội nông dân"),
    PhraseRule("hội ccb", "ccb", to: "hội cựu chiến binh"),
    PhraseRule("tncs", to: "thanh niên cộng sản"),
    PhraseRule("đtn", to: "đoàn thanh niên"),
    PhraseRule("đcsvn", to: "đảng cộng sản việt nam"),
    PhraseRule("tw", "t.ư", to: "trung ương", notAfter: "-/"),
    PhraseRule("qu", to: "quận ủy"),
    PhraseRule("tp. ", "tp.", "tp ", "tp", to: "thành phố "),
    PhraseRule("tx. ", "tx.", "tx ", "tx", to: "thị xã "),
    PhraseRule("p. ", "p.", to: "phường ", beforeWord: true),
    PhraseRule("q. ", "q.", to: "quận ", beforeWord: true),
  ]

  /// Those of titles, in the order in which they are expanded.
  static let ofTitles = [
    PhraseRule("pbt", to: "phó bí thư"),
    PhraseRule("bt", to: "bí thư"),
    PhraseRule("pct", to: "phó chủ tịch"),
    PhraseRule("ct", to: "chủ tịch"),
    PhraseRule("uvbtv", "uvtv", to: "ủy viên ban thường vụ"),
    PhraseRule("uvbch", to: "ủy viên ban chấp hành"),
    PhraseRule("uv", to: "ủy viên"),
    PhraseRule("quv", to: "quận ủy viên"),
    PhraseRule("huv", to: "huyện ủy viên"),
    PhraseRule("tt", to: "thường trực"),
    PhraseRule("pgđ", to: "phó giám đốc"),
    PhraseRule("gđ", to: "giám đốc"),
    PhraseRule("ủy viên thường vụ", to: "ủy viên ban thường vụ"),
  ]
}
