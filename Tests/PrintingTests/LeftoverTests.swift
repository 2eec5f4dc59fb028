#if os(Linux)
    import Foundation
    import Testing

    @testable import Printing

    /// Nothing that a renderer begins outlives its run, also where it leaves the process group and hides.
    @Suite struct LeftoverTests {
        private let tools: ToolFolder
        private let sign: LifeSign

        init() throws {
            tools = try ToolFolder()
            sign = try LifeSign(in: tools)
        }

        /// A program that ignores what can be ignored, and lives.
        private func living() throws -> String { try tools.write("living", "#!/bin/sh\n\(sign.living)\n") }

        private static let ways = [
            "setsid 'FILE' &", "setsid -f 'FILE'", "(setsid 'FILE' &) &", "env -i PATH=\"$PATH\" setsid 'FILE' &",
            "(cd /; env -i PATH=\"$PATH\" setsid sh -c \"setsid 'FILE' &\" >/dev/null 2>&1) &",
            "nohup setsid nohup 'FILE' >/dev/null 2>&1 &",
        ]

        @Test(arguments: ways) func `what has left the group does not outlive a paper that is made`(way: String)
            async throws
        {
            let program = try tools.pythonProgram(
                "weasyprint", way.replacing("FILE", with: try living()) + "\n\(sign.waiting)\n" + threePages())
            let installed = try await Renderer.weasyPrint.installed(at: program)
            #expect(try await installed.make(try PrintJob.of(), within: .seconds(60)).pages == 3)
            try await sign.expectGone()
        }

        @Test(arguments: ways) func `nor one that takes too long`(way: String) async throws {
            let program = try tools.pythonProgram(
                "weasyprint", way.replacing("FILE", with: try living()) + "\nwhile :; do sleep 0.05; done\n")
            let installed = try await Renderer.weasyPrint.installed(at: program)
            try await sign.untilSeen { limit in
                await #expect(throws: PrintFailure.self) { try await installed.make(try PrintJob.of(), within: limit) }
            }
            try await sign.expectGone()
        }

        /// What happens when nobody holds the leash any more, as after `kill -9`.
        @Test func `nor this program itself`() async throws {
            let process = Process()
            process.executableURL = URL(filePath: Leash.program)
            let line = "setsid '\(try living())' & while :; do sleep 0.05; done"
            process.arguments = Leash.words(seconds: 300, mark: RunMark()) + ["/bin/sh", "-c", line]
            let leash = Pipe()
            process.standardInput = leash
            // As a renderer it has a group of its own, so that ours is not killed, and is no child of ours, so that no other run
            // takes it for an orphan.
            let start = "exec 4<&0; setsid \"$0\" \"$@\" <&4 & exec sleep 300"
            process.arguments = ["-c", start, Leash.program] + (process.arguments ?? [])
            try process.run()
            defer { kill(process.processIdentifier, SIGKILL) }
            try await sign.expectSeen()
            try leash.fileHandleForWriting.close()
            try await sign.expectGone()
        }
    }
#endif
