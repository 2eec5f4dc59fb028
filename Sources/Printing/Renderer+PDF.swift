import Plan

extension Renderer {
    /// WeasyPrint: tagged PDF/UA with running headers and page numbers from the style sheet of the print page.
    package static let weasyPrint = Renderer(
        format: .pdf,
        name: "WeasyPrint",
        help: "script/bootstrap installs it; or: python3 -m venv .tools && .tools/bin/pip install weasyprint==70.0",
        command: "weasyprint",
        arguments: { page, paper, _ in WeasyPrint.options + [page, paper] },
        environment: { ["PYTHONPATH": $0.path(WeasyPrintLetters.folder)] },
        prepare: EmbeddedPictures.prepared,
        finish: { _, bytes in PDFFile(bytes).map { .whole(bytes, pages: $0.pages) } ?? .broken },
        recipe: EmbeddedPictures.recipe + WeasyPrint.options.joined(separator: " ") + WeasyPrintLetters.text,
        helpers: [(WeasyPrintLetters.name, Array(WeasyPrintLetters.text.utf8))])
}

private enum WeasyPrint {
    /// It may open files, and nothing on any network.
    static let options = [
        "--quiet", "--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", "--allowed-protocols", "file,data",
    ]
}
