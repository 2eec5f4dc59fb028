import Digest
import Plan

extension Renderer {
    /// pandoc: a Word document with real headings, lists and tables.
    ///
    /// - Parameter reference: The council's reference document, whose styles, headers and paper size are taken; nil takes ours.
    /// - Parameter words: The words of `Page 1 of 2` at the foot of our own.
    package static func pandoc(reference: [UInt8]? = nil, words: (page: String, of: String)) -> Renderer {
        let document = reference ?? ReferenceDocument.bytes(page: words.page, of: words.of)
        return Renderer(
            format: .docx,
            name: "pandoc",
            help: "script/bootstrap installs it; or: apt-get install pandoc librsvg2-bin",
            command: "pandoc",
            launch: { program in Launch(path: program) },
            script: nil,
            arguments: { page, paper, helpers in
                Pandoc.options + [
                    "--lua-filter", helpers.path(Pandoc.filterName),
                    "--reference-doc", helpers.path(Pandoc.referenceName), "--output", paper, page,
                ]
            },
            environment: [:],
            prepare: Drawings.taken,
            report: nil,
            finish: { job, output in
                WordFile.finished(output.paper, job).map { .whole(MadePaper(bytes: $0)) } ?? .broken
            },
            recipe: Drawings.recipe + WordFile.recipe + Pandoc.options.joined(separator: " ") + WordFilter.text
                + SHA256.hex(document),
            helpers: [(Pandoc.filterName, Array(WordFilter.text.utf8)), (Pandoc.referenceName, document)])
    }
}

private enum Pandoc {
    /// A picture that is lost is a failure, not a warning.
    static let options = ["--from", "html", "--to", "docx", "--fail-if-warnings"]
    static let filterName = "word.lua"
    static let referenceName = "reference.docx"
}
