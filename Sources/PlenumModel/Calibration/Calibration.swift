/// How sure statements are, by relation, doubt and rule, as counted on annotated articles.
///
/// The figures are a tree: all statements, those of a relation, those of a relation read with one
/// doubt, those of a rule among them. A statement gets the narrowest figure there is.
package struct Calibration: Sendable, Hashable {
  /// The statements a figure is about; `*` stands for all.
  package struct Key: Sendable, Hashable, Comparable {
    /// The relation's name.
    package let relation: String
    /// What makes the reading uncertain; `-` for nothing.
    package let doubt: String
    /// The rule's name.
    package let rule: String

    /// Makes a key; what is left out stands for all.
    package init(
      relation: String = anything, doubt: String = anything, rule: String = anything
    ) {
      self.relation = relation
      self.doubt = doubt
      self.rule = rule
    }

    /// The next wider statements; nil when these are all.
    package var wider: Key? {
      if rule != anything { return Key(relation: relation, doubt: doubt) }
      if doubt != anything { return Key(relation: relation) }
      return relation == anything ? nil : Key()
    }

    /// Orders by relation, doubt and rule, `*` first.
    package static func < (lhs: Key, rhs: Key) -> Bool {
      (lhs.relation, lhs.doubt, lhs.rule) < (rhs.relation, rhs.doubt, rhs.rule)
    }
  }

  /// What was counted, and what follows from it.
  package struct Figure: Sendable, Hashable {
    /// Edges that were right or wrong.
    package let edges: Int
    /// Those that were right.
    package let right: Int
    /// The confidence in hundredths, 1–99.
    package let percent: Int

    /// Makes a figure.
    package init(edges: Int, right: Int, percent: Int) {
      self.edges = edges
      self.right = right
      self.percent = percent
    }

    /// The confidence, 0–1.
    package var confidence: Double { Double(percent) / 100 }
  }

  /// Stands for every relation, doubt or rule.
  package static let anything = "*"
  /// Stands for the absence of a doubt.
  package static let sure = "-"

  /// The figures by the statements they are about.
  package let figures: [Key: Figure]

  /// Makes a calibration.
  package init(_ figures: [Key: Figure]) {
    self.figures = figures
  }

  /// The confidence of a statement.
  ///
  /// - Parameters:
  ///   - relation: what it states.
  ///   - doubt: what makes its reading uncertain, if anything.
  ///   - rule: the rule that found it.
  /// - Returns: a number from 0 to 1 with two decimals; 0.5 when there is no figure at all.
  package func confidence(relation: String, doubt: String?, rule: String) -> Double {
    var key: Key? = Key(relation: relation, doubt: doubt ?? Self.sure, rule: rule)
    while let narrow = key {
      if let figure = figures[narrow] { return figure.confidence }
      key = narrow.wider
    }
    return 0.5
  }
}
