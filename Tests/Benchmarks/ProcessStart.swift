#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time from asking for a process to its end, of a program that does next to nothing.
struct ProcessStart {
  let command: [String]

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  var title: String {
    let program = command[0].split(separator: "/").last.map(String.init) ?? command[0]
    return "start of " + ([program] + command.dropFirst()).joined(separator: " ")
  }

  /// Runs the program so many times, after a few that do not count and fill the caches.
  func measure(runs: Int) throws(Failure) -> Distribution {
    var times: [Duration] = []
    for run in -10..<runs {
      let time = try runOnce()
      if run >= 0 { times.append(time) }
    }
    return Distribution(times)
  }

  private func runOnce() throws(Failure) -> Duration {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)

    let arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }

    let start = ContinuousClock.now
    var process = pid_t()
    let error = posix_spawn(&process, command[0], &actions, nil, arguments, environ)
    guard error == 0 else {
      throw Failure(description: "\(command[0]): \(String(cString: strerror(error)))")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let time = ContinuousClock.now - start
    guard status == 0 else {
      throw Failure(description: "\(command.joined(separator: " ")) ended with status \(status)")
    }
    return time
  }
}
