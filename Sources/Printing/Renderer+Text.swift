import Plan

extension Renderer {
    /// pandoc: the words of a paper as plain text, in lines that a letter has room for.
    package static let plainText = text(.txt, ["--columns", "100"], filter: TextFilter.words + TextFilter.wideTables) {
        $0
    }

    /// pandoc: the tables of a paper as CSV, to calculate with. It is empty for a paper without tables.
    package static let tables = text(.csv, [], filter: TextFilter.words + TextFilter.tables) { bytes in
        // Spreadsheets take a file without this mark for one in the code page of Windows.
        bytes.allSatisfy { $0 <= 0x20 } ? [] : [0xEF, 0xBB, 0xBF] + bytes
    }

    private static func text(
        _ format: PaperFormat, _ layout: [String], filter: String, finish: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) -> Renderer {
        pandoc(
            format, ["--from", "html", "--to", "plain"] + layout, packages: "pandoc",
            helpers: [("--lua-filter", "text.lua", Array(filter.utf8))], recipe: "",
            prepare: { PreparedPage(bytes: $0.page.bytes) },
            finish: { _, output in .whole(MadePaper(bytes: finish(output.paper))) })
    }
}
