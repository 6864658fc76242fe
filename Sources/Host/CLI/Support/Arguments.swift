public import ArgumentParser
public import TaglineHost
public import TaglineSDK

extension LogFormat: ExpressibleByArgument {}
extension ValidationLevel: ExpressibleByArgument {}
extension RecordJSON.Values: ExpressibleByArgument {}
extension RecordStyle: ExpressibleByArgument {}

/// Checks of arguments that several commands share.
enum Arguments {
    /// - Throws: `ValidationError` for a number of workers that no pipeline takes.
    static func check(jobs: Int?) throws {
        guard let jobs, !(1...1024).contains(jobs) else { return }
        throw ValidationError("--jobs takes a number from 1 to 1024, not \(jobs)")
    }

    /// What stands for every tag in a list of fields.
    static let everything = "all"

    /// The names in lists such as `path,make,GPS:*`.
    ///
    /// - Throws: `ValidationError` for a name that is none.
    static func fields(_ lists: [String]) throws -> [String] {
        let names = lists.flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } }.filter { !$0.isEmpty }
        do {
            _ = try FieldList(names.filter { $0 != everything })
        } catch {
            throw ValidationError("--fields: \(error)")
        }
        return names
    }

    /// - Throws: `ValidationError` for a condition that is none.
    static func filter(_ conditions: [String]) throws -> Filter? {
        do {
            return conditions.isEmpty ? nil : try Filter(conditions)
        } catch {
            throw ValidationError("--where: \(error)")
        }
    }
}
