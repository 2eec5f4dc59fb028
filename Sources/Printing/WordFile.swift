/// What is put right in a Word document after pandoc made it.
enum WordFile {
    /// Changes with what is done here, so that papers that were made otherwise are made again.
    static let recipe = "word 2 "

    private static let properties = "docProps/core.xml"
    private static let document = "word/document.xml"

    /// The document with the properties of its page, and without any time at which it was made; nil when it is none.
    static func finished(_ bytes: [UInt8], _ job: PrintJob) -> [UInt8]? {
        guard let entries = ZipFile.entries(bytes), let text = entries.text(of: document) else { return nil }
        let set = WordBody.set(text, isOnItsSide: job.head.isOnItsSide)
        return ZipFile.bytes(
            entries.map { entry in
                switch entry.name {
                case properties: .init(name: properties, stored: core(job.head))
                case document: .init(name: document, stored: Array(set.utf8))
                case WordStyles.name: entry.changed { WordStyles.completed($0, for: set) }
                case let name where name.hasPrefix("word/header") || name.hasPrefix("word/footer"):
                    entry.changed { WordFields.filled($0, job.head) }
                default: entry
                }
            })
    }

    private static func core(_ head: PrintHead) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <dc:title>\(head.title)</dc:title><dc:subject>\(head.kind)</dc:subject>\
            <dc:description>\(head.stamp)</dc:description><dc:language>\(escaped(head.language))</dc:language>
            """
        if let author = head.author { text += "<dc:creator>\(escaped(author))</dc:creator>" }
        for name in ["created", "modified"] {
            guard let day = head.created else { continue }
            text += "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(day)T00:00:00Z</dcterms:\(name)>"
        }
        return Array((text + "</cp:coreProperties>\n").utf8)
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}

extension [ZipFile.Entry] {
    /// The text of a part; nil where there is none, or it is damaged.
    fileprivate func text(of name: String) -> String? {
        first { $0.name == name }?.unpacked.map { String(decoding: $0, as: UTF8.self) }
    }
}

extension ZipFile.Entry {
    /// The part with its text changed.
    fileprivate func changed(_ change: (String) -> String) -> ZipFile.Entry {
        guard let bytes = unpacked else { return self }
        return .init(name: name, stored: Array(change(String(decoding: bytes, as: UTF8.self)).utf8))
    }
}
