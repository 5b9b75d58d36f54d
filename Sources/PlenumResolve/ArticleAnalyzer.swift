import PlenumExtract
import PlenumGazetteer
public import PlenumModel
import PlenumText

/// Turns one article into its document graph: the stages text, extract and resolve in a row.
///
/// A value without mutable state; one analyzer may serve any number of threads.
public struct ArticleAnalyzer: Sendable {
  private let extractor: Extractor
  private let annotator: TextAnnotator
  private let gazetteer: Gazetteer

  /// Makes an analyzer with the embedded rules, lexicons and gazetteer.
  public init() {
    self.init(language: .embedded)
  }

  /// Makes an analyzer whose embedded rules and lexicons a folder adds to.
  ///
  /// - Parameter folder: holds `lexicon/*.tsv`, `rules/*.yml` or both.
  /// - Throws: an error that names the file and the line of the first fault.
  public init(lexicon folder: String) throws {
    self.init(language: try Language(extendedBy: folder))
  }

  private init(language: Language) {
    gazetteer = .embedded
    extractor = Extractor(language: language)
    annotator = extractor.annotator
  }

  /// The nodes, mentions, statements and diagnostics of an article.
  public func documentGraph(of article: Article) -> DocumentGraph {
    let extraction = extractor.extract(annotator.annotate(article))
    let resolution = DocumentResolution(extraction, gazetteer: gazetteer)
    var builder = DocumentGraphBuilder(resolution, gazetteer: gazetteer)
    return builder.documentGraph()
  }

  /// The document graph of an article with the doubts about its statements.
  package func groundedDocument(of article: Article) -> GroundedDocument {
    let extraction = extractor.extract(annotator.annotate(article))
    let resolution = DocumentResolution(extraction, gazetteer: gazetteer)
    var builder = DocumentGraphBuilder(resolution, gazetteer: gazetteer)
    let document = builder.documentGraph()
    return GroundedDocument(document: document, doubts: builder.doubts)
  }

  /// The document graph of an article together with what it was made from.
  package func explanation(of article: Article) -> ArticleExplanation {
    let extraction = extractor.extract(annotator.annotate(article))
    let resolution = DocumentResolution(extraction, gazetteer: gazetteer)
    var builder = DocumentGraphBuilder(resolution, gazetteer: gazetteer)
    return ArticleExplainer(resolution: resolution, document: builder.documentGraph())
      .explanation()
  }
}
