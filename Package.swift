// swift-tools-version:6.1
import PackageDescription

// The map of the house. Every edge points down; Tests/ArchitectureTests keeps the walls that SwiftPM does not.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Loading Foundation's shared libraries would cost a third of the time to the first paint. The release is linked with the
/// static ones; the autolinking of the modules names the shared, so these are named here. lld, because gold warns of a
/// mktemp inside of Foundation that nobody calls.
let staticFoundation: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-use-ld=lld", "-lCoreFoundation", "-l_FoundationCShims", "-l_FoundationCollections",
      "-l_FoundationICU", "-ldispatch", "-lBlocksRuntime", "-lstdc++",
    ], .when(configuration: .release))
]

let package = Package(
  name: "lectern",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
  ],
  targets: [
    // Names for what Swift cannot see in the C headers, and the one width table.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CMd4c", providers: [.apt(["libmd4c-dev"])]),
    .target(name: "CWidth"),
    .target(name: "CRestorer"),
    // Not linked: loaded at the first request (its headers are from libcurl4-openssl-dev).
    .target(name: "CCurl"),

    // Pure rooms: values in, values out.
    .target(
      name: "Notation",
      dependencies: [.product(name: "BigInt", package: "BigInt")],
      swiftSettings: settings),
    .target(name: "Learning", dependencies: ["Notation"], swiftSettings: settings),
    .target(name: "Terminal", dependencies: ["Notation", "CWidth", "CMd4c"], swiftSettings: settings),
    .target(name: "Screens", dependencies: ["Notation", "Learning", "Terminal"], swiftSettings: settings),
    .target(
      name: "Library",
      dependencies: ["Notation", "Learning", "Terminal", .product(name: "Yams", package: "Yams")],
      swiftSettings: settings),

    // Doors: each touches one part of the world.
    .target(
      name: "Store",
      dependencies: ["Notation", "Learning", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .target(name: "Curses", dependencies: ["Terminal", "CNcurses", "CWidth", "CRestorer"], swiftSettings: settings),

    .target(name: "HTTP", dependencies: ["CCurl"], swiftSettings: settings),
    .target(name: "Gateway", dependencies: ["HTTP"], swiftSettings: settings),

    // The hall where everything meets, and the front step.
    .target(
      name: "Runtime",
      dependencies: [
        "Screens", "Learning", "Notation", "Terminal", "Store", "Library", "Curses", "HTTP", "Gateway",
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "lectern",
      dependencies: [
        "Runtime", "Learning", "Notation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings,
      linkerSettings: staticFoundation),
    .executableTarget(
      name: "lectern-bench",
      dependencies: [
        "Runtime", "Screens", "Store", "Library", "Learning", "Notation", "Terminal", "Curses", "HTTP", "SampleSchool",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // A class with a year of practice, for the figures and for the tests.
    .target(
      name: "SampleSchool", dependencies: ["Learning", "Store"], path: "Tests/SampleSchool", swiftSettings: settings),

    // What a school runs: it knows PostgreSQL, and nothing of the house.
    .systemLibrary(name: "CPostgres", providers: [.apt(["libpq-dev"])]),
    .executableTarget(
      name: "lectern-server",
      dependencies: ["CPostgres", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),

    .testTarget(
      name: "NotationTests", dependencies: ["Notation", "Learning", .product(name: "BigInt", package: "BigInt")]),
    .testTarget(
      name: "LearningTests", dependencies: ["Learning", "Notation"],
      exclude: ["Reference", "Assessment/Cases", "Oracle"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Notation", "Learning", "CWidth"],
      exclude: ["Maths/Golden", "Markdown/Golden"]),
    .testTarget(name: "ScreensTests", dependencies: ["Screens", "Learning", "Terminal"], exclude: ["Golden"]),
    .testTarget(
      name: "LibraryTests", dependencies: ["Library", "Learning", "Terminal"], exclude: ["Answers"]),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Store", "Learning", "SampleSchool", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Golden"]),
    .testTarget(
      name: "MirrorTests",
      dependencies: [
        "lectern-server", "Store", "Learning", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], exclude: ["Golden"]),
    .systemLibrary(name: "CVterm", providers: [.apt(["libvterm-dev"])]),
    .testTarget(name: "CursesTests", dependencies: ["Curses", "Terminal", "Learning", "CWidth", "CVterm"]),
    // A server that breaks the rules to order, as a process of its own; the tests of all that speaks HTTP use it.
    .target(name: "Faults", path: "Tests/Faults"),
    .executableTarget(name: "FaultServer", dependencies: ["Faults"], path: "Tests/FaultServer"),
    .testTarget(name: "HTTPTests", dependencies: ["HTTP", "Faults", "FaultServer"]),
    .testTarget(name: "GatewayTests", dependencies: ["Gateway", "HTTP", "Faults", "FaultServer"]),
    .testTarget(
      name: "RuntimeTests",
      dependencies: ["Runtime", "Screens", "Store", "Learning", "Library", "Gateway", "HTTP", "Faults", "FaultServer"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["lectern", "CVterm", "Learning", "Store", "Faults", "FaultServer"]),
    .testTarget(name: "ArchitectureTests"),
  ]
)
