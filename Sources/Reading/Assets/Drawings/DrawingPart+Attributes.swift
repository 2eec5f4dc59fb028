import Diagnostics
import Plan

extension DrawingPart {
    /// Keeps what an attribute tells, and refuses one that has no place in a drawing.
    mutating func take(_ attribute: XMLAttribute) throws(AssetFault) {
        let value = attribute.value.text
        switch SVGVocabulary.value(of: attribute.name) {
        case .plain:
            if attribute.name == "id" { id = value }
            if attribute.name == "class" { classes = value.split(separator: " ").map(String.init) }
            if attribute.name == "stdDeviation" { isWide = DrawingPart.isWide(value) }
            outline += DrawingLength.added(by: attribute.name, value) ?? 0
            if attribute.name == "pathLength" { pathLength = Double(value) ?? .infinity }
            if attribute.name == "d" || attribute.name == "points" { corners = DrawingPart.corners(of: value) }
        case .property:
            references += try StyleCheck.references(in: attribute.value, ofProperty: attribute.name)
        case .declarations:
            references += try StyleCheck.references(in: attribute.value)
        case .link:
            guard value.hasPrefix("#"), value.utf8.count > 1 else {
                throw AssetFault(message: "`\(value)` leads out of the drawing", span: attribute.span)
            }
            links.append((String(value.dropFirst()), attribute.span))
        case .namespace:
            try DrawingPart.checkLanguage(attribute)
        case nil:
            throw AssetFault(message: DrawingPart.fault(of: attribute.name), span: attribute.span)
        }
    }

    private static func fault(of name: String) -> String {
        if name.lowercased().hasPrefix("on") { return "`\(name)` would run a script" }
        return name.contains(":")
            ? "`\(name)` belongs to another language than that of drawings" : "`\(name)` has no place in a drawing"
    }

    /// A language is named, and used for nothing but drawing and what refers within it.
    private static func checkLanguage(_ attribute: XMLAttribute) throws(AssetFault) {
        let value = attribute.value.text
        let prefix = attribute.name.dropFirst("xmlns:".count)
        let isKnown =
            switch prefix {
            case "" where attribute.name == "xmlns", "svg": value == SVGVocabulary.namespace
            case "xlink": value == SVGVocabulary.links
            case "xml", "xmlns": false
            // What editors name and do not use. XML keeps two names for itself.
            default:
                prefix.utf8.first?.isASCIILetter == true && !prefix.contains(":") && !value.isEmpty
                    && !["http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/"].contains(value)
            }
        guard isKnown else {
            throw AssetFault(message: "`\(value)` is not the language of drawings", span: attribute.span)
        }
    }
}
