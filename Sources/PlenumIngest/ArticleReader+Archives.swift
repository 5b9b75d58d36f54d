extension ArticleReader {
  /// Hands out the records of a web archive.
  func splitArchive(
    _ source: InputSource, _ isWanted: () -> Bool, _ each: (ArticleUnit) -> Void
  ) throws(IngestFailure) {
    var scanner = RecordScanner(
      try ArchiveSources.open(source), sizeLimit: sizeLimit, isWanted: filter.admits(url:))
    while isWanted(), let item = scanner.next() {
      switch item {
      case .omitted(let omission): each(.outcome(.omitted(omission)))
      case .failure(let place, let reason):
        each(.outcome(.failure(failure(source, place, reason))))
      case .record(let record):
        let maker = maker(for: source, at: record.place)
        let payload = Payload(sizeLimit: sizeLimit)
        each(
          .unread(
            UnreadArticle(size: record.body.count) { maker.outcome(web: record, payload) }))
      }
    }
  }

  private func failure(
    _ source: InputSource, _ place: BytePlace, _ reason: IngestFailure.Reason
  ) -> IngestFailure {
    if reason == .tooLarge { return tooLarge(source, byte: place) }
    let message =
      switch reason {
      case .truncatedGzip, .truncatedRecord:
        "the file ends in the middle of this record; fetch it again"
      case .damagedGzip: "the packed data is damaged, this record is lost; fetch the file again"
      case .unreadable: "the file cannot be read from here on; check the disk"
      default: "there is no record here that can be read; fetch the file again"
      }
    return IngestFailure(file: source.name, byte: place, reason: reason, message: message)
  }
}
