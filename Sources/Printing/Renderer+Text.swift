import Plan

extension Renderer {
    /// pandoc: the words of a paper as plain text, in lines that a letter has room for.
    package static let plainText = text(.txt, ["--columns", "100"], filter: TextFilter.words) { $0 }

    /// pandoc: the tables of a paper as CSV, to calculate with. It is empty for a paper without tables.
    package static let tables = text(.csv, [], filter: TextFilter.words + TextFilter.tables) { bytes in
        // Spreadsheets take a file without this mark for one in the code page of Windows.
        bytes.allSatisfy { $0 <= 0x20 } ? [] : [0xEF, 0xBB, 0xBF] + bytes
    }

    private static func text(
        _ format: PaperFormat, _ layout: [String], filter: String, finish: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) -> Renderer {
        let options = ["--from", "html", "--to", "plain"] + layout
        return Renderer(
            format: format,
            name: "pandoc",
            help: "script/bootstrap installs it; or: apt-get install pandoc",
            command: "pandoc",
            launch: { program in Launch(path: program) },
            script: nil,
            arguments: { page, paper, helpers in
                options + ["--lua-filter", helpers.path(TextFilter.name), "--output", paper, page]
            },
            environment: [:],
            prepare: { PreparedPage(bytes: $0.page.bytes) },
            report: nil,
            finish: { _, output in .whole(MadePaper(bytes: finish(output.paper))) },
            recipe: options.joined(separator: " ") + filter,
            helpers: [(TextFilter.name, Array(filter.utf8))])
    }
}
