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
        return pandoc(
            .odt, pandocOptions(to: "odt") + ["--reference-doc", OpenDocument.referenceName],
            helpers: [PaperFilter.helper, ("--template", "text.xml", Array(OpenDocument.template.utf8))],
            recipe: Drawings.recipe + OpenDocumentFile.recipe + look.map(SHA256.hex).joined(),
            prepare: { job in
                var page = Drawings.taken(from: job)
                page.files.append((OpenDocument.referenceName, look[job.head.isOnItsSide ? 1 : 0]))
                return page
            },
            finish: { job, output in
                OpenDocumentFile.finished(output.paper, job).map { .whole(MadePaper(bytes: $0)) } ?? .broken
            })
    }
}

private enum OpenDocument {
    /// It stands beside the page, because which one it is depends on that.
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
        \(OpenDocumentReference.tables)
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
