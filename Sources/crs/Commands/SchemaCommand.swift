import ArgumentParser
import Storage

/// The form of the saved file, for machines.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the saved profile.")

  func run() {
    print(ProfileSchema.text, terminator: "")
  }
}
