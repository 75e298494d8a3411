/// A hash of bytes (FNV-1a, 64 bits), which finds damage and change, and is no defence.
struct Checksum: Equatable {
  private(set) var value: UInt64 = 14_695_981_039_346_656_037

  init(of bytes: some Sequence<UInt8>) { add(bytes) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 1_099_511_628_211 }
  }
}
