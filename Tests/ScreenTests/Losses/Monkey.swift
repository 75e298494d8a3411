import Foundation
import PseudoTerminal
import TestSupport

/// Somebody who presses anything: the same things in every run with the same seed.
struct Monkey {
  /// What it does to a terminal.
  enum Action: CustomStringConvertible {
    case bytes([UInt8])
    case resize(rows: Int, columns: Int)
    case stop
    case signal(Int32)

    var description: String {
      switch self {
      case .bytes(let bytes): "\(String(decoding: bytes, as: UTF8.self).debugDescription)"
      case .resize(let rows, let columns): "\(columns)x\(rows)"
      case .stop: "stop"
      case .signal(let number): "signal \(number)"
      }
    }
  }

  /// What keyboards and terminals send, whole.
  private static let sequences: [String] =
    [
      "\r", "\t", "\u{7F}", "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}OC", "\u{1B}OD", "\u{1B}[H",
      "\u{1B}[F", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[3~", "\u{1B}[Z", "\u{1B}[1;5A", "\u{1B}[200~",
      "\u{1B}[201~", "\u{1B}[M !!", "\u{1B}[<0;3;4M", "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}]11;rgb:0",
      "\u{1B}P>|x\u{1B}\\", "\u{1B}[24;80R", "é", "漢", "👍🏽", "e\u{301}", "1996-02-11\r", "9\r",
    ]
    + ["OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"]
    .map { "\u{1B}\($0)" }

  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  mutating func next() -> Action {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<40: .bytes((0..<Int.random(in: 1...8, using: &random)).flatMap { _ in sequence() })
    case 40..<55: .bytes((0..<Int.random(in: 1...40, using: &random)).map { _ in byte() })
    case 55..<70: .bytes(cut(sequence()))
    case 70..<78: .bytes(paste())
    case 78..<90: .resize(rows: oneOf(1...60), columns: oneOf(1...200))
    case 90..<95: .stop
    default: .signal(SIGWINCH)
    }
  }

  private mutating func oneOf(_ range: ClosedRange<Int>) -> Int {
    // Of a usable size half of the time, or little would happen.
    Bool.random(using: &random)
      ? Int.random(in: range, using: &random) : Int.random(in: 40...80, using: &random)
  }

  private mutating func sequence() -> [UInt8] {
    if Bool.random(using: &random) { return [UInt8.random(in: 0x30...0x39, using: &random)] }
    return Array((Self.sequences.randomElement(using: &random) ?? "").utf8)
  }

  /// The beginning of a sequence, the rest of which may follow later or never.
  private mutating func cut(_ sequence: [UInt8]) -> [UInt8] {
    Array(sequence[..<Int.random(in: 1...sequence.count, using: &random)])
  }

  /// Any byte but the slash, which could lead the name of a file out of the folder of the test.
  private mutating func byte() -> UInt8 {
    let byte = UInt8.random(in: .min ... .max, using: &random)
    return byte == UInt8(ascii: "/") ? 0 : byte
  }

  private mutating func paste() -> [UInt8] {
    let length = [10, 200, 5_000].randomElement(using: &random) ?? 10
    let end = Bool.random(using: &random) ? "\u{1B}[201~" : ""
    return Array("\u{1B}[200~".utf8) + (0..<length).map { _ in byte() } + Array(end.utf8)
  }
}
