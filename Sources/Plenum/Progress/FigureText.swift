/// Figures for a reader, in ASCII and the same in every locale.
package enum FigureText {
  /// Digits in groups of three: `12,000`.
  package static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A number with its noun: `1 article`, `12,000 articles`.
  package static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  /// An amount of data: `812 B`, `34.5 MB`; a kilobyte is a thousand bytes.
  package static func bytes(_ count: Int) -> String {
    if count < 1000 { return "\(count) B" }
    var units = ["kB", "MB", "GB", "TB", "PB", "EB"][...]
    var amount = Double(count) / 1000
    while amount >= 999.95, units.count > 1 {
      amount /= 1000
      units = units.dropFirst()
    }
    return "\(decimal(amount, decimals: 1)) \(units.first ?? "")"
  }

  /// A speed: `4.1 MB/s`, with two decimals below one.
  package static func rate(_ bytesPerSecond: Double) -> String {
    let megabytes = bytesPerSecond / 1_000_000
    return decimal(megabytes, decimals: megabytes < 0.995 ? 2 : 1) + " MB/s"
  }

  /// A stretch of time on a clock: `0:42`, `1:02:03`, `3 d 4 h`.
  package static func clock(_ duration: Duration) -> String {
    let seconds = Int(max(0, duration.components.seconds))
    let (minutes, hours) = (seconds / 60, seconds / 3600)
    if hours >= 24 { return "\(hours / 24) d \(hours % 24) h" }
    let start = hours > 0 ? "\(hours):\(twoDigits(minutes % 60))" : "\(minutes)"
    return "\(start):\(twoDigits(seconds % 60))"
  }

  /// A stretch of time that is over: `8.4 s`, from a hundred seconds on as on a clock.
  package static func time(_ duration: Duration) -> String {
    duration < .milliseconds(99_950)
      ? decimal(duration / .seconds(1), decimals: 1) + " s" : clock(duration)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// A number with one decimal or two.
  private static func decimal(_ value: Double, decimals: Int) -> String {
    let unit = decimals == 1 ? 10 : 100
    let scaled = Int((min(max(0, value), 1e15) * Double(unit)).rounded())
    let fraction = scaled % unit
    return grouped(scaled / unit) + "." + (decimals == 1 ? "\(fraction)" : twoDigits(fraction))
  }
}
