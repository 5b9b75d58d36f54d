import Plenum

extension Console {
  /// Writes what a run tells of its progress.
  static func show(_ output: Progress.Output) {
    switch output {
    case .message(let text): say(text)
    case .line(let text): redraw(text)
    case .wipe: wipe()
    }
  }
}
