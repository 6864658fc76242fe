#if AWS
import Foundation
import TaglineTestServers
import TaglineTestSupport
import Testing

/// `Examples/Pipelines/image-table.json`, over a real DynamoDB interface.
@Suite("The image table", .enabled(if: LocalServer.isInstalled, "\(LocalServer.whereItComesFrom)"))
struct ImageTableTests {
    private static let example = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Examples/Pipelines/image-table.json").standardized.path

    @Test("photos get the items of the example, images without metadata none, and a second run writes nothing")
    func items() throws {
        let folder = try TemporaryFolder()
        try folder.write(photo(withPosition: true), to: "photos/2008/a.jpg")
        try folder.write(photo(withPosition: false), to: "photos/2008/b.jpg")
        try folder.write(JPEGBuilder().frame(width: 8, height: 8).build(), to: "photos/plain.jpg")
        try folder.write(TestPNG.file(with: .text("Software", "Shotwell")), to: "photos/shot.png")
        let server = try LocalServer(.moto(isSigned: true))

        #expect(try run(folder, server).contains("Written   3 records to table, 1 not wanted\n"))
        let usual: NSDictionary = [
            "ImgId": "2008/a.jpg", "Software": "GIMP 2.4.5", "Flash": "Off, Did not fire", "Brand": "Canon",
            "Model": "Canon EOS 40D", "Date": "2008:05:30 15:56:01", "GpsInfo": "(-33.5, 151.25)",
        ]
        let less: NSDictionary = [
            "ImgId": "2008/b.jpg", "Flash": "N/A", "Brand": "Canon", "Model": "Canon EOS 40D", "GpsInfo": "None",
        ]
        let png: NSDictionary = ["ImgId": "shot.png", "Software": "Shotwell", "Flash": "N/A", "GpsInfo": "None"]
        #expect(try scan(server) == [usual, less, png])

        let again = try run(folder, server)
        #expect(again.contains("Written   0 records to table, 3 there already, 1 not wanted\n"), "\(again)")
    }

    /// Runs the example over a folder instead of a bucket.
    ///
    /// - Returns: the closing summary.
    private func run(_ folder: TemporaryFolder, _ server: LocalServer) throws -> String {
        let environment = server.environment.merging(["AWS_ENDPOINT_URL": server.url, "BUCKET": "unused"]) { $1 }
        let run = try TaglineProcess(
            "run", Self.example, "--no-progress", "--set",
            "source={\"plugin\": \"directory\", \"options\": {\"path\": \"\(folder.path)/photos\"}}", in: folder,
            environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        return run.errors
    }

    /// All items by their key, as another client sees them.
    private func scan(_ server: LocalServer) throws -> [NSDictionary] {
        let program = """
            import boto3, json, sys
            table = boto3.resource("dynamodb", endpoint_url=sys.argv[1]).Table("Images")
            print(json.dumps(sorted(table.scan()["Items"], key=lambda item: item["ImgId"])))
            """
        let environment = server.environment.merging(["AWS_DEFAULT_REGION": "eu-west-1"]) { $1 }
        let output = try LocalServer.run(["-c", program, server.url], environment: environment)
        return try JSONSerialization.jsonObject(with: output) as? [NSDictionary] ?? []
    }

    private func photo(withPosition: Bool) -> [UInt8] {
        typealias Entry = TIFFBuilder.Entry
        var builder = TIFFBuilder(isBigEndian: true, [])
        let camera: [Entry] = [.ascii(0x010F, "Canon"), .ascii(0x0110, "Canon EOS 40D")]
        guard withPosition else {
            builder.directories = [.init(camera)]
            return SamplePhoto.jpeg(tiff: builder.build())
        }
        let position: [Entry] = [
            .ascii(0x0001, "S"), builder.rational(0x0002, (33, 1), (30, 1), (0, 1)), .ascii(0x0003, "E"),
            builder.rational(0x0004, (151, 1), (15, 1), (0, 1)),
        ]
        builder.directories = [
            .init(camera + [.ascii(0x0131, "GIMP 2.4.5"), .pointer(0x8769, to: 1), .pointer(0x8825, to: 2)]),
            .init([.ascii(0x9003, "2008:05:30 15:56:01"), builder.short(0x9209, 16)]),
            .init(position),
        ]
        return SamplePhoto.jpeg(tiff: builder.build())
    }
}
#endif
