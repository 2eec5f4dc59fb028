/// The reference document of papers for which a council has none of its own: paper of the size A4. Everything else is
/// as pandoc has it.
enum ReferenceDocument {
    static let bytes = ZipFile.bytes([
        ZipFile.Entry(name: "word/document.xml", stored: Array(document.utf8))
    ])

    private static let document = """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/><w:sectPr>\
        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" \
        w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>

        """
}
