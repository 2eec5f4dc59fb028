import XML

/// What a council's document lends to its papers: styles, headers and footers with their pictures, and what sheets are
/// like. It is written anew, part by part, from what was understood of the document, so nothing else of that can be in it.
package struct Letterhead: Sendable {
    /// A document that has this look and says nothing. It is not packed, so that it has the same bytes wherever it is
    /// made.
    package let bytes: [UInt8]
    /// What in its headers and footers cannot be taken.
    package let refusals: [Refusal]

    /// How much a document may unpack to: many times what a look takes, and little for a computer.
    private static let most = 64 << 20

    /// Reads a document.
    ///
    /// - Parameter picture: A picture as it may be published, without what its maker's program put into it; nil when it
    ///   is not a whole PNG or JPEG.
    /// - Throws: Why it is not read at all.
    package init(_ bytes: [UInt8], picture: @escaping ([UInt8]) -> [UInt8]?) throws(WordFault) {
        let package = try WordPackage(bytes, most: Letterhead.most)
        let name = try package.document()
        guard let document = try package.tree(of: name) else { throw .broken }
        guard !document.name.hasPrefix("strict:") else { throw .strict }
        guard document.name == "w:document" else { throw .broken }
        var reading = LetterheadReading(package, name, try package.relations(of: name), picture)
        try reading.read(document)
        self.bytes = reading.parts.bytes(packs: false)
        refusals = reading.refusals
    }
}
