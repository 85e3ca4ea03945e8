// swift-tools-version: 6.2
// The map of the house: targets from the vocabulary outward; each may depend only on those above it.
// A target exists because it brings in an outside dependency, or because the compiler should forbid an import direction.
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "roundtable",
  products: [.executable(name: "roundtable", targets: ["roundtable"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The vocabulary: facts, and the session that is folded from them.
    .target(name: "RoundtableRecord", swiftSettings: strict),
    // What is asked of a session, as values for an audience.
    .target(name: "RoundtableReports", dependencies: ["RoundtableRecord"], swiftSettings: strict),
    // Every sentence of a page or a document: a session or a report in, a page or a manuscript out.
    .target(name: "RoundtableWording", dependencies: ["RoundtableRecord", "RoundtableReports"], swiftSettings: strict),
    // The language: a line and a session in, facts or one refusal out.
    .target(
      name: "RoundtableLanguage", dependencies: ["RoundtableRecord", "RoundtableReports", "RoundtableWording"], swiftSettings: strict),
    // The ways out: manuscripts to Markdown, values to JSON, phrases to the terminal; files.
    .target(
      name: "RoundtableExport", dependencies: ["RoundtableRecord", "RoundtableReports", "RoundtableWording"], resources: [.embedInCode("Resources")],
      swiftSettings: strict),
    .target(
      name: "RoundtableImport",
      dependencies: ["RoundtableRecord", "RoundtableLanguage", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Templates/Resources")], swiftSettings: strict),
    // What a store promises, and the chain that seals a record.
    .target(
      name: "RoundtableStore", dependencies: ["RoundtableRecord", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strict),
    .target(
      name: "RoundtableStoreSQLite",
      dependencies: [
        "RoundtableRecord", "RoundtableStore", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: strict),
    // One line in, one response out.
    .target(
      name: "RoundtableWorkbench",
      dependencies: [
        "RoundtableRecord", "RoundtableReports", "RoundtableWording", "RoundtableLanguage", "RoundtableExport", "RoundtableStore",
      ],
      swiftSettings: strict),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    // The screen and the keyboard: readline, the prompt, the room's second screen, the tutorial.
    .target(
      name: "RoundtableTerminal",
      dependencies: [
        "CReadline", "RoundtableRecord", "RoundtableLanguage", "RoundtableExport", "RoundtableStore", "RoundtableWorkbench",
      ], swiftSettings: strict),
    .executableTarget(
      name: "roundtable",
      dependencies: [
        "RoundtableRecord", "RoundtableReports", "RoundtableLanguage", "RoundtableExport", "RoundtableImport", "RoundtableStore",
        "RoundtableStoreSQLite", "RoundtableWorkbench", "RoundtableTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    // What tests of several targets share: given facts, typed stories, transcripts, the contract of stores.
    .target(
      name: "RoundtableTestSupport",
      dependencies: [
        "RoundtableRecord", "RoundtableReports", "RoundtableWording", "RoundtableLanguage", "RoundtableExport", "RoundtableStore",
        "RoundtableWorkbench",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "RoundtableRecordTests", dependencies: ["RoundtableRecord", "RoundtableTestSupport"], exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "RoundtableReportsTests", dependencies: ["RoundtableRecord", "RoundtableReports", "RoundtableTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RoundtableLanguageTests",
      dependencies: ["RoundtableRecord", "RoundtableReports", "RoundtableWording", "RoundtableLanguage", "RoundtableTestSupport"],
      exclude: ["Refusals.txt"], swiftSettings: strict),
    .testTarget(
      name: "RoundtableExportTests",
      dependencies: ["RoundtableRecord", "RoundtableReports", "RoundtableWording", "RoundtableExport", "RoundtableTestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "RoundtableWordingTests",
      dependencies: ["RoundtableRecord", "RoundtableReports", "RoundtableWording", "RoundtableTestSupport"], swiftSettings: strict),
    .testTarget(name: "RoundtableImportTests", dependencies: ["RoundtableRecord", "RoundtableImport"], swiftSettings: strict),
    .testTarget(
      name: "RoundtableStoreTests", dependencies: ["RoundtableRecord", "RoundtableStore", "RoundtableTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RoundtableStoreSQLiteTests",
      dependencies: [
        "RoundtableRecord", "RoundtableStore", "RoundtableStoreSQLite", "RoundtableTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .testTarget(
      name: "RoundtableWorkbenchTests",
      dependencies: [
        "RoundtableRecord", "RoundtableReports", "RoundtableLanguage", "RoundtableExport", "RoundtableStore", "RoundtableWorkbench",
        "RoundtableTestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "RoundtableTerminalTests",
      dependencies: [
        "RoundtableRecord", "RoundtableLanguage", "RoundtableExport", "RoundtableStore", "RoundtableWorkbench", "RoundtableTerminal",
        "RoundtableTestSupport",
      ], swiftSettings: strict),
  ]
)
