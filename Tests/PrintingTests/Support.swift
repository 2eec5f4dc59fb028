import Foundation
import Plan
import Testing

@testable import Printing

/// A folder that is there for one test, with programs that stand in for renderers.
final class ToolFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "tools \(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a shell script that says its version when asked, and otherwise does what it is told; `$paper` is where
    /// the paper goes.
    func program(_ name: String, _ lines: String) throws -> String {
        try write(
            name,
            """
            #!/bin/sh
            if [ "$1" = --version ]; then echo "stand-in 1.0"; exit 0; fi
            while [ $# -gt 1 ]; do if [ "$1" = --output ]; then paper=$2; fi; shift; done
            \(lines)

            """)
    }

    /// Writes a program of a Python that is a shell script and does what it is told, whatever it is to run: `$paper` is
    /// where the paper goes, `$report` what is said of it.
    func pythonProgram(_ name: String, _ lines: String) throws -> String {
        let python = try write(
            "python3",
            """
            #!/bin/sh
            if [ "$2" = --version ]; then echo "stand-in 1.0"; exit 0; fi
            page=$2; paper=$3; report=$4
            \(lines)

            """)
        // As pip writes it for a folder with a space in its name.
        return try write(name, "#!/bin/sh\n'''exec' \"\(python)\" \"$0\" \"$@\"\n' '''\nimport weasyprint\n")
    }

    /// Writes a file that can be started.
    func write(_ name: String, _ text: String) throws -> String {
        let file = path + "/" + name
        try Data(text.utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        return file
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
}

/// Lines of a stand-in that makes a PDF of three pages, and reports it with some parts otherwise.
func threePages(_ changes: [String: String] = [:]) -> String {
    let report = [
        "bytes": "8", "pages": "3", "anchors": #"{"p1": 1, "p3": 2}"#, "isTagged": "true", "isUniversal": "true",
        "isToKeep": "true",
        "errors": "[]", "warnings": "[]", "unprintable": "[]",
    ].merging(changes) { $1 }
    let text = report.sorted { $0.key < $1.key }.map { #""\#($0.key)": \#($0.value)"# }.joined(separator: ", ")
    return """
        printf '%%PDF-1.7' >"$paper"
        cat >"$report" <<'END'
        {\(text)}
        END
        """
}

extension Renderer {
    /// The renderer of Word files, with our own reference document.
    static let word = Renderer.word(words: ("Page", "of"))
}

extension PrintJob {
    static let sheet = File(address: .printSheet, bytes: Array("@page { size: A4 }".utf8))

    /// A page with some text.
    static func of(
        _ text: String = "<p>Text.</p>", report: String = "report", available: [File] = [sheet]
    ) throws -> PrintJob {
        let page = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>Children &amp; young people</title>\
            <meta name="dcterms.created" content="2022-07-28"><link rel="stylesheet" href="print.css"></head>\
            <body><main><h1>Children &amp; young people</h1>\(text)</main></body></html>
            """
        return try PrintJob(
            report: report, page: File(address: .printPage(report), bytes: Array(page.utf8)), available: available)
    }
}
