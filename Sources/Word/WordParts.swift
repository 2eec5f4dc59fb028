import Archive
import XML

/// The parts of a Word document that is put together, with the relations between them. It holds nothing else.
package struct WordParts: Sendable {
    /// A part.
    package struct Part: Sendable {
        /// Its name in the file, such as `word/styles.xml`.
        package let name: String
        /// What it is to the part that uses it, such as `styles`.
        package let kind: String
        /// What it holds.
        package let bytes: [UInt8]
        /// What it uses.
        package var relations: [Relation]

        /// Makes a part.
        package init(_ name: String, _ kind: String, _ bytes: [UInt8], relations: [Relation] = []) {
            self.name = name
            self.kind = kind
            self.bytes = bytes
            self.relations = relations
        }
    }

    /// The kinds of parts that there can be, with what each is called in the list of contents.
    package static let contents: [String: String] = {
        let office = "application/vnd.openxmlformats-officedocument."
        let kinds = ["styles", "numbering", "settings", "footnotes", "fontTable", "header", "footer"]
        var contents = Dictionary(uniqueKeysWithValues: kinds.map { ($0, "\(office)wordprocessingml.\($0)+xml") })
        contents["officeDocument"] = office + "wordprocessingml.document.main+xml"
        contents["theme"] = office + "theme+xml"
        contents[Relation.properties] = "application/vnd.openxmlformats-package.core-properties+xml"
        return contents
    }()

    /// What pictures are called in the list of contents, by the endings of their names.
    package static let pictures = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "svg": "image/svg+xml",
    ]

    private static let endings = pictures.merging([
        "rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml",
    ]) { picture, _ in picture }

    /// The parts, the one with the text first.
    package private(set) var parts: [Part] = []

    /// Begins a document without parts.
    package init() {}

    /// Adds a part.
    package mutating func add(_ part: Part) { parts.append(part) }

    /// The document.
    ///
    /// - Parameter packs: Whether its parts are packed.
    package func bytes(packs: Bool) -> [UInt8] {
        var archive = ArchiveWriter(packs: packs)
        archive.add("[Content_Types].xml", list)
        let roots = parts.filter { ["officeDocument", Relation.properties].contains($0.kind) }
        archive.add(
            Relation.place(of: ""),
            Relation.document(
                of: roots.enumerated().map {
                    .init(id: "rId\($0.offset + 1)", kind: $0.element.kind, target: $0.element.name)
                }))
        for part in parts {
            archive.add(part.name, part.bytes)
            if !part.relations.isEmpty {
                archive.add(Relation.place(of: part.name), Relation.document(of: part.relations))
            }
        }
        return archive.finished()
    }

    /// The list of contents.
    private var list: [UInt8] {
        let defaults = WordParts.endings.sorted { $0.key < $1.key }
            .map { Element("Default", [("Extension", $0.key), ("ContentType", $0.value)]) }
        let overrides = parts.compactMap { part in
            WordParts.contents[part.kind].map {
                Element("Override", [("PartName", "/" + part.name), ("ContentType", $0)])
            }
        }
        return Element("Types", elements: defaults + overrides).document(["": WordNames.types])
    }
}
