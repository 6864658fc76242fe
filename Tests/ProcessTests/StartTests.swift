import TaglineProcesses
import TaglineSDK
import Testing

@testable import TaglineLoading

@Suite("A program that is to be a plugin")
struct StartTests {
    /// Why the program does not start.
    private func fault(_ script: String, startMs: Int = 20_000) throws -> ChildFault? {
        let program = try PluginProgram(script)
        do throws(ChildFault) {
            let worker = PluginWorker(program.setup(startMs: startMs))
            try worker.start()
            worker.abandon()
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Says why it does not start",
        arguments: [
            ("sys.exit(4)", "ended with status 4 before it was ready"),
            ("raise ValueError('no model')", "ended with status 1 before it was ready"),
            ("time.sleep(600)", "did not get ready within 300 ms"),
            ("read(); write({'type': 'hello'}); time.sleep(600)", "did not get ready within 300 ms"),
            ("print('loading', flush=True); time.sleep(600)", "is no message: \"loading\""),
            (
                "read(); write({'type': 'hello'}); write({'type': 'error', 'message': 'no model'}); time.sleep(600)",
                "says: no model"
            ),
        ])
    func failure(script: String, message: String) throws {
        let fault = try #require(try fault(script, startMs: message.contains("300 ms") ? 300 : 20_000))
        #expect(fault.message.contains(message), "\(fault.message)")
    }

    @Test("Is told apart from a program that is not there")
    func missingProgram() throws {
        let command = ChildCommand(arguments: ["./no-such-program"], folder: nil)
        #expect(throws: ChildFault.didNotStart("cannot be started: ./no-such-program: No such file or directory")) {
            _ = try PluginProbe.greeting(of: command, withinMilliseconds: 1000) { _ in }
        }
    }

    @Test("Says what it is")
    func greeting() throws {
        let program = try PluginProgram(
            """
            greet(kind="sink", summary="Keeps", ordered=True, batch=7, durable=True, values="both",
                  options={"db": {"type": "path", "required": True, "summary": "The file."}})
            """)
        let greeting = try program.greeting()
        #expect(greeting.descriptor.id == "test")
        #expect(greeting.descriptor.summary == "Keeps")
        #expect(greeting.kind == .sink)
        #expect(greeting.behavior.isOrdered && greeting.behavior.isDurable && greeting.behavior.batchSize == 7)
        #expect(greeting.values == .both)
        #expect(greeting.descriptor.options["db"]?.isRequired == true)
    }

    @Test(
        "Is refused if its greeting is none",
        arguments: [
            ("write({'type': 'hello', 'protocol': 2})", "speaks the protocol 2; this version of tagline speaks 1"),
            ("write({'type': 'hello', 'protocol': 1, 'kind': 'source'})", "neither \"extractor\" nor \"sink\""),
            ("write({'type': 'hello', 'protocol': 1, 'kind': 'sink'})", "does not say its id"),
            ("print('Usage: plugin FILE', flush=True)", "\"Usage: plugin FILE\""),
            ("sys.exit(0)", "ended with status 0 without a greeting"),
            ("time.sleep(600)", "said nothing within 300 ms"),
        ])
    func badGreeting(script: String, message: String) throws {
        let program = try PluginProgram(script)
        let limit = message.contains("300 ms") ? 300 : 20_000
        do throws(ChildFault) {
            _ = try PluginProbe.greeting(of: program.command, withinMilliseconds: limit) { _ in }
            Issue.record("it was accepted")
        } catch {
            #expect(error.message.contains(message), "\(error.message)")
        }
    }
}
