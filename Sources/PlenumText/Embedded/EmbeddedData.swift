import CPlenumData

/// The data files in the binary, one constant for each file of `Sources/CPlenumData/blobs`.
package enum EmbeddedData {
  /// The compiled gazetteer of administrative units.
  package static let gazetteer = EmbeddedBytes(PLENUM_BLOB_GAZETTEER)
  /// The rules and lexicons in one text.
  package static let language = EmbeddedBytes(PLENUM_BLOB_LANGUAGE)
  /// The confidences of statements.
  package static let calibration = EmbeddedBytes(PLENUM_BLOB_CALIBRATION)

  /// The recipes for portals, without comments.
  package static let recipes = EmbeddedBytes(PLENUM_BLOB_RECIPES)

  /// The grammar of questions, without comments.
  package static let questions = EmbeddedBytes(PLENUM_BLOB_QUESTIONS)
}
