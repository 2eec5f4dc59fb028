import XML

/// How a part of a Word document says that it uses another part, or something elsewhere.
package struct Relation: Sendable, Equatable {
    /// What it is called in the part.
    package let id: String
    /// What it is for, such as `header`; empty for what no document needs.
    package let kind: String
    /// What it leads to, as it is written.
    package let target: String
    /// Whether that stands outside the document.
    package let isExternal: Bool

    /// Makes a relation to a part, or to somewhere else.
    package init(id: String, kind: String, target: String, isExternal: Bool = false) {
        self.id = id
        self.kind = kind
        self.target = target
        self.isExternal = isExternal
    }

    /// Whatever does not plainly say that it stands in the document is taken to stand elsewhere.
    init?(_ element: Element) {
        guard element.name == "rel:Relationship", let id = element["Id"], let target = element["Target"] else {
            return nil
        }
        let type = element["Type"] ?? ""
        // A strict document names its relations otherwise; it is told to be one when its text is read.
        let kinds = [WordNames.relationships + "/", WordNames.strictRelationships + "/"].first(where: type.hasPrefix)
        let isInternal = element["TargetMode"].map { $0 == "Internal" } ?? true
        self.init(
            id: id, kind: kinds.map { String(type.dropFirst($0.count)) } ?? "", target: target,
            isExternal: !isInternal || target.contains(":") || target.contains("\\") || target.hasPrefix("//"))
    }

    /// The name of the part that a relation of another part leads to; nil when it leads out of the document.
    package func part(from name: String) -> String? {
        guard !isExternal else { return nil }
        let path = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
        var parts = path.hasPrefix("/") ? [] : name.split(separator: "/").dropLast()
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(part)
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    /// The name of the part that holds the relations of another.
    package static func place(of name: String) -> String {
        var parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let last = parts.popLast() ?? ""
        return (parts + ["_rels", last + ".rels"]).joined(separator: "/")
    }

    /// The part that holds some relations.
    package static func document(of relations: [Relation]) -> [UInt8] {
        let elements = relations.map { relation in
            Element(
                "Relationship",
                [
                    ("Id", relation.id), ("Type", type(of: relation.kind)), ("Target", relation.target),
                ] + (relation.isExternal ? [("TargetMode", "External")] : []))
        }
        return Element("Relationships", elements: elements).document(["": WordNames.packageRelationships])
    }

    /// The properties of a document are of the package, not of Word.
    private static func type(of kind: String) -> String {
        kind == properties
            ? WordNames.packageRelationships + "/metadata/core-properties" : WordNames.relationships + "/" + kind
    }

    /// The kind of the relation to a document's properties.
    package static let properties = "core-properties"
}
