import Fuzzing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The input that is fuzzed, by the name in `CRS_FUZZER`; `nil` for the keys of the terminal.
private let input: FuzzedInput? = {
  let name = getenv("CRS_FUZZER").map { String(cString: $0) } ?? ""
  if name == "keys" { return nil }
  guard let input = FuzzedInput(rawValue: name) else {
    let names = FuzzedInput.allCases.map(\.rawValue).joined(separator: ", ")
    print("CRS_FUZZER must be one of \(names), keys")
    exit(2)
  }
  return input
}()

/// What libFuzzer calls with every input it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let input { input.take(bytes) } else { Keyboard.type(bytes) }
  return 0
}
