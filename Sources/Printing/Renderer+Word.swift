import Plan

extension Renderer {
    /// pandoc: a Word document with real headings, lists and tables.
    ///
    /// - Parameter reference: The council's reference document, whose styles, headers and paper size are taken; nil takes ours.
    /// - Parameter words: The words of `Page 1 of 2` at the foot of our own.
    package static func word(reference: [UInt8]? = nil, words: (page: String, of: String)) -> Renderer {
        let document = reference ?? ReferenceDocument.bytes(page: words.page, of: words.of)
        return pandoc(
            .docx, pandocOptions(to: "docx"),
            helpers: [PaperFilter.helper, ("--reference-doc", "reference.docx", document)],
            recipe: Drawings.recipe + WordFile.recipe,
            prepare: Drawings.taken,
            finish: { job, output in
                WordFile.finished(output.paper, job, hasLetterhead: reference != nil)
                    .map { .whole(MadePaper(bytes: $0)) } ?? .broken
            })
    }
}
