// swift-tools-version: 6.2
import PackageDescription

// The house: ARCHITECTURE.md says what each target is, and which arrows are allowed.
let package = Package(
    name: "resguardo",
    products: [
        .executable(name: "drp", targets: ["drp"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        // Floor 0: the C headers.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CCurl", dependencies: ["CLibCurl"]),
        .target(name: "CDurableFiles"),
        .target(name: "CMarkdownArena"),

        // Floor 1: the rules, and one driver for each outside thing.
        .target(name: "RecoveryModel"),
        .target(name: "PostgresClient", dependencies: ["CLibPQ"]),
        .target(name: "Markdown", dependencies: ["CCMarkGFM", "CMarkdownArena"]),
        .target(
            name: "ChildProcess",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]),
        .target(
            name: "DurableFiles",
            dependencies: ["CLibCrypto", "CDurableFiles", .product(name: "SystemPackage", package: "swift-system")]),
        .target(name: "Transfer", dependencies: ["CCurl"]),

        // Floor 2: the adapters, which do not know each other.
        .target(
            name: "InventoryFiles",
            dependencies: [
                "RecoveryModel", "Markdown",
                .product(name: "Yams", package: "Yams"),
            ]),
        .target(
            name: "PlanStore",
            dependencies: ["RecoveryModel", "DurableFiles", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "Probes", dependencies: ["RecoveryModel", "PostgresClient", "ChildProcess", "Transfer"]),
        .target(name: "RunbookEngine", dependencies: ["RecoveryModel", "Markdown"]),
        .target(
            name: "Documents",
            dependencies: ["RecoveryModel", "Markdown", .product(name: "Mustache", package: "swift-mustache")]),

        // Floor 3: the journeys.
        .target(
            name: "Operations",
            dependencies: [
                "RecoveryModel", "InventoryFiles", "PlanStore", "Probes", "RunbookEngine", "Documents", "DurableFiles",
                "ChildProcess", .product(name: "Logging", package: "swift-log"),
            ]),

        // Floor 5: the face in a terminal.
        .executableTarget(
            name: "drp",
            dependencies: [
                "RecoveryModel", "Operations", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ]),

        .testTarget(name: "RecoveryModelTests", dependencies: ["RecoveryModel"]),
        .testTarget(name: "PostgresClientTests", dependencies: ["PostgresClient", "LoopbackServers"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
        .testTarget(name: "ChildProcessTests", dependencies: ["ChildProcess"]),
        .testTarget(name: "DurableFilesTests", dependencies: ["DurableFiles", "DurableFilesChild"]),
        // A process of our own that the tests kill, or run against a limit.
        .executableTarget(name: "DurableFilesChild", dependencies: ["DurableFiles"], path: "Tests/DurableFilesChild"),
        .testTarget(name: "TransferTests", dependencies: ["Transfer", "LoopbackServers"]),
        .testTarget(name: "InventoryFilesTests", dependencies: ["InventoryFiles", "RecoveryModel"]),
        .testTarget(
            name: "ProbesTests", dependencies: ["Probes", "RecoveryModel", "PostgresClient", "LoopbackServers"]),
        .testTarget(name: "PlanStoreTests", dependencies: ["PlanStore", "RecoveryModel", "StoreWriter"]),
        // A process of our own that writes to a plan until the tests kill it, or run it against a limit.
        .executableTarget(
            name: "StoreWriter", dependencies: ["PlanStore", "RecoveryModel"], path: "Tests/StoreWriter"),
        .testTarget(name: "RunbookEngineTests", dependencies: ["RunbookEngine", "RecoveryModel"]),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "RecoveryModel"]),
        .testTarget(
            name: "OperationsTests",
            dependencies: ["Operations", "RecoveryModel", "PlanStore", "DurableFiles", "LoopbackServers"]),
        .testTarget(name: "CommandTests", dependencies: ["drp", "LoopbackServers"]),
        .testTarget(name: "HouseRulesTests"),
        // Real servers that the tests start on loopback: PostgreSQL, FTP, SFTP.
        .target(name: "LoopbackServers", dependencies: [], path: "Tests/LoopbackServers"),
    ]
)

let houseSettings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]
let cTargets: Set = ["CCurl", "CDurableFiles", "CMarkdownArena"]
for target in package.targets where target.type != .system && !cTargets.contains(target.name) {
    target.swiftSettings = (target.swiftSettings ?? []) + houseSettings
}
