#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program that was started, whose output nobody reads.
struct ChildProcess {
  let identifier: pid_t
  private let command: [String]

  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    init(_ code: Int32, of subject: String) {
      description = "\(subject): \(String(cString: strerror(code)))"
    }
  }

  init(_ command: [String]) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)

    let arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }

    var process = pid_t()
    let error = posix_spawn(&process, command[0], &actions, nil, arguments, environ)
    guard error == 0 else { throw Failure(error, of: command[0]) }
    (identifier, self.command) = (process, command)
  }

  /// Waits until it has ended, and well.
  func wait() throws(Failure) {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    try check(status)
  }

  /// Says whether it has ended, and then what it used.
  func hasEnded(using usage: inout rusage) throws(Failure) -> Bool {
    var status: Int32 = 0
    guard wait4(identifier, &status, WNOHANG, &usage) == identifier else { return false }
    try check(status)
    return true
  }

  private func check(_ status: Int32) throws(Failure) {
    guard status == 0 else {
      throw Failure("\(command.joined(separator: " ")) ended with status \(status)")
    }
  }
}
