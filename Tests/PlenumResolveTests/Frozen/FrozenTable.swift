import Foundation

/// How many rows of each group passed on the first run and pass now.
struct FrozenTable: CustomStringConvertible {
  let firstRun: [String: Int]
  let outcomes: [FrozenOutcome]

  var description: String {
    let groups = FrozenGroup.allCases.map { group in
      let own = outcomes.filter { $0.row.group == group }
      return line(group.rawValue, firstRun[group.rawValue], own)
    }
    let total = line("all", firstRun.isEmpty ? nil : firstRun.values.reduce(0, +), outcomes)
    return ([line("frozen sentences", ["first run", "now", "of"])] + groups + [total])
      .joined(separator: "\n")
  }

  private func line(_ name: String, _ first: Int?, _ outcomes: [FrozenOutcome]) -> String {
    let now = outcomes.count(where: \.passes)
    return line(name, [first.map(String.init) ?? "-", String(now), String(outcomes.count)])
  }

  private func line(_ name: String, _ cells: [String]) -> String {
    let columns = cells.map { String(repeating: " ", count: max(0, 11 - $0.count)) + $0 }
    return name.padding(toLength: 16, withPad: " ", startingAt: 0) + columns.joined()
  }
}
