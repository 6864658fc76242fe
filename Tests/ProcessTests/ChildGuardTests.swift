import Foundation
import TaglineProcesses
import Testing

@Suite("The process that ends children")
struct ChildGuardTests {
    /// The guards of this process that are alive.
    private func guards() throws -> [Int32] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { Int32($0) }.filter { process in
            let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            return status?.contains("Name:\ttagline-guard") == true && status?.contains("PPid:\t\(getpid())\n") == true
                && status?.contains("State:\tZ") == false
        }
    }

    private func start(_ arguments: String...) throws -> Int32 {
        let nothing = try #require(FileHandle(forUpdatingAtPath: "/dev/null"))
        let stream = nothing.fileDescriptor
        return try ChildCommand(arguments: arguments).start(input: stream, output: stream, errors: stream)
    }

    @Test("Is replaced when somebody kills it, and children can be started as before")
    func replacement() throws {
        let first = try start("sleep", "600")
        let guardian = try #require(try guards().first)
        kill(guardian, SIGKILL)
        while try guards().contains(guardian) { usleep(1000) }
        let second = try start("sleep", "600")
        #expect(try guards() != [guardian])
        #expect(try guards().count == 1)
        for child in [first, second] {
            #expect(!ChildCommand.hasEnded(child))
            ChildCommand.kill(child)
            #expect(ChildCommand.reap(child).text.contains("signal 9"))
        }
    }
}
