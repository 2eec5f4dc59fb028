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

func target(
    _ name: String, path: String? = nil, exclude: [String] = [], _ dependencies: [Target.Dependency]
) -> Target {
    .target(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
/// The paths that `Subprocess` takes, and files by their descriptors; macOS has them in its own System.
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
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CExpat", pkgConfig: "expat",
            providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .target(name: "CAdoption"),
        .target(name: "CExchange"),
        .target(name: "CLook"),
        .target(name: "CPrinting"),
        target("Diagnostics", []),
        target("Digest", []),
        target("Disclosure", []),
        target("HTMLKit", ["Markup"]),
        target("Markup", []),
        target("Parallel", []),
        target("Pictures", ["Archive"]),
        target("Readability", []),
        target("Archive", ["CZlib"]),
        target("CommonMark", ["CCmark", "Markup"]),
        target("PDF", ["Archive"]),
        target("Plan", ["Diagnostics", "Markup"]),
        target("QRCode", ["CQRCode"]),
        target("XML", ["CExpat"]),
        target("Word", ["Archive", "XML"]),
        target(
            "Reading",
            [
                "CommonMark", "Diagnostics", "Digest", "Markup", "PDF", "Parallel", "Pictures", "Plan", "QRCode",
                "Word",
                yams,
            ]),
        target(
            "Printing", exclude: ["Lua", "Python"],
            ["Archive", "CAdoption", "CPrinting", "Digest", "Pictures", "Plan", "Word", "XML", subprocess, system]),
        target("Graph", ["Diagnostics", "Plan"]),
        target(
            "Linking",
            ["CommonMark", "Diagnostics", "Disclosure", "Graph", "Markup", "Parallel", "Plan", "Readability"]),
        target("Assessing", ["Diagnostics", "Graph", "Linking", "Parallel", "Plan", "Readability"]),
        target(
            "Templates", path: "Templates", exclude: ["Drawings", "Schemas", "Scripts", "Styles"],
            [
                "Archive", "Assessing", "CLook", "Diagnostics", "Digest", "Graph", "HTMLKit", "Markup", "Parallel",
                "Plan", "QRCode", "XML",
            ]),
        target(
            "Publishing",
            [
                "Assessing", "CExchange", "Diagnostics", "Digest", "Graph", "HTMLKit", "Linking", "Parallel", "Plan",
                "Printing", "Reading", "Templates", system,
            ]),
        .executableTarget(
            name: "goldthread",
            dependencies: [
                "Assessing", "Diagnostics", "Graph", "Linking", "Plan", "Printing", "Publishing", "Reading",
                argumentParser, system,
            ],
            swiftSettings: settings),
        // Counts how often memory is asked for. Only tests use it.
        .target(name: "Allocations", path: "Tests/Allocations"),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("DigestTests", ["Digest"]),
        tests("DisclosureTests", ["Disclosure"]),
        tests("HTMLKitTests", ["Allocations", "HTMLKit"]),
        tests("ParallelTests", ["Parallel"]),
        tests("PicturesTests", ["Archive", "Pictures"]),
        tests("ReadabilityTests", ["Readability"]),
        tests("ArchiveTests", ["Archive"]),
        tests("CommonMarkTests", ["CCmark", "CommonMark", "HTMLKit", "Markup"]),
        tests("QRCodeTests", ["QRCode"]),
        tests("XMLTests", ["XML"]),
        tests("WordTests", ["Archive", "Word", "XML"]),
        tests("PDFTests", ["Archive", "PDF"]),
        tests("PlanTests", ["Diagnostics", "Plan"]),
        tests("ReadingTests", ["Archive", "Diagnostics", "Plan", "Reading"]),
        tests("PrintingTests", ["Archive", "PDF", "Pictures", "Plan", "Printing", "Publishing", "Word", "XML"]),
        tests("LinkingTests", ["Diagnostics", "Graph", "Linking", "Markup", "Plan", "Reading"]),
        tests("AssessingTests", ["Assessing", "Diagnostics", "Graph", "Linking", "Plan", "Reading"]),
        tests(
            "TemplatesTests",
            [
                "Archive", "Assessing", "CLook", "CommonMark", "Diagnostics", "HTMLKit", "Graph", "Linking", "Markup",
                "Plan", "Reading", "Templates", "XML",
            ],
            exclude: ["Golden"]),
        tests(
            "PublishingTests",
            [
                "Assessing", "Diagnostics", "HTMLKit", "Graph", "Linking", "Plan", "Printing", "Publishing", "Reading",
                "Templates",
            ],
            exclude: ["Golden"]),
        // It looks at each byte of whole editions, which takes twice the time when it is not optimized.
        .target(
            name: "CopyFinding", dependencies: ["Archive"], path: "Tests/CopyFinding",
            swiftSettings: settings + [.unsafeFlags(["-O"])]),
        tests(
            "ExampleTests",
            [
                "Archive", "Assessing", "CopyFinding", "Diagnostics", "Graph", "Linking", "Parallel", "Plan",
                "Publishing", "Reading",
                "goldthread",
                argumentParser,
            ],
            exclude: ["Diagnostics"]),
    ],
    cLanguageStandard: .gnu2x
)
