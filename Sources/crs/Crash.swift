#if DEBUG
  /// Crashes as a mistake of ours would, in the way that `CRS_CRASH` names, where it is set.
  ///
  /// For the tests of what a crash leaves behind: a signal from outside is no trap of the runtime,
  /// and leaves a stack to stand on. Release builds have none of this.
  func crashIfAsked() {
    switch environment("CRS_CRASH") {
    case "trap":
      let none: [Int] = []
      complain("\(none[CommandLine.arguments.count])")
    case "overflow": complain("\(depth(below: CommandLine.arguments.count))")
    default: break
    }
  }

  /// Uses up the stack.
  private func depth(below level: Int) -> Int {
    level < 0 ? 0 : depth(below: level + 1) + 1
  }
#endif
