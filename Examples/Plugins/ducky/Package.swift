// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ducky",
    products: [.library(name: "ducky", type: .dynamic, targets: ["Ducky"])],
    dependencies: [.package(name: "tagline", path: "../../..", traits: [])],
    targets: [
        .target(
            name: "Ducky",
            dependencies: [
                .product(name: "TaglineSDK", package: "tagline"), .product(name: "TaglinePlugin", package: "tagline"),
            ])
    ]
)
