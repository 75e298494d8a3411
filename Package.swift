// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "express-entry",
  products: [.executable(name: "crs", targets: ["crs"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The law. Imports nothing: no Foundation, no terminal, no files.
    .target(name: "ExpressEntry"),

    // Occupations and their titles: CSV files, compiled into the program.
    .target(name: "CReferenceData", exclude: ["data"]),
    // Always optimized: the search goes over 60,000 titles at every key, and its tests over it again.
    .target(
      name: "ReferenceData", dependencies: ["CReferenceData"],
      swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .debug))]),

    // What to ask, in which order, in which words, in both languages.
    .target(name: "Questions", dependencies: ["ExpressEntry", "ReferenceData"]),

    // Cells, styles, keys and widgets: a screen as a value.
    .target(name: "TerminalUI"),

    // The interview as state, messages and drawing: no input, no output.
    .target(
      name: "Interview",
      dependencies: ["ExpressEntry", "Questions", "ReferenceData", "TerminalUI"]),

    // A strict JSON reader that knows line and column, and a writer.
    .target(name: "JSON"),

    // Saved profiles: a versioned JSON document, read strictly and written whole.
    .target(name: "Storage", dependencies: ["ExpressEntry", "JSON"]),

    // An assessment as text or JSON.
    .target(
      name: "Reports",
      dependencies: ["ExpressEntry", "JSON", "Questions", "ReferenceData", "TerminalUI"]),

    // The real terminal, through ncurses.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "Curses", dependencies: ["CNcurses", "TerminalUI"]),

    // The command line tool: the only place where effects happen.
    .executableTarget(
      name: "crs",
      dependencies: [
        "Curses", "ExpressEntry", "Interview", "JSON", "Questions", "ReferenceData", "Reports",
        "Storage", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // Tests: one target for each module, and what they share.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(name: "LayQueries", path: "Tests/LayQueries"),
    .target(
      name: "Fuzzing",
      dependencies: ["ExpressEntry", "JSON", "Questions", "Storage", "TerminalUI"],
      path: "Tests/Fuzzing", exclude: ["Seeds"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["ExpressEntry", "Interview", "Storage", "TerminalUI", "TestSupport", "crs"]),
    .testTarget(name: "CursesTests", dependencies: ["CNcurses", "Curses", "TerminalUI"]),
    .testTarget(
      name: "ExpressEntryTests", dependencies: ["ExpressEntry"],
      exclude: [
        "Tables/README.md", "Tables/categories.json", "Tables/crs_tables.json", "Tables/fees.json",
        "Tables/fst_occupations.json", "Tables/fsw_grid.json", "Tables/funds.json",
        "Tables/language_tables.json",
      ]),
    .testTarget(
      name: "InterviewTests",
      dependencies: [
        "ExpressEntry", "Interview", "Questions", "Storage", "TerminalUI", "TestSupport",
      ],
      exclude: ["Snapshots", "Plain/Snapshots"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON"]),
    .testTarget(
      name: "QuestionsTests",
      dependencies: ["ExpressEntry", "Questions", "ReferenceData", "TerminalUI"]),
    .testTarget(
      name: "ReferenceDataTests", dependencies: ["LayQueries", "ReferenceData"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "ExpressEntry", "JSON", "Questions", "ReferenceData", "Reports", "TerminalUI",
        "TestSupport",
      ],
      exclude: ["Snapshots"]),
    .testTarget(
      name: "StorageTests",
      dependencies: ["ExpressEntry", "Fuzzing", "JSON", "ReferenceData", "Storage", "TestSupport"],
      exclude: ["Editions/example-high-wage.json", "Funds/example-funds.json", "Released"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(
      name: "WorkedProfileTests", dependencies: ["ExpressEntry", "Storage"], exclude: ["Profiles"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// The terminal tests and the benchmark read the program's screen through libvterm, which building
// and running the program must never need: `make test` and `make bench` install it and set this.
if Context.environment["CRS_TERMINAL_TESTS"] != nil {
  package.targets += [
    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("vterm")]),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminal"),
    .testTarget(
      name: "ScreenTests",
      dependencies: [
        "ExpressEntry", "Interview", "PseudoTerminal", "Questions", "Storage", "TerminalUI",
        "TestSupport",
      ]),
    .target(name: "CAllocationCount", path: "Tests/CAllocationCount"),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CAllocationCount", "CPseudoTerminal", "ExpressEntry", "LayQueries", "PseudoTerminal",
        "ReferenceData", "Storage",
      ],
      path: "Tests/Benchmarks"),
  ]
}

// The fuzzers need Swift's libFuzzer and a build with its hooks: `make fuzz` makes one and sets this.
if Context.environment["CRS_FUZZERS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["CNcurses", "Fuzzing"], path: "Tests/Fuzzers"))
}
