import Foundation
import Testing

@testable import Printing

@Suite struct RenderScriptTests {
    private static let folder = InstalledTools.root.appending(path: "Sources/Printing")

    private func source(of script: String) -> String {
        let lines = script.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.isEmpty ? "" : "        " + $0
        }
        return """
            /// `Python/render.py`, which goes with the program when that is copied alone. A test sees that both are the same, and
            /// writes this file anew: `GOLDTHREAD_UPDATE=1 swift test --filter RenderScriptTests`.
            enum RenderScript {
                /// The name of its file.
                static let name = "render.py"

                /// What it holds.
                static let text = #\"""
            \(lines.joined(separator: "\n"))
                    \"""#
            }

            """
    }

    @Test func `the program holds the script as it stands in its file`() throws {
        let environment = ProcessInfo.processInfo.environment
        let script = try String(
            contentsOf: RenderScriptTests.folder.appending(path: "Python/render.py"), encoding: .utf8)
        if environment["GOLDTHREAD_UPDATE"] == "1", environment["CI"] == nil {
            let file = RenderScriptTests.folder.appending(path: "RenderScript.swift")
            return try Data(source(of: script).utf8).write(to: file)
        }
        #expect(RenderScript.text == script)
    }
}
