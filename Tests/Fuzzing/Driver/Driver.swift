internal import Glibc
internal import TaglineFuzzTargets

/// Runs one target over inputs that libFuzzer makes; `Tests/Fuzzing/fuzz` builds and calls it.
///
/// Built without `FUZZING` it can still run a target over files, which is how a finding is looked at in a debugger.
@main
struct Driver {
    static func main() {
        let arguments = CommandLine.arguments
        if arguments.count == 3, arguments[1] == "bombs" { return Seeds.writeBombs(to: arguments[2]) }
        guard arguments.count > 1, let target = FuzzTarget.named(arguments[1]) else {
            print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
            return
        }
        if arguments.count == 5, arguments[2] == "seeds" {
            Seeds.write(of: target, images: arguments[3], to: arguments[4])
            return
        }
        #if FUZZING
        LibFuzzer.run(target, arguments: [arguments[0]] + arguments[2...])
        #else
        for path in arguments[2...] {
            guard let input = Seeds.bytes(of: path) else { fatalError("\(path) cannot be read") }
            target.run(input)
        }
        #endif
    }
}
