import ArgumentParser
import ExpressEntry
import Questions
import Storage

extension Profile {
  /// The profile in a file, or on standard input for `-`.
  ///
  /// - Throws: exit code 1 where it cannot be read, after saying why.
  static func saved(at file: String, in language: Language) throws -> Profile {
    do {
      return try ProfileFile.profile(at: file)
    } catch {
      error.complain(of: file, in: language)
      throw ExitCode.failure
    }
  }
}
