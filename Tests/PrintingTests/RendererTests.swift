import Foundation
import Plan
import Testing
import Word

@testable import Printing

/// Renderers that work, fail, hang, and are not there; all of them shell scripts.
@Suite struct RendererTests {
    let tools: ToolFolder

    init() throws { tools = try ToolFolder() }

    private func made(
        _ lines: String, _ job: PrintJob? = nil, by renderer: Renderer = .weasyPrint,
        within limit: Duration = .seconds(60)
    ) async throws -> MadePaper {
        let isPython = renderer.format == .pdf
        let program = try isPython ? tools.pythonProgram("renderer", lines) : tools.program("renderer", lines)
        let installed = try await renderer.installed(at: program)
        return try await installed.make(try job ?? PrintJob.of(), within: limit)
    }

    private func failure(_ lines: String, within limit: Duration = .seconds(60)) async throws -> PrintFailure {
        do {
            _ = try await made(lines, within: limit)
        } catch let failure as PrintFailure {
            return failure
        }
        throw PrintFailure("nothing failed")
    }

    @Test func `a paper is made of the page and its files, in a folder that holds no others`() async throws {
        let lines = "find . .. -type f | sort -u >'\(tools.path)/seen'\n" + threePages()
        let paper = try await made(lines)
        #expect(paper.pages == 3)
        #expect(paper.anchors == ["p1": 1, "p3": 2])
        let seen = try String(contentsOfFile: tools.path + "/seen", encoding: .utf8)
        #expect(
            Set(seen.split(separator: "\n").map { $0.split(separator: "/").last ?? "" })
                == ["errors", "output", "print.css", "report.html"])
    }

    @Test func `a renderer that fails is quoted`() async throws {
        let failure = try await failure("echo 'the font is not there' >&2; exit 3")
        #expect(failure.message == "WeasyPrint failed with exit code 3")
        #expect(failure.details == "the font is not there")
    }

    @Test func `of much that a renderer says the end is quoted, without commands for terminals`() async throws {
        let failure = try await failure("seq 1 5000 >&2; printf '\\033[31mred\\n' >&2; exit 1")
        #expect(failure.details.split(separator: "\n").count == 9)
        #expect(failure.details.hasPrefix("…\n4994\n"))
        #expect(failure.details.hasSuffix("\n[31mred"))
    }

    @Test(.timeLimit(.minutes(5))) func `a renderer that talks without end is stopped in time`() async throws {
        // On a busy machine it may not have begun to talk so soon.
        for seconds in [3, 15, 60] {
            let failure = try await failure(
                "trap '' XFSZ; yes error >&2; while :; do yes more; done", within: .seconds(seconds))
            #expect(failure.message == "WeasyPrint was stopped: it took longer than \(seconds) seconds")
            if failure.details.hasPrefix("…\n") { return }
        }
        Issue.record("nothing that it said is quoted")
    }

    @Test func `no file of a renderer grows without end`() async throws {
        let failure = try await failure("yes >big")
        #expect(failure.message == "WeasyPrint was stopped: it wrote more than 128 MB into one file")
    }

    @Test func `a renderer finds what it needs in its environment, and nothing else`() async throws {
        setenv("GOLDTHREAD_TEST_SECRET", "secret", 1)
        defer { unsetenv("GOLDTHREAD_TEST_SECRET") }
        _ = try await made("env >'\(tools.path)/seen'\necho x >\"$TMPDIR/rest\"\n" + threePages())
        let seen = try String(contentsOfFile: tools.path + "/seen", encoding: .utf8).split(separator: "\n")
        let names = Set(seen.compactMap { $0.split(separator: "=").first.map(String.init) })
        #expect(names.isSuperset(of: ["LC_ALL", "PATH", "PYTHONPATH", "SOURCE_DATE_EPOCH", "TMPDIR", "TZ"]))
        #expect(!names.contains("GOLDTHREAD_TEST_SECRET"))
        let temporary = try #require(seen.first { $0.hasPrefix("TMPDIR=") }?.dropFirst(7))
        #expect(temporary.contains("/goldthread-"))
        #expect(!FileManager.default.fileExists(atPath: String(temporary)))
    }

    @Test func `only settings of fonts, programs and libraries are handed on`() {
        let all = RendererSurroundings.all(
            ["OWN": "1", "TZ": "X"], temporary: "/t",
            of: [
                "PATH": "/bin", "HOME": "/h", "TMPDIR": "/mine", "TOKEN": "t", "FONTCONFIG_FILE": "/f", "LC_ALL": "tr",
            ])
        let fixed = ["LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0", "TZ": "X"]
        #expect(
            all
                == fixed.merging(["PATH": "/bin", "HOME": "/h", "FONTCONFIG_FILE": "/f", "TMPDIR": "/t", "OWN": "1"]) {
                    $1
                })
    }

    @Test func `what leaves something out has failed, even if it is content`() async throws {
        let failure = try await failure(threePages(["errors": #"["Failed to load image at a.png"]"#]))
        #expect(failure.message == "WeasyPrint left something out")
        #expect(failure.details == "Failed to load image at a.png")
    }

    @Test(arguments: ["isTagged", "isUniversal"]) func `a PDF without tags is refused`(_ part: String) async throws {
        let failure = try await failure(threePages([part: "false"]))
        #expect(failure.message == "WeasyPrint made a `.pdf` without tags, which cannot be read aloud in order")
    }

    @Test func `a PDF that does not say that it can be kept is refused`() async throws {
        let failure = try await failure(threePages(["isToKeep": "false"]))
        #expect(failure.message == "WeasyPrint made a `.pdf` that does not say that it can be kept (PDF/A)")
    }

    @Test func `what a renderer reports commands no terminal, and anchors that look alike are no fault`() async throws {
        let report = ["unprintable": #"["\u001b[31mx\ny"]"#, "anchors": #"{"\u00e9": 1, "e\u0301": 2}"#]
        let paper = try await made(threePages(report))
        #expect(paper.unprintable == ["[31mx\ny"])
        #expect(paper.anchors.count == 1)
    }

    @Test func `letters without a font are told, and what else the renderer was not content with`() async throws {
        let paper = try await made(threePages(["unprintable": #"["U+0378"]"#, "warnings": #"["odd"]"#]))
        #expect(paper.unprintable == ["U+0378"])
        #expect(paper.warnings == ["odd"])
    }

    @Test(arguments: [
        "printf 'a PDF' >\"$paper\"", ":", threePages() + "\nrm \"$paper\"",
        threePages() + "\nprintf '%%PDF' >\"$paper\"", threePages() + "\nrm \"$report\"",
        threePages() + "\nprintf '{}' >\"$report\"", threePages() + "\nrm \"$report\"; mkdir \"$report\"",
        threePages(["pages": "0"]), threePages(["pages": "-3"]), threePages(["pages": "99999999999999999999"]),
        threePages(["anchors": #"{"p1": 4}"#]), threePages(["bytes": "9"]), threePages(["errors": "null"]),
        threePages() + "\nrm \"$report\"; mkfifo \"$report\"", threePages() + "\nln -sf /dev/zero \"$report\"",
        threePages() + "\nrm \"$paper\"; ln -s \"$report\" \"$paper\"", threePages(["anchors": #"{"a": 1.5}"#]),
        threePages(["errors": String(repeating: "[", count: 100_000)]), threePages() + "\nprintf '\\377' >>\"$report\"",
        threePages(["bytes": "-8"]), threePages(["pages": "1e400"]), threePages(["warnings": #"["\ud800"]"#]),
    ]) func `a paper that is not the one reported is refused`(_ lines: String) async throws {
        #expect(try await failure(lines).message == "WeasyPrint made no whole `.pdf`")
    }

    @Test func `a renderer that hangs is killed, with what it began and whatever it ignores`() async throws {
        // The child ignores TERM too.
        let sign = try LifeSign(in: tools)
        try await sign.untilSeen { limit in
            let failure = try await failure("(\(sign.living)) &\n\(sign.living)", within: limit)
            #expect(
                failure.message == "WeasyPrint was stopped: it took longer than \(limit.components.seconds) seconds")
        }
        try await sign.expectGone()
    }

    @Test func `what a renderer began and left behind does not outlive it`() async throws {
        let sign = try LifeSign(in: tools)
        let paper = try await made("(\(sign.living)) &\n\(sign.waiting)\n" + threePages())
        #expect(paper.pages == 3)
        try await sign.expectGone()
    }

    @Test func `a renderer that is killed has crashed`() async throws {
        #expect(try await failure("kill -9 $$").message == "WeasyPrint crashed")
    }

    @Test func `a renderer that is not there says what to install`() async throws {
        do {
            _ = try await Renderer.word.installed(at: tools.path + "/none")
            Issue.record("it was found")
        } catch {
            #expect(error.message.hasSuffix("is no program, and makes every `.docx`"))
            #expect(error.details.contains("script/bootstrap"))
        }
    }

    @Test func `a program is found on the path`() async throws {
        _ = try tools.pythonProgram("weasyprint", threePages())
        let installed = try await Renderer.weasyPrint.installed(
            environment: ["PATH": "/nowhere:" + tools.path])
        #expect(installed.version == "stand-in 1.0")
    }

    @Test func `a program that does not know its version is refused`() async throws {
        let file = try tools.write("old", "#!/bin/sh\necho 'no such option' >&2; exit 2\n")
        do {
            _ = try await Renderer.word.installed(at: file)
            Issue.record("it was taken")
        } catch {
            #expect(error.details.hasPrefix("no such option\nscript/bootstrap installs it"))
        }
    }

    @Test func `Word gets drawings as pictures with their texts, and its properties from the page`() async throws {
        let drawing = """
            <svg viewBox="0 0 9 9" role="img"><title>Late &amp; "very" late</title><path d="M0 0"/></svg>
            """
        let lines = "cp report.html *.svg '\(tools.path)'; cp ../../reference.docx \"$paper\""
        let paper = try await made(lines, try PrintJob.of("<p>\(drawing)</p>"), by: .word)
        let page = try String(contentsOfFile: tools.path + "/report.html", encoding: .utf8)
        #expect(page.contains(#"<p><img src="report-drawing-1.svg" alt="Late &amp; &quot;very&quot; late"></p>"#))
        let svg = try String(contentsOfFile: tools.path + "/report-drawing-1.svg", encoding: .utf8)
        #expect(svg.contains(#"xmlns="http://www.w3.org/2000/svg"><style>@page { size: A4 }</style><title>"#))
        #expect(paper.pages == nil)
        #expect(try WordPackage(paper.bytes, most: 1 << 20).names.contains("word/document.xml"))
    }
}
