import Digest
import Plan

extension Renderer {
    /// pandoc: an OpenDocument file, for whoever may be sent nothing that belongs to one word processor.
    ///
    /// - Parameter words: The words of `Page 1 of 2` at the foot.
    package static func openDocument(words: (page: String, of: String)) -> Renderer {
        let look = [false, true].map { side in
            OpenDocumentReference.bytes(page: words.page, of: words.of, isOnItsSide: side)
        }
        return Renderer(
            format: .odt,
            name: "pandoc",
            help: "script/bootstrap installs it; or: apt-get install pandoc librsvg2-bin",
            command: "pandoc",
            launch: { program in Launch(path: program) },
            script: nil,
            arguments: { page, paper, helpers in
                OpenDocument.options + [
                    "--lua-filter", helpers.path(OpenDocument.filterName), "--template",
                    helpers.path(OpenDocument.templateName), "--reference-doc", OpenDocument.referenceName,
                    "--output", paper, page,
                ]
            },
            environment: [:],
            prepare: { job in
                var page = Drawings.taken(from: job)
                page.files.append((OpenDocument.referenceName, look[job.head.isOnItsSide ? 1 : 0]))
                return page
            },
            report: nil,
            finish: { job, output in
                OpenDocumentFile.finished(output.paper, job).map { .whole(MadePaper(bytes: $0)) } ?? .broken
            },
            recipe: Drawings.recipe + OpenDocumentFile.recipe + OpenDocument.options.joined(separator: " ")
                + WordFilter.text + OpenDocument.template + look.map(SHA256.hex).joined(),
            helpers: [
                (OpenDocument.filterName, Array(WordFilter.text.utf8)),
                (OpenDocument.templateName, Array(OpenDocument.template.utf8)),
            ])
    }
}

private enum OpenDocument {
    static let options = ["--from", "html", "--to", "odt", "--fail-if-warnings"]
    static let filterName = "word.lua"
    static let templateName = "text.xml"
    static let referenceName = "reference.odt"

    /// What stands around the text, in the names that pandoc uses.
    static let template = """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="\(OpenDocumentReference.names)office:1.0" \
        xmlns:style="\(OpenDocumentReference.names)style:1.0" xmlns:text="\(OpenDocumentReference.names)text:1.0" \
        xmlns:table="\(OpenDocumentReference.names)table:1.0" xmlns:draw="\(OpenDocumentReference.names)drawing:1.0" \
        xmlns:fo="\(OpenDocumentReference.names)xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" \
        xmlns:svg="\(OpenDocumentReference.names)svg-compatible:1.0" office:version="1.2">
        <office:automatic-styles>
        $automatic-styles$
        </office:automatic-styles>
        <office:body>
        <office:text>
        $body$
        </office:text>
        </office:body>
        </office:document-content>

        """
}
