import CLook
import HTMLKit
import XML

extension DrawingFile {
    /// What gives the shapes of a drawing their colours.
    enum Paint {
        /// The sheet of the page, by the classes of the file with this before them. The colours and lines of the file,
        /// which are there for whoever opens it, stay behind.
        case sheet(String)
        /// The file. Its classes, which mean nothing without the sheet, stay behind.
        case file
    }

    /// What is drawn, without what stands between, to be put into an `svg`.
    ///
    /// Of a file that cannot be read nothing is drawn; the tests read every one.
    func shapes(_ paint: Paint, endTags: Bool = false) -> RenderedHTML {
        let root = try? XMLReader.root(of: bytes, prefixes: ["http://www.w3.org/2000/svg": "svg"])
        let shapes = root?.elements.map { $0.markup(paint, endTags) } ?? []
        return RenderedHTML(trusted: shapes.joined())
    }
}

extension XML.Element {
    fileprivate func markup(_ paint: DrawingFile.Paint, _ endTags: Bool) -> String {
        let name = name.drop { $0 != ":" }.dropFirst()
        let shapes = elements.map { $0.markup(paint, endTags) }.joined()
        let kept = attributes.compactMap(paint.keep).map { " \($0.name)=\"\($0.value)\"" }.joined()
        // A group that says nothing any more groups nothing.
        if name == "g", kept.isEmpty { return shapes }
        return elements.isEmpty && !endTags ? "<\(name)\(kept)/>" : "<\(name)\(kept)>\(shapes)</\(name)>"
    }
}

extension DrawingFile.Paint {
    fileprivate func keep(_ attribute: XML.Element.Attribute) -> XML.Element.Attribute? {
        switch self {
        case .sheet(let prefix) where attribute.name == "class": .init("class", prefix + attribute.value)
        case .sheet: attribute.name == "fill" || attribute.name.hasPrefix("stroke") ? nil : attribute
        case .file: attribute.name == "class" ? nil : attribute
        }
    }
}
