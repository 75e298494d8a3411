/// Times of many runs of the same thing.
struct Distribution {
  private let sorted: [Duration]

  init(_ times: [Duration]) {
    sorted = times.sorted()
  }

  var count: Int { sorted.count }
  var median: Duration { quantile(0.5) }
  var p99: Duration { quantile(0.99) }

  /// The smallest time that so many of the runs do not exceed.
  func quantile(_ share: Double) -> Duration {
    guard !sorted.isEmpty else { return .zero }
    let index = Int((share * Double(sorted.count)).rounded(.up)) - 1
    return sorted[min(max(index, 0), sorted.count - 1)]
  }
}

extension Duration {
  /// Nanoseconds up to ten microseconds, microseconds up to a millisecond, milliseconds above.
  var short: String {
    guard self >= .microseconds(10) else { return "\(Int(self / .nanoseconds(1))) ns" }
    let microseconds = self / .microseconds(1)
    return microseconds < 1_000
      ? "\(Int(microseconds.rounded())) us" : "\((microseconds / 10).rounded() / 100) ms"
  }
}
