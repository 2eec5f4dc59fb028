// swift-tools-version: 6.2
import PackageDescription

/// The house is told in ARCHITECTURE.md; a target may depend only on floors below its own.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func target(_ name: String, path: String? = nil, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
/// The paths that `Subprocess` takes; macOS has them in its own System.
let system = Target.Dependency.product(
    name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux]))

let package = Package(
    name: "goldthread",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "goldthread", targets: ["goldthread"])],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CQRCode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        .target(name: "CExchange"),
        target("Diagnostics", []),
        target("HTMLKit", []),
        target("Parallel", []),
        target("Readability", []),
        target("CommonMark", ["CCmark", "HTMLKit"]),
        target("Plan", ["Diagnostics"]),
        target("QRCode", ["CQRCode"]),
        target("Reading", ["CommonMark", "Diagnostics", "Parallel", "Plan", "QRCode", yams]),
        target("Printing", ["Plan", subprocess, system]),
        target("Linking", ["CommonMark", "Diagnostics", "Parallel", "Plan", "Readability"]),
        target("Assessing", ["Diagnostics", "Linking", "Plan", "Readability"]),
        target(
            "Templates", path: "Templates",
            ["Assessing", "CommonMark", "Diagnostics", "HTMLKit", "Linking", "Parallel", "Plan", "QRCode"]),
        target(
            "Publishing",
            [
                "Assessing", "CExchange", "Diagnostics", "HTMLKit", "Linking", "Parallel", "Plan", "Printing",
                "Reading",
                "Templates",
            ]),
        .executableTarget(
            name: "goldthread",
            dependencies: [
                "Assessing", "Diagnostics", "Linking", "Plan", "Printing", "Publishing", "Reading", argumentParser,
            ],
            swiftSettings: settings),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("HTMLKitTests", ["HTMLKit"]),
        tests("ParallelTests", ["Parallel"]),
        tests("ReadabilityTests", ["Readability"]),
        tests("CommonMarkTests", ["CCmark", "CommonMark", "HTMLKit"]),
        tests("QRCodeTests", ["QRCode"]),
        tests("PlanTests", ["Diagnostics", "Plan"]),
        tests("ReadingTests", ["Diagnostics", "Plan", "Reading"]),
        tests("PrintingTests", ["Plan", "Printing"]),
        tests("LinkingTests", ["Diagnostics", "Linking", "Plan", "Reading"]),
        tests("AssessingTests", ["Assessing", "Diagnostics", "Linking", "Plan", "Reading"]),
        tests(
            "TemplatesTests",
            ["Assessing", "CommonMark", "Diagnostics", "HTMLKit", "Linking", "Plan", "Reading", "Templates"]),
        tests(
            "PublishingTests",
            [
                "Assessing", "Diagnostics", "HTMLKit", "Linking", "Plan", "Printing", "Publishing", "Reading",
                "Templates",
            ]),
        tests(
            "ExampleTests",
            ["Assessing", "Diagnostics", "Linking", "Plan", "Publishing", "Reading"], exclude: ["Diagnostics"]),
    ]
)
