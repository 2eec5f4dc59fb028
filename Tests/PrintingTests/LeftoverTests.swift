#if os(Linux)
    import Foundation
    import Testing

    @testable import Printing

    /// Nothing that a renderer begins outlives its run, also where it leaves the process group and hides.
    @Suite struct LeftoverTests {
        private let tools: ToolFolder

        init() throws { tools = try ToolFolder() }

        private var alive: String { tools.path + "/alive" }

        /// A program that ignores what can be ignored, and says with every breath that it lives.
        private func breath() throws -> String {
            try tools.write(
                "breath",
                "#!/bin/sh\ntrap '' TERM INT HUP\nwhile :; do echo breath >>'\(alive)'; sleep 0.05; done\n")
        }

        private static let ways = [
            "setsid 'FILE' &", "setsid -f 'FILE'", "(setsid 'FILE' &) &", "env -i PATH=\"$PATH\" setsid 'FILE' &",
            "(cd /; env -i PATH=\"$PATH\" setsid sh -c \"setsid 'FILE' &\" >/dev/null 2>&1) &",
            "nohup setsid nohup 'FILE' >/dev/null 2>&1 &",
        ]

        @Test(arguments: ways) func `what has left the group does not outlive a paper that is made`(way: String)
            async throws
        {
            let program = try tools.pythonProgram(
                "weasyprint", way.replacing("FILE", with: try breath()) + "\nsleep 0.3\n" + threePages())
            let installed = try await Renderer.weasyPrint.installed(at: program)
            #expect(try await installed.make(try PrintJob.of(), within: .seconds(20)).pages == 3)
            try await expectSilence()
        }

        @Test(arguments: ways) func `nor one that takes too long`(way: String) async throws {
            let program = try tools.pythonProgram(
                "weasyprint", way.replacing("FILE", with: try breath()) + "\nwhile :; do sleep 0.05; done\n")
            let installed = try await Renderer.weasyPrint.installed(at: program)
            await #expect(throws: PrintFailure.self) {
                try await installed.make(try PrintJob.of(), within: .seconds(1))
            }
            try await expectSilence()
        }

        /// What happens when nobody holds the leash any more, as after `kill -9`.
        @Test func `nor this program itself`() async throws {
            let process = Process()
            process.executableURL = URL(filePath: Leash.program)
            let line = "setsid '\(try breath())' & while :; do sleep 0.05; done"
            process.arguments = Leash.words(seconds: 20, mark: RunMark()) + ["/bin/sh", "-c", line]
            let leash = Pipe()
            process.standardInput = leash
            // As a renderer it has a group of its own, so that ours is not killed, and is no child of ours, so that no other run
            // takes it for an orphan.
            let start = "exec 4<&0; setsid \"$0\" \"$@\" <&4 & sleep 3"
            process.arguments = ["-c", start, Leash.program] + (process.arguments ?? [])
            try process.run()
            defer { kill(process.processIdentifier, SIGKILL) }
            try await Task.sleep(for: .milliseconds(500))
            #expect(tools.exists("alive"))
            try leash.fileHandleForWriting.close()
            try await expectSilence()
        }

        /// Nobody breathes any more who did before.
        private func expectSilence() async throws {
            #expect(tools.exists("alive"))
            try await Task.sleep(for: .milliseconds(400))
            let breaths = try Data(contentsOf: URL(filePath: alive)).count
            try await Task.sleep(for: .milliseconds(500))
            #expect(try Data(contentsOf: URL(filePath: alive)).count == breaths)
        }
    }
#endif
