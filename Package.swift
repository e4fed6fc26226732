// swift-tools-version: 6.2
// The picture of these targets, and which may import which, is in ARCHITECTURE.md.

import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: dependencies + ["TestSupport"],
    swiftSettings: strict)
}

let package = Package(
  name: "jixiao",
  products: [
    .executable(name: "jixiao", targets: ["jixiao"]),
    .executable(name: "jixiao-documents", targets: ["jixiao-documents"]),
  ],
  targets: [
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CPangoCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .target(name: "CProcess"),
    .target(name: "CXMLEvents", dependencies: ["CLibXML2"]),
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .target(name: "CPDFPages", dependencies: ["CPoppler"]),
    .target(name: "CEditLine", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "EmbeddedFiles"),

    room("TextColumns", ["CUTF8Proc"]),
    room("Goals", ["EmbeddedFiles"]),
    room("Tables", ["Goals"]),
    room("GridPipe", ["Tables", "Goals"]),
    room("Files", ["Tables", "Goals", "TextColumns", "GridPipe", "CProcess"]),
    room(
      "Documents",
      [
        "Tables", "Goals", "TextColumns", "CProcess", "CLibArchive", "CXMLEvents", "CPDFPages",
        "CXLSXWriter", "CPangoCairo",
      ]),
    room("Store", ["Goals", "CSQLite"]),
    room("Terminal", ["TextColumns", "CEditLine"]),
    room("Interview", ["Terminal", "Tables", "Goals", "TextColumns"]),
    .executableTarget(
      name: "jixiao",
      dependencies: ["Interview", "Files", "Store", "Tables", "Goals", "Terminal", "TextColumns"],
      swiftSettings: strict),
    .executableTarget(
      name: "jixiao-documents",
      dependencies: ["Documents", "GridPipe", "Tables", "Goals", "CProcess"],
      swiftSettings: strict),

    .executableTarget(
      name: "jixiao-bench", dependencies: ["Files", "Tables", "Goals"],
      path: "Benchmarks/Reading", exclude: ["documents.py", "peer.py", "shared.py"],
      swiftSettings: strict),

    .systemLibrary(
      name: "CVTerm", path: "Tests/CVTerm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]
    ),
    .target(
      name: "TestSupport", dependencies: ["Goals", "Tables"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .target(
      name: "TestTerminal", dependencies: ["CVTerm"], path: "Tests/TestTerminal",
      swiftSettings: strict),
    .executableTarget(
      name: "LineEditorFixture", dependencies: ["Terminal", "TextColumns"],
      path: "Tests/LineEditorFixture", swiftSettings: strict),
    .executableTarget(
      name: "ReviewBenchmark", dependencies: ["Goals", "Tables", "Interview", "TestSupport"],
      path: "Benchmarks/ReviewBenchmark", swiftSettings: strict),
    .executableTarget(
      name: "LibraryBenchmark", dependencies: ["Store", "Goals", "TestSupport"],
      path: "Benchmarks/Library", swiftSettings: strict),
    tests("TextColumns", ["TextColumns"]),
    tests("Goals", ["Goals", "Files", "Tables"]),
    tests("Tables", ["Tables", "Goals"]),
    tests("Files", ["Files", "Tables", "Goals"]),
    tests("Documents", ["Documents", "Files", "GridPipe", "Tables", "Goals", "CPangoCairo"]),
    tests("Store", ["Store", "Goals", "CSQLite"]),
    tests("Terminal", ["Terminal", "TextColumns", "TestTerminal", "LineEditorFixture"]),
    tests("Interview", ["Interview", "Terminal", "TextColumns", "Tables", "Goals"]),
    tests("Program", ["jixiao", "TestTerminal", "Goals", "TextColumns"]),
  ],
  cLanguageStandard: .c2x
)

// `Scripts/fuzz` sets this: libFuzzer comes with the compiler, but not with every one.
if Context.environment["JIXIAO_FUZZING"] != nil {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "fuzz-reading",
      dependencies: [
        "Documents", "Files", "GridPipe", "Tables", "Goals", "TestSupport", "CFuzzer",
      ],
      path: "Tests/Fuzz", exclude: ["CFuzzer", "Seeds"], swiftSettings: strict),
  ]
}
