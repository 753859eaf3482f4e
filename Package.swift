// swift-tools-version: 6.1
import PackageDescription

/// What each target knows, and what it may not know: a target exists only if it has its own vocabulary
/// and can be tested without its neighbours.
let package = Package(
  name: "suluh",
  products: [.executable(name: "suluh", targets: ["suluh"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlienc", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CLinux"),

    .target(name: "Diagnostics"),
    .target(name: "Parallel"),
    .target(name: "Compression", dependencies: ["CBrotli", "CZlib"]),
    .target(name: "Markdown", dependencies: ["Diagnostics", "CCmark"]),
    .target(name: "Templates", dependencies: ["Diagnostics"]),
    .target(name: "Content", dependencies: ["Diagnostics", "Markdown", "Parallel", .product(name: "Yams", package: "Yams")]),
    .target(name: "Output", dependencies: ["CCrypto", "CLinux", "Parallel"]),
    .target(
      name: "SiteBuild",
      dependencies: ["Compression", "Content", "Diagnostics", "Markdown", "Output", "Parallel", "Templates"]),
    .target(
      name: "Print",
      dependencies: ["CQREncode", "Output", .product(name: "Subprocess", package: "swift-subprocess")],
      resources: [.embedInCode("Worker/worker.py"), .embedInCode("Worker/requirements.txt")]),
    .target(name: "SiteDiff", dependencies: ["Diagnostics", "Output", "Parallel"]),
    .target(name: "Preview", dependencies: ["Diagnostics", "Output"]),
    .executableTarget(
      name: "suluh",
      dependencies: [
        "Compression", "Content", "Diagnostics", "Output", "Parallel", "Preview", "Print", "SiteBuild", "SiteDiff",
        "Templates", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "TemplateBench",
      dependencies: ["Diagnostics", "Templates", .product(name: "Mustache", package: "swift-mustache")]),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "MarkdownTests", dependencies: ["CCmark", "Diagnostics", "Markdown"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Diagnostics", "Templates", .product(name: "Mustache", package: "swift-mustache")]),
    .testTarget(name: "ContentTests", dependencies: ["Content", "Diagnostics", "Markdown"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(name: "CompressionTests", dependencies: ["Compression"]),
    .testTarget(name: "OutputTests", dependencies: ["Output"]),
    .testTarget(name: "PrintTests", dependencies: ["Print"]),
    .testTarget(
      name: "SiteBuildTests", dependencies: ["Content", "Diagnostics", "Markdown", "Output", "SiteBuild"],
      exclude: ["BaseSite", "BrokenSites"]),
    .testTarget(name: "SiteDiffTests", dependencies: ["Diagnostics", "Output", "SiteDiff"]),
    .testTarget(name: "PreviewTests", dependencies: ["Diagnostics", "Output", "Preview"]),
    .testTarget(
      name: "suluhTests",
      dependencies: [
        "Content", "Diagnostics", "Preview", "SiteBuild", "suluh",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
