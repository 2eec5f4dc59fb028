/// What is put right in a Word document after pandoc made it.
enum WordFile {
    private static let properties = "docProps/core.xml"

    /// The document with the properties of its page, and without any time at which it was made; nil when it is none.
    static func finished(_ bytes: [UInt8], _ job: PrintJob) -> [UInt8]? {
        guard let entries = ZipFile.entries(bytes),
            entries.contains(where: { $0.name == "word/document.xml" && $0.unpacked != nil })
        else {
            return nil
        }
        return ZipFile.bytes(
            entries.map { entry in
                entry.name == properties ? .init(name: properties, stored: core(job.head)) : entry
            })
    }

    private static func core(_ head: PrintHead) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            <dc:title>\(head.title)</dc:title><dc:language>\(escaped(head.language))</dc:language>
            """
        if let author = head.author { text += "<dc:creator>\(escaped(author))</dc:creator>" }
        for name in ["created", "modified"] {
            guard let day = head.created else { continue }
            text += "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(day)T00:00:00Z</dcterms:\(name)>"
        }
        return Array((text + "</cp:coreProperties>\n").utf8)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
