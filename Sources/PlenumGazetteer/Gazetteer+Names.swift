extension Gazetteer {
  /// Units that bear a name, given with or without the generic word, wider units first.
  ///
  /// Case, tone placement and spelling variants do not matter; see ``GazetteerKey``. Usual aliases
  /// ("TPHCM", "Thừa Thiên Huế") count as names.
  package func units(named text: String) -> [AdministrativeUnit] {
    let words = GazetteerKey.words(of: text)
    let whole = units(filedUnder: words[...])
    guard let (word, name) = UnitWord.leading(words) else { return whole }
    return merge(units(filedUnder: name).filter { $0.unitWord == word }, whole)
  }

  /// Units of one level that bear a name.
  package func units(named text: String, level: AdministrativeLevel) -> [AdministrativeUnit] {
    units(named: text).filter { $0.level == level }
  }

  /// Units that bear a bare name with a generic word, as in "phường" and "Khuê Trung".
  ///
  /// An alias that includes the word counts too: "tỉnh" and "Thừa Thiên Huế" give the city of Huế.
  package func units(named name: String, unitWord: UnitWord) -> [AdministrativeUnit] {
    let words = GazetteerKey.words(of: name)
    let aliased = unitWord.keyWords + words
    return merge(
      units(filedUnder: words[...]).filter { $0.unitWord == unitWord },
      units(filedUnder: aliased[...]))
  }

  private func units(filedUnder words: ArraySlice<ArraySlice<UInt8>>) -> [AdministrativeUnit] {
    if words.isEmpty { return [] }
    return table.units(filedUnder: GazetteerKey.hash(GazetteerKey.bytes(of: words))).map {
      unit(at: $0)
    }
  }

  private func merge(_ left: [AdministrativeUnit], _ right: [AdministrativeUnit])
    -> [AdministrativeUnit]
  {
    if right.isEmpty { return left }
    return left.isEmpty ? right : Set(left + right).sorted()
  }
}
