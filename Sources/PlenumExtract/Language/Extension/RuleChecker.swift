import PlenumModel
import PlenumRules

/// Checks the rules of an extension against the embedded ones and the merged lexicons.
struct RuleChecker {
  private let embedded: [String: Rule]
  private let phases: [String]
  private let lexicon: Lexicon

  init(embedded: [Rule], lexicon: Lexicon) {
    self.embedded = Dictionary(
      embedded.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    phases = Set(embedded.map(\.phase)).sorted()
    self.lexicon = lexicon
  }

  /// What there is to say about the rules and what they switch off.
  func findings(of languageExtension: LanguageExtension) -> [LanguageFinding] {
    var findings = duplicates(in: languageExtension)
    for rule in languageExtension.rules {
      findings += problems(of: rule.content).map { severity, message in
        finding(severity, rule.file, rule.content.line, rule.content.name, message)
      }
    }
    for rule in languageExtension.removals where embedded[rule.content.name] == nil {
      findings.append(
        finding(
          .warning, rule.file, rule.content.line, rule.content.name,
          "there is no embedded rule of this name to switch off"))
    }
    return findings
  }

  private func duplicates(in languageExtension: LanguageExtension) -> [LanguageFinding] {
    let rules = languageExtension.rules.map { ($0.file, $0.content.line, $0.content.name) }
    let removals = languageExtension.removals.map { ($0.file, $0.content.line, $0.content.name) }
    var seen: Set<String> = []
    return (rules + removals).compactMap { file, line, name in
      seen.insert(name).inserted
        ? nil : finding(.error, file, line, name, "a second rule of this name")
    }
  }

  private func problems(of rule: Rule) -> [(LanguageFinding.Severity, String)] {
    var problems = attributeFaults(of: rule)
    if !phases.contains(rule.phase) {
      problems.append(
        "there is no phase '\(rule.phase)'; take \(phases.joined(separator: ", "))")
    }
    do {
      _ = try RuleSet(rules: [rule], lexicon: lexicon, predicates: Predicates.all)
    } catch {
      problems.append((error as? RuleError)?.message ?? "\(error)")
    }
    let isIdle = embedded[rule.name].map(rule.isSame) ?? false
    return problems.map { (.error, $0) }
      + (isIdle ? [(.warning, "the embedded rule of this name is the same")] : [])
  }

  private func attributeFaults(of rule: Rule) -> [String] {
    rule.attributes.sorted { $0.key < $1.key }.compactMap { name, value in
      guard let known = FeatureValues.ruleAttributes.first(where: { $0.name == name }) else {
        let names = FeatureValues.ruleAttributes.map(\.name).joined(separator: ", ")
        return "a rule cannot set '\(name)'; take \(names)"
      }
      if known.domain.contains(value) { return nil }
      return "\(name) is not '\(value)'; take \(known.domain.description)"
    }
  }

  private func finding(
    _ severity: LanguageFinding.Severity, _ file: String, _ line: Int?, _ name: String,
    _ message: String
  ) -> LanguageFinding {
    LanguageFinding(severity, file, line: line, "\(name): \(message)")
  }
}

extension Rule {
  /// Whether another rule does the same.
  fileprivate func isSame(as other: Rule) -> Bool {
    phase == other.phase && priority == other.priority && pattern == other.pattern
      && attributes == other.attributes
  }
}
