import ArgumentParser
import PlenumModel

/// Types of events by name, separated by commas.
struct EventTypes: ExpressibleByArgument {
  let types: Set<Subtype>

  init?(argument: String) {
    let names = argument.lowercased().split(separator: ",")
    let types = names.compactMap { name in EventTypes.all.first { $0.rawValue.lowercased() == name }
    }
    guard !types.isEmpty, types.count == names.count else { return nil }
    self.types = Set(types)
  }

  private static let all = Subtype.allCases.filter { $0.kind == .event }

  /// All names, for help.
  static let names = all.map { $0.rawValue.lowercased() }.joined(separator: ", ")
}
