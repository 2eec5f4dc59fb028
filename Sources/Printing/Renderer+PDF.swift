import Plan

extension Renderer {
    /// WeasyPrint: tagged PDF/UA with running headers and page numbers from the style sheet of the print page. A script
    /// of ours runs it, by the Python that its program belongs to.
    package static let weasyPrint = Renderer(
        format: .pdf,
        name: "WeasyPrint",
        help: "script/bootstrap installs it; or: python3 -m venv .tools && .tools/bin/pip install weasyprint==70.0",
        command: "weasyprint",
        launch: PythonProgram.launch,
        script: RenderScript.name,
        arguments: { page, paper, helpers in [page, paper, helpers.path(RenderReport.name)] },
        // Modules come from the Python of WeasyPrint, not from whoever prints.
        environment: ["PYTHONPATH": ""],
        prepare: EmbeddedPictures.prepared,
        report: RenderReport.name,
        finish: { job, output in
            RenderReport.outcome(of: output, isFolded: job.head.isFolded, isUnclaimed: job.head.isUnclaimed)
        },
        recipe: RenderScript.files.reduce(into: EmbeddedPictures.recipe + WholeDates.recipe) {
            $0 += String(decoding: $1.bytes, as: UTF8.self)
        },
        helpers: RenderScript.files)
}
