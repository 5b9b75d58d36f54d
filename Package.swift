// swift-tools-version: 6.2
// Targets stand in the order of an article's route; each is followed by its test target.
// What a target may import is what it declares here: scripts/test builds with
// `--explicit-target-dependency-import-check error`.

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

/// The program carries Swift's libraries: loading them took longer than all else `--version` does.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims",
      "-l_FoundationCollections",
    ],
    .when(platforms: [.linux], configuration: .release))
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

func stage(_ name: String, path: String? = nil, uses dependencies: [Target.Dependency] = [])
  -> Target
{
  .target(
    name: name, dependencies: dependencies, path: path ?? folders[name],
    exclude: excluded[name] ?? [], swiftSettings: strict)
}

/// Targets that measure the others stand apart from them.
let folders = ["PlenumCorpus": "Benchmarks/PlenumCorpus"]

/// Data that `CPlenumData` embeds or tests read; SwiftPM must not treat it as resources.
let excluded: [String: [String]] = [
  "PlenumAsk": ["Resources"], "PlenumAskTests": ["Questions"],
  "PlenumExtract": ["Resources"], "PlenumGazetteer": ["Data"], "PlenumIngest": ["Resources"],
  "PlenumIngestTests": ["Pages"], "PlenumResolveTests": ["Frozen/Sentences"],
  "PlenumIdentityTests": ["Pairs"],
]

func tests(of name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "PlenumTestSupport"]
      + (name == "PlenumModel" ? [] : ["PlenumModel"]) + dependencies,
    exclude: excluded[name + "Tests"] ?? [], swiftSettings: strict)
}

let package = Package(
  name: "plenum",
  products: [
    .executable(name: "plenum", targets: ["plenum-cli"]),
    .executable(name: "plenum-corpus", targets: ["plenum-corpus"]),
    .library(
      name: "Plenum",
      targets: ["Plenum", "PlenumAsk", "PlenumExport", "PlenumModel", "PlenumStore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CPlenumData", exclude: ["blobs"]),
    .target(name: "CPlenumHash"),

    stage("PlenumModel", uses: ["CPlenumHash"]),
    stage("PlenumTestSupport", path: "Tests/PlenumTestSupport", uses: ["PlenumModel"]),
    tests(of: "PlenumModel"),

    stage("PlenumText", uses: ["CPlenumData", "PlenumModel"]),
    tests(of: "PlenumText"),

    stage("PlenumIngest", uses: ["CLibXML2", "CZlib", "PlenumModel", "PlenumText"]),
    tests(of: "PlenumIngest", uses: ["PlenumText"]),

    stage("PlenumRules", uses: ["PlenumModel", "PlenumText", yams]),
    tests(of: "PlenumRules", uses: ["PlenumText"]),

    stage("PlenumGazetteer", uses: ["PlenumModel", "PlenumText"]),
    tests(of: "PlenumGazetteer", uses: ["PlenumText"]),

    stage(
      "PlenumExtract",
      uses: ["CPlenumData", "PlenumGazetteer", "PlenumModel", "PlenumRules", "PlenumText"]),
    tests(of: "PlenumExtract", uses: ["PlenumRules", "PlenumText"]),

    stage(
      "PlenumResolve", uses: ["PlenumExtract", "PlenumGazetteer", "PlenumModel", "PlenumText"]),
    tests(of: "PlenumResolve", uses: ["PlenumEvaluate", "PlenumText"]),

    stage("PlenumIdentity", uses: ["PlenumGazetteer", "PlenumModel"]),
    tests(of: "PlenumIdentity", uses: ["PlenumResolve"]),

    stage("PlenumStore", uses: ["PlenumIdentity", "PlenumModel", grdb, grdbSQLite]),
    tests(of: "PlenumStore"),

    stage("PlenumAsk", uses: ["PlenumModel", "PlenumStore", "PlenumText"]),
    tests(of: "PlenumAsk", uses: ["Plenum", "PlenumStore"]),

    stage("PlenumExport", uses: ["PlenumModel"]),
    tests(of: "PlenumExport"),

    stage("PlenumValidate", uses: ["CLibXML2", "PlenumModel", grdb]),
    tests(of: "PlenumValidate", uses: ["PlenumExport", "PlenumStore"]),

    stage("PlenumEvaluate", uses: ["PlenumModel"]),
    tests(of: "PlenumEvaluate"),

    stage(
      "Plenum",
      uses: [
        "PlenumAsk", "PlenumExport", "PlenumExtract", "PlenumIngest", "PlenumModel",
        "PlenumResolve", "PlenumStore", "PlenumText",
      ]),
    tests(of: "Plenum", uses: ["PlenumExport", "PlenumIngest", "PlenumStore"]),

    stage("PlenumCorpus", uses: ["PlenumGazetteer", "PlenumModel", "PlenumStore"]),
    tests(of: "PlenumCorpus", uses: ["Plenum", "PlenumExport", "PlenumGazetteer", "PlenumStore"]),
    .executableTarget(
      name: "plenum-corpus", dependencies: ["PlenumCorpus", argumentParser],
      path: "Benchmarks/plenum-corpus", swiftSettings: strict),

    .executableTarget(
      name: "plenum-compile-data",
      dependencies: ["PlenumGazetteer", "PlenumIngest", "PlenumRules"],
      swiftSettings: strict),
    .executableTarget(
      name: "plenum-cli",
      dependencies: [
        "CMalloc", "Plenum", "PlenumAsk", "PlenumEvaluate", "PlenumExport", "PlenumModel",
        "PlenumStore", "PlenumValidate", argumentParser,
      ],
      swiftSettings: strict, linkerSettings: selfContained),
    .testTarget(
      name: "PlenumEndToEndTests",
      dependencies: [
        "PlenumCorpus", "PlenumModel", "PlenumStore", "PlenumTestSupport", "plenum-cli",
      ],
      exclude: ["Gold", "Judges"], swiftSettings: strict),
  ]
)
