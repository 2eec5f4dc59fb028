/// What the parts of a Word document call things (ECMA-376, transitional).
package enum WordNames {
    package static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
    package static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
    private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/"
    private static let office2010 = "http://schemas.microsoft.com/office/word/2010/"
    package static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    /// The namespace of documents that were saved as *Strict Open XML*.
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    static let strictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"

    /// The addresses of the namespaces that are known, by our prefix.
    package static let namespaces = [
        "w": main,
        "r": relationships,
        "a": drawing + "main",
        "pic": drawing + "picture",
        "wp": drawing + "wordprocessingDrawing",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": office2010 + "wordprocessingShape",
        "wpg": office2010 + "wordprocessingGroup",
        "a14": "http://schemas.microsoft.com/office/drawing/2010/main",
        "asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
        "strict": strict,
        "rel": packageRelationships,
        "v": "urn:schemas-microsoft-com:vml",
    ]

    /// Our prefixes by the addresses of their namespaces.
    package static let prefixes = Dictionary(uniqueKeysWithValues: namespaces.map { ($0.value, $0.key) })

    /// The namespaces that a header or footer needs.
    package static let content = namespaces("w", "r", "a", "pic", "wp", "mc", "wps", "wpg")

    /// The namespaces that a text needs as pandoc writes it.
    package static let text = namespaces("w", "r", "a", "pic", "wp", "a14", "asvg")

    /// The namespaces that a part which we write needs.
    package static func namespaces(_ prefixes: String...) -> [String: String] {
        namespaces.filter { prefixes.contains($0.key) }
    }
}
