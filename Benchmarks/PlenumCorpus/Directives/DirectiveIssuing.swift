import PlenumGazetteer

/// The directives of committees and UBND, term by term; those of the centre are facts.
struct DirectiveIssuing {
  private let world: World
  private var chance: SplitMix64
  private(set) var directives: [Directive] = CentralDirectives.all
  private(set) var central: [Int]
  private(set) var ofUnit: [[Int]]

  init(world: World) {
    self.world = world
    chance = SplitMix64(seed: world.seed, stream: [StreamTag.directives])
    central = Array(directives.indices)
    ofUnit = Array(repeating: [], count: world.units.count)
  }

  mutating func run() {
    for unit in world.units.indices {
      for term in Term.party(of: world.units[unit]) {
        for form in forms(of: unit) { issue(form, by: unit, in: term) }
      }
      for year in world.units[unit].opened.year..<world.units[unit].closed.year {
        issuePlans(of: unit, in: year)
      }
      ofUnit[unit].sort { (directives[$0].day, $0) < (directives[$1].day, $1) }
    }
  }

  /// A kind with its sign and how many of it a term brings.
  private struct Form {
    let kind: String
    let sign: String
    let body: BodyKind
    let count: Int
  }

  private func forms(of unit: Int) -> [Form] {
    let letters = DirectiveIssuing.letters(of: world.units[unit])
    let decrees = [
      Form(kind: "Nghị quyết", sign: "-NQ/", body: .partyCommittee, count: 4),
      Form(kind: "Kế hoạch", sign: "-KH/", body: .partyCommittee, count: 4),
      Form(kind: "Chỉ thị", sign: "-CT/", body: .partyStanding, count: 3),
    ]
    return decrees.filter { world.units[unit].level != .commune || $0.kind != "Chỉ thị" }.map {
      Form(kind: $0.kind, sign: $0.sign + letters, body: $0.body, count: $0.count)
    }
  }

  /// The letters of a committee in its signs.
  static func letters(of unit: WorldUnit) -> String {
    switch (unit.level, unit.word) {
    case (.province, _): "TU"
    case (.commune, _): "ĐU"
    case (.district, .urbanDistrict): "QU"
    case (.district, .ruralDistrict): "HU"
    case (.district, _): "ThU"
    }
  }

  /// Numbers grow through the term, with gaps for what no article names.
  private mutating func issue(_ form: Form, by unit: Int, in term: Term) {
    var number = chance.number(in: 1...3)
    let length = term.last.number - term.first.number
    for place in 0..<form.count {
      let first = term.first + length * place / form.count
      let day = (first + chance.below(max(1, length / form.count))).workday
      add(form.kind, number, form.sign, day, Body(kind: form.body, unit: unit))
      number += chance.number(in: 1...9)
    }
  }

  /// Plans of the People's Committee; their numbers begin anew each year.
  private mutating func issuePlans(of unit: Int, in year: Int) {
    let number = chance.number(in: 4...190)
    let day = (Day(year, 1, 5) + chance.below(200)).workday
    add("Kế hoạch", number, "/KH-UBND", day, Body(kind: .peoplesCommittee, unit: unit))
  }

  private mutating func add(_ kind: String, _ number: Int, _ sign: String, _ day: Day, _ body: Body)
  {
    guard day >= World.start, day < world.units[body.unit].closed else { return }
    ofUnit[body.unit].append(directives.count)
    directives.append(
      Directive(
        id: "directive-\(directives.count)", kind: kind, number: number, suffix: sign, day: day,
        issuer: .body(body), subject: chance.pick(DirectiveIssuing.subjects)))
  }

  private static let subjects = [
    "xây dựng nếp sống văn minh đô thị", "nâng cao chất lượng sinh hoạt chi bộ",
    "phát triển kinh tế tập thể, làng nghề", "giảm nghèo bền vững",
    "đẩy mạnh cải cách hành chính", "chuyển đổi số trong các cơ quan",
    "bảo đảm an ninh trật tự dịp Tết", "phòng, chống lụt bão và tìm kiếm cứu nạn",
    "quản lý đất đai, trật tự xây dựng", "công tác tuyển quân",
    "phát triển du lịch cộng đồng", "bảo vệ môi trường, thu gom rác thải",
    "nâng cao chất lượng giáo dục mũi nhọn", "công tác kiểm tra, giám sát",
    "tăng cường công tác dân vận của chính quyền", "xây dựng thiết chế văn hóa ở cơ sở",
  ]
}
