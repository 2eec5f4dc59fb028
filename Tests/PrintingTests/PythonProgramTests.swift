import Foundation
import Testing

@testable import Printing

/// Programs as pip, pipx, uv, conda and systems install them, and what is none.
@Suite struct PythonProgramTests {
    private func launch(_ text: String) -> Launch? { PythonProgram.launch(text, of: "/bin/weasyprint") }

    @Test(arguments: [
        ("#!/opt/env/bin/python3\nimport re\n", Launch(path: "/opt/env/bin/python3")),
        ("#! /usr/bin/python3.11 -sP \n", Launch(path: "/usr/bin/python3.11", words: ["-sP"])),
        ("#!/opt/env/bin/python\r\nimport re\r\n", Launch(path: "/opt/env/bin/python")),
        ("#!/opt/pypy/bin/pypy3.10", Launch(path: "/opt/pypy/bin/pypy3.10")),
        ("#!/usr/bin/env python3\n", Launch(path: "/usr/bin/env", words: ["python3"])),
        ("#!/usr/bin/env -S A=b python3 -s\n", Launch(path: "/usr/bin/env", words: ["-S A=b python3 -s"])),
        (
            "#!/bin/sh\n'''exec' \"/my files/env/bin/python3\" -E \"$0\" \"$@\"\n' '''\nimport re\n",
            Launch(path: "/bin/sh", words: ["-c", "exec \"/my files/env/bin/python3\" -E \"$@\"", "/bin/weasyprint"])
        ),
    ]) func `the first lines of a program name its Python`(_ text: String, _ expected: Launch) {
        #expect(launch(text) == expected)
    }

    @Test(arguments: [
        "", "#!", "#!\n", "#! \n", "\u{7f}ELF\u{2}\u{1}", "MZ", "import weasyprint\n", "#!/bin/sh",
        "#!/bin/sh\nexec weasyprint \"$@\"\n",
        "#!/bin/sh\n'''exec' \"$0\" \"$@\"\n", "#!/usr/bin/env bash\nexec pyenv exec weasyprint\n", "#!/usr/bin/env\n",
        "#!/bin/bash\n# python3\n", "#!/opt/python/bin/ruby\n",
    ]) func `what is no Python is none`(_ text: String) {
        #expect(launch(text) == nil)
    }

    /// A program that stands beside a Python which says what it was started with.
    private func started(_ text: (_ folder: String) -> String) throws -> [String] {
        let tools = try ToolFolder()
        _ = try tools.write("python3", "#!/bin/sh\nfor word; do echo \"$word\"; done\n")
        let program = try tools.write("weasyprint", text(tools.path))
        let launch = try PythonProgram.launch(program)
        let process = Process()
        process.executableURL = URL(filePath: launch.path)
        process.arguments = launch.words + ["render.py", "a page"]
        process.environment = ["PATH": tools.path + ":/usr/bin:/bin"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        return said.split(separator: "\n").map(String.init)
    }

    @Test func `a Python is started with another script than the program's own`() throws {
        #expect(try started { _ in "#!/usr/bin/env python3\n" } == ["render.py", "a page"])
        #expect(
            try started { "#!/bin/sh\n'''exec' \"\($0)/python3\" \"$0\" \"$@\"\n' '''\n" } == ["render.py", "a page"])
        #expect(
            try started { "#!/bin/sh\n'''exec' '\($0)/python3' -s \"$0\" \"$@\"\n' '''\n" } == [
                "-s", "render.py", "a page",
            ])
    }

    @Test func `a Python that stands beside its program, wherever that is, is found`() throws {
        let beside = #""$(dirname -- "$(realpath -- "$0")")"/'python3'"#
        #expect(try started { _ in "#!/bin/sh\n'''exec' \(beside) \"$0\" \"$@\"\n' '''\n" } == ["render.py", "a page"])
    }

    private func failure(_ text: String) async throws -> PrintFailure {
        let tools = try ToolFolder()
        let program = try tools.write("weasyprint", text)
        let error = await #expect(throws: PrintFailure.self) { try await Renderer.weasyPrint.installed(at: program) }
        return try #require(error)
    }

    @Test func `a program that is no script for Python is told`() async throws {
        let failure = try await failure("\u{7f}ELF")
        #expect(failure.message.hasSuffix("weasyprint` is no script for Python, and makes every `.pdf`"))
        #expect(failure.details.contains("--weasyprint PROGRAM"))
    }

    @Test(arguments: ["/nowhere/bin/python3", "python3"]) func `a Python that is gone is told`(
        _ place: String
    ) async throws {
        let failure = try await failure("#!\(place)\n")
        #expect(failure.message.hasSuffix("weasyprint` is not there, and makes every `.pdf`"))
        #expect(failure.details.hasPrefix("it was at `\(place)`"))
    }

    @Test func `a Python without WeasyPrint is quoted`() async throws {
        let failure = try await failure("#!/bin/sh\n'''exec' /nowhere/python3 \"$0\" \"$@\"\n' '''\n")
        #expect(failure.message == "WeasyPrint does not say which version it is, and makes every `.pdf`")
        #expect(failure.details.contains("/nowhere/python3"))
    }
}
