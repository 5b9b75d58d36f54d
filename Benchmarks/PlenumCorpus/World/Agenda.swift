/// What is due when: offices by day, the earliest first.
struct Agenda {
  private var heap: [(day: Day, seat: Int)] = []

  mutating func add(_ day: Day, _ seat: Int) {
    heap.append((day, seat))
    var child = heap.count - 1
    while child > 0, isBefore(child, (child - 1) / 2) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes out the earliest entry, if it is due before a day.
  mutating func next(before end: Day) -> (day: Day, seat: Int)? {
    guard let first = heap.first, first.day < end else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    sink()
    return first
  }

  private mutating func sink() {
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
      guard let child = children.min(by: { isBefore($0, $1) }), isBefore(child, parent) else {
        return
      }
      heap.swapAt(child, parent)
      parent = child
    }
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    (heap[left].day, heap[left].seat) < (heap[right].day, heap[right].seat)
  }
}
