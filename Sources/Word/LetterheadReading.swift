import XML

/// Takes the look of a document part by part.
struct LetterheadReading {
    private let package: WordPackage
    private let document: String
    private let relations: [Relation]
    private let picture: ([UInt8]) -> [UInt8]?
    private var used: [Relation] = []
    private var looks: [WordParts.Part] = []
    private var pictures: [String: String] = [:]
    private(set) var refusals: [Refusal] = []
    private(set) var parts = WordParts()
    private var sheet = StyleSheet(nil)
    /// The typefaces that are used. What a document knows of others is left behind with their names.
    private var faces: Set<String> = []

    init(
        _ package: WordPackage, _ document: String, _ relations: [Relation], _ picture: @escaping ([UInt8]) -> [UInt8]?
    ) {
        self.package = package
        self.document = document
        self.relations = relations
        self.picture = picture
    }

    /// Reads everything that is taken.
    mutating func read(_ document: Element) throws(WordFault) {
        var numbers = Numbers(try tree("numbering", "w:numbering"))
        let styles = try tree("styles", "w:styles")
        sheet = StyleSheet(styles)
        let sources = headers
        for source in sources { note(source) }
        if let known = styles.flatMap({ root in
            Vocabulary.styles.known(StyleSheet.kept(root, for: sources), change: { numbers.renumbered($0) })
        }) {
            note(known)
            add("styles.xml", "styles", known)
        }
        let isEven = try settings()
        let sheet = Sheet(document, hasEven: isEven)
        var section = sheet.section
        var references: [Element.Node] = []
        for (reference, id) in sheet.references {
            let added = try header(reference, id, &numbers)
            references.append(
                .element(Element("w:\(reference.kind)Reference", [("w:type", reference.type), ("r:id", added)])))
        }
        section.nodes = references + section.nodes
        if let numbering = numbers.part {
            note(numbering)
            add("numbering.xml", "numbering", numbering)
        }
        if let theme = try tree("theme", "a:theme").flatMap(Theme.cleaned) {
            note(theme)
            add("theme/theme1.xml", "theme", theme, "a")
        }
        if var fonts = try tree("fontTable", "w:fonts").flatMap({ Vocabulary.fonts.known($0) }) {
            fonts.nodes = fonts.elements.filter { faces.contains($0["w:name"] ?? "") }.map(Element.Node.element)
            add("fontTable.xml", "fontTable", fonts)
        }
        let body = Element("w:body", elements: [Element("w:p"), section])
        parts.add(
            .init(
                "word/document.xml", "officeDocument",
                Element("w:document", elements: [body]).document(WordNames.namespaces("w", "r")), relations: used))
        for part in looks { parts.add(part) }
    }

    /// The headers and footers of the document as they are, also those that no sheet shows.
    private var headers: [Element] {
        relations.filter { ["header", "footer"].contains($0.kind) }.compactMap { relation in
            relation.part(from: document).flatMap { try? package.tree(of: $0) }
        }
    }

    private mutating func note(_ element: Element) {
        faces.formUnion(element.all("w:rFonts").flatMap(\.attributes).map(\.value))
        faces.formUnion(element.all("w:sym").compactMap { $0["w:font"] })
        for name in ["a:latin", "a:ea", "a:cs", "a:font"] {
            faces.formUnion(element.all(name).compactMap { $0["typeface"] })
        }
    }

    /// Takes the settings that headers and tabs need; whether even pages have headers of their own.
    private mutating func settings() throws(WordFault) -> Bool {
        guard let settings = try tree("settings", "w:settings").map({ Settings.cleaned($0, only: Settings.lent) }),
            !settings.nodes.isEmpty
        else { return false }
        add("settings.xml", "settings", settings)
        return settings.first("w:evenAndOddHeaders").map { !Sheet.isOff($0) } ?? false
    }

    /// Takes a header or footer with its pictures; the relation by which the sheet uses it.
    private mutating func header(
        _ reference: Sheet.Reference, _ id: String, _ numbers: inout Numbers
    ) throws(WordFault) -> String {
        guard let relation = relations.first(where: { $0.id == id && $0.kind == reference.kind }),
            let name = relation.part(from: document), let tree = try package.tree(of: name),
            ["w:hdr", "w:ftr"].contains(tree.name)
        else { throw .broken }
        let own = try package.relations(of: name)
        var filter = ContentFilter(reference.place, own, numbers)
        let (part, counted) = filter.part(tree)
        for style in sheet.hiding(in: tree) { filter.refuse(.hidingStyle(style)) }
        numbers = counted
        var shown: [Relation] = []
        for (place, relation) in filter.shown.enumerated() {
            guard let source = relation.part(from: name), let target = try taken(source) else {
                filter.refuse(.picture(relation.target.split(separator: "/").last.map(String.init) ?? ""))
                continue
            }
            shown.append(Relation(id: "rId\(place + 1)", kind: "image", target: target))
        }
        let isTold = !filter.refusals.isEmpty
        for relation in own where relation.isExternal && !isTold { filter.refuse(.relation(relation.target)) }
        refusals += filter.refusals
        let file = "\(reference.kind)-\(reference.type).xml"
        looks.append(.init("word/" + file, reference.kind, part.document(WordNames.content), relations: shown))
        return use(file, reference.kind)
    }

    /// Takes a picture; where it stands from now on, seen from a header. The kind is told by its bytes.
    private mutating func taken(_ source: String) throws(WordFault) -> String? {
        if let target = pictures[source] { return target }
        guard let bytes = try package.bytes(of: source), let picture = picture(bytes) else { return nil }
        let ending = picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) ? "png" : "jpeg"
        let target = "media/look\(pictures.count + 1).\(ending)"
        pictures[source] = target
        looks.append(.init("word/" + target, "image", picture))
        return target
    }

    private mutating func add(_ name: String, _ kind: String, _ root: Element, _ prefix: String = "w") {
        looks.append(.init("word/" + name, kind, root.document(WordNames.namespaces(prefix))))
        _ = use(name, kind)
    }

    /// Makes a part one that the text uses; the relation by which it does.
    private mutating func use(_ name: String, _ kind: String) -> String {
        used.append(Relation(id: "rId\(used.count + 1)", kind: kind, target: name))
        return "rId\(used.count)"
    }

    /// The tree of the part of a kind; nil when it has none, or that is something else.
    private func tree(_ kind: String, _ root: String) throws(WordFault) -> Element? {
        guard let name = relations.first(where: { $0.kind == kind })?.part(from: document),
            let tree = try package.tree(of: name), tree.name == root
        else { return nil }
        return tree
    }
}
