import XML

extension ContentFilter {
    /// Pictures and shapes, and nothing else, are drawn.
    private static let kinds = ["pic": "picture", "wps": "wordprocessingShape", "wpg": "wordprocessingGroup"]

    /// A picture, shape or text box with what is known of it. Shapes stand where programs that do not know them look for
    /// something else; there is nothing else.
    mutating func drawn(_ drawing: Element) -> Element? {
        guard let known = known(drawing) else { return nil }
        let required = ["wpg", "wps"].filter { !known.all("\($0):\($0 == "wpg" ? "wgp" : "wsp")").isEmpty }
        guard !required.isEmpty else { return known }
        return Element(
            "mc:AlternateContent",
            elements: [Element("mc:Choice", [("Requires", required.joined(separator: " "))], elements: [known])])
    }

    private mutating func known(_ element: Element) -> Element? {
        switch element.name {
        case "mc:AlternateContent": return chosen(of: element).first.flatMap { known($0) }
        case "w:txbxContent":
            return Element(element.name, [], nodes(of: element))
        case "a:hlinkClick", "a:hlinkHover", "a:hlinkMouseOver":
            refuse(.link(relation(element["r:id"])?.target ?? ""))
            return nil
        case "a:graphicData":
            let kind = element["uri"]?.split(separator: "/").last.map(String.init) ?? ""
            guard ContentFilter.kinds.values.contains(kind) else {
                refuse(.drawing)
                return nil
            }
        case "wps:linkedTxbx", "wpg:graphicFrame", "wpg:contentPart":
            refuse(.drawing)
            return nil
        default: break
        }
        guard Vocabulary.drawing.knows(element) else { return nil }
        if let hidden = element["hidden"], !["0", "false", "off"].contains(hidden) { refuse(.hiddenDrawing) }
        var result = Vocabulary.drawing.bare(named(element))
        if element.name == "a:blip" { result.attributes += picture(element).map { [$0] } ?? [] }
        for node in element.nodes {
            switch node {
            case .element(let inner): if let inner = known(inner) { result.nodes.append(.element(inner)) }
            case .text: if ["wp:posOffset", "wp:align"].contains(element.name) { result.nodes.append(node) }
            }
        }
        return result
    }

    /// Word calls a picture by its file. The text for people who do not see it stays, unless it is the path of the file
    /// or a program's own note.
    private func named(_ element: Element) -> Element {
        guard element.name.hasSuffix(":docPr") || element.name.hasSuffix(":cNvPr") else { return element }
        var named = element
        named.attributes.removeAll { attribute in
            attribute.name == "name" || attribute.name == "descr" && ContentFilter.isNote(attribute.value)
        }
        named.attributes.append(.init("name", ""))
        return named
    }

    /// Whether a text is the name of a file, with or without its path, or what a program notes for itself.
    private static func isNote(_ text: String) -> Bool {
        let endings = ["png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg"]
        return ["\\", "://", "{"].contains { text.contains($0) }
            || endings.contains { text.lowercased().hasSuffix("." + $0) }
    }

    /// The attribute by which a picture is shown, when it stands in the document.
    private mutating func picture(_ blip: Element) -> Element.Attribute? {
        if let link = blip["r:link"], !link.isEmpty {
            refuse(.linkedPicture(relation(link)?.target ?? ""))
            return nil
        }
        guard let id = blip["r:embed"], !id.isEmpty else { return nil }
        guard let relation = relation(id), relation.kind == "image", !relation.isExternal else {
            refuse(.linkedPicture(self.relation(id)?.target ?? ""))
            return nil
        }
        return .init("r:embed", show(relation))
    }
}
