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
        let script = """
            #!/bin/sh
            if [ "$1" = --version ]; then echo "stand-in 1.0"; exit 0; fi
            for paper; do :; done
            while [ $# -gt 1 ]; do if [ "$1" = --output ]; then paper=$2; fi; shift; done
            \(lines)

            """
        let file = path + "/" + name
        try Data(script.utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        return file
    }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
}

/// Lines of a stand-in that makes a PDF of three pages.
let threePages = #"printf '%%PDF-1.7\n<< /Type /Pages /Kids [] /Count 3 >>\n%%%%EOF\n' >"$paper""#

extension Renderer {
    /// The renderer of Word files, with our own reference document.
    static let word = Renderer.pandoc(words: ("Page", "of"))
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
