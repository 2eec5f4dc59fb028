import Diagnostics

/// What a file is that is no text, although its name says so: a program has saved it in its own format.
struct ForeignFormat {
    /// What it is, in words.
    let name: String
    /// How to save it as what its name says.
    let help: String

    /// The format of some bytes; nil for a text, in whatever encoding.
    init?(_ bytes: [UInt8], path: String) {
        guard let name = ForeignFormat.name(of: bytes, isTable: path.hasSuffix(".csv")) else { return nil }
        self.name = name
        help =
            path.hasSuffix(".csv")
            ? "open it in Excel and choose Save As → CSV UTF-8 (Comma delimited): another name alone changes nothing"
            : "open it in the program that made it, copy the text, and save it with a text editor"
    }

    /// The format of some bytes, in words; nil for a text.
    static func name(of bytes: [UInt8], isTable: Bool = false) -> String? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return package(bytes) }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return isTable ? "an Excel workbook (.xls)" : "a Word document (.doc)"
        }
        let texts = ["%PDF": "a PDF", "{\\rtf": "a document in Rich Text Format"]
        if let text = texts.first(where: { bytes.starts(with: $0.key.utf8) }) { return text.value }
        // UTF-16, in which every other byte is 0, is told as what it is.
        if bytes.prefix(1024).contains(0), !Decoding.isUTF16(bytes) { return "a file of a program" }
        guard isTable else { return nil }
        let start = bytes.drop { $0.isWhiteSpace || [0xEF, 0xBB, 0xBF].contains($0) }
        let head = String(decoding: start.prefix(16), as: UTF8.self).lowercased()
        return ["<html", "<!doctype", "<table", "<?xml", "<head", "<meta"].contains(where: head.hasPrefix)
            ? "a web page, not a table" : nil
    }

    /// What a ZIP file holds, by the names of its parts.
    private static func package(_ bytes: [UInt8]) -> String {
        let parts = [
            ("xl/workbook", "an Excel workbook (.xlsx)"), ("word/document", "a Word document (.docx)"),
            ("opendocument.spreadsheet", "a workbook of LibreOffice (.ods)"),
            ("opendocument.text", "a document of LibreOffice (.odt)"),
            ("Index/Document.iwa", "a file of Numbers or Pages"),
        ]
        return parts.first { bytes.firstRange(of: Array($0.0.utf8)) != nil }?.1 ?? "a ZIP file"
    }
}
