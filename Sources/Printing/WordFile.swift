import Word
import XML

/// What is put right in a Word document after pandoc made it.
///
/// It is put together anew from the parts that a paper needs, beginning with its text and going on to what that uses. So
/// nothing else that pandoc took from somewhere is published.
enum WordFile {
    /// Changes with what is done here, so that papers that were made otherwise are made again.
    static let recipe = "word 5 "

    private static let document = "word/document.xml"
    private static let properties = "docProps/core.xml"
    /// How much a paper may unpack to: some hundred times the longest that there is.
    private static let most = 512 << 20

    /// The document with the properties of its page, and without any time at which it was made; nil when it is none, or
    /// uses something that no paper needs.
    ///
    /// - Parameter hasLetterhead: Whether it has the look of a council's document.
    static func finished(_ bytes: [UInt8], _ job: PrintJob, hasLetterhead: Bool = false) -> [UInt8]? {
        guard let package = try? WordPackage(bytes, most: most),
            let text = try? package.tree(of: document, within: .ours), !text.holdsUnknownNames
        else { return nil }
        let set = WordBody.set(text, isOnItsSide: job.head.isOnItsSide, hasLetterhead: hasLetterhead)
        guard let relations = try? relations(of: document, set, in: package) else { return nil }
        var parts = WordParts()
        parts.add(.init(document, "officeDocument", set.document(WordNames.text), relations: relations))
        parts.add(.init(properties, Relation.properties, core(job.head)))
        var names: Set<String> = []
        var waiting = relations.compactMap { relation in relation.part(from: document).map { ($0, relation.kind) } }[
            ...]
        while let (name, kind) = waiting.popFirst() {
            guard names.insert(name).inserted else { continue }
            guard let part = try? part(name, kind, set, job.head, in: package) else { return nil }
            waiting += part.relations.compactMap { relation in relation.part(from: name).map { ($0, relation.kind) } }
            parts.add(part)
        }
        return parts.bytes(packs: true)
    }

    /// What a part uses of what a paper may use: other parts of it, and links to where its text leads.
    private static func relations(
        of name: String, _ tree: Element, in package: WordPackage
    ) throws(WordFault) -> [Relation] {
        let shown = tree.values(where: { $0.hasPrefix("r:") })
        var kept: [Relation] = []
        for relation in try package.relations(of: name) {
            let isShown = shown.contains(relation.id)
            switch relation.kind {
            case "hyperlink" where isShown && relation.isExternal:
                guard PrintJob.isForPaper(relation.target) else { throw .broken }
            case "image" where isShown: guard relation.part(from: name) != nil else { throw .broken }
            case let kind where WordParts.contents[kind] != nil:
                guard relation.part(from: name) != nil else { throw .broken }
            default: continue
            }
            kept.append(relation)
        }
        return kept
    }

    /// A part as it is published.
    private static func part(
        _ name: String, _ kind: String, _ text: Element, _ head: PrintHead, in package: WordPackage
    ) throws(WordFault) -> WordParts.Part {
        guard let bytes = try package.bytes(of: name) else { throw .broken }
        switch kind {
        case "styles":
            guard let tree = try package.tree(of: name) else { throw .broken }
            return .init(name, kind, WordStyles.completed(tree, for: text).document(WordNames.namespaces("w")))
        case "settings":
            guard let tree = try package.tree(of: name) else { throw .broken }
            return .init(name, kind, Settings.cleaned(tree).document(WordNames.namespaces("w")))
        case "header", "footer":
            guard let tree = try package.tree(of: name) else { throw .broken }
            return .init(
                name, kind, WordFields.filled(tree, head).document(WordNames.content),
                relations: try relations(of: name, tree, in: package))
        case "numbering":
            guard let tree = try package.tree(of: name, within: .ours) else { throw .broken }
            return .init(name, kind, WordNumbering.closer(tree).document(WordNames.namespaces("w")))
        case "image":
            guard WordParts.pictures[name.split(separator: ".").last.map(String.init) ?? ""] != nil else {
                throw .broken
            }
            return .init(name, kind, bytes)
        default: return .init(name, kind, bytes)
        }
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

extension Element {
    /// The values of attributes of some names, in it and in all within it.
    fileprivate func values(where isMeant: (String) -> Bool) -> Set<String> {
        Set(attributes.filter { isMeant($0.name) }.map(\.value)).union(elements.flatMap { $0.values(where: isMeant) })
    }
}
