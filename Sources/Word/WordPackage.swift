import Archive
package import XML

/// A Word document as the parts that it consists of.
package struct WordPackage {
    private let archive: Archive

    /// Opens a document.
    ///
    /// - Parameter most: How many bytes its parts may unpack to, all together.
    package init(_ bytes: [UInt8], most: Int) throws(WordFault) {
        // Compound files: Word 97 to 2003, and whatever Word has put under a password.
        guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw .older }
        do throws(ArchiveFault) {
            archive = try Archive(bytes, within: .init(part: most, total: most))
        } catch {
            throw error == .tooLarge ? .tooLarge : .broken
        }
    }

    /// The names of its parts.
    package var names: [String] { archive.names }

    /// What a part holds; nil when there is none.
    package func bytes(of name: String) throws(WordFault) -> [UInt8]? {
        do throws(ArchiveFault) { return try archive.bytes(of: name) } catch { throw .broken }
    }

    /// The tree of a part; nil when there is none.
    package func tree(of name: String, within limits: XMLReader.Limits = .others) throws(WordFault) -> Element? {
        guard let bytes = try bytes(of: name) else { return nil }
        do throws(XMLFault) {
            return try XMLReader.root(of: bytes, prefixes: WordNames.prefixes, within: limits)
        } catch {
            switch error {
            case .broken: throw .brokenPart(name)
            case .declaration: throw .declaration(name)
            case .tooLarge, .tooDeep: throw .largePart(name)
            }
        }
    }

    /// The relations of a part.
    package func relations(of name: String) throws(WordFault) -> [Relation] {
        guard let tree = try tree(of: Relation.place(of: name)) else { return [] }
        return tree.elements.compactMap(Relation.init)
    }

    /// The name of the part that the text stands in.
    package func document() throws(WordFault) -> String {
        guard let relation = try relations(of: "").first(where: { $0.kind == "officeDocument" }),
            let name = relation.part(from: "")
        else { throw .broken }
        return name
    }
}
