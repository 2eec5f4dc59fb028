import XML

/// What the sheets of a document are like: those of its last section, as pandoc has it, with the headers and footers
/// that it takes over from the sections before.
struct Sheet {
    /// A header or footer of the sheets.
    struct Reference: Hashable {
        /// `header` or `footer`.
        let kind: String
        /// Which sheets have it: `default`, `first` or `even`.
        let type: String

        /// Where it stands, in an officer's words.
        var place: String {
            switch type {
            case "first": "the \(kind) of the first page"
            case "even": "the \(kind) of even pages"
            default: "the \(kind)"
            }
        }
    }

    /// Size, margins and borders, without headers and footers.
    let section: Element
    /// The headers and footers that are shown, each with its relation.
    let references: [(reference: Reference, relation: String)]

    /// - Parameter hasEven: Whether even pages have headers and footers of their own.
    init(_ document: Element, hasEven: Bool) {
        // A section ends with the settings of a paragraph, and the last one with the text. Settings that were changed
        // stand further within.
        let body = document.first("w:body")
        let ends = body?.all("w:p").compactMap { $0.first("w:pPr")?.first("w:sectPr") } ?? []
        let sections = ends + (body?.elements.filter { $0.name == "w:sectPr" } ?? [])
        let last = sections.last ?? Element("w:sectPr")
        section = Vocabulary.sheet.known(last) ?? Element("w:sectPr")
        let hasFirst = section.first("w:titlePg").map { !Sheet.isOff($0) } ?? false
        var relations: [Reference: String] = [:]
        for element in sections.flatMap(\.elements) {
            guard let kind = ["w:headerReference": "header", "w:footerReference": "footer"][element.name],
                let id = element["r:id"]
            else { continue }
            relations[Reference(kind: kind, type: element["w:type"] ?? "default")] = id
        }
        let types = ["default"] + (hasFirst ? ["first"] : []) + (hasEven ? ["even"] : [])
        references = ["header", "footer"].flatMap { kind in
            types.compactMap { type in
                let reference = Reference(kind: kind, type: type)
                return relations[reference].map { (reference, $0) }
            }
        }
    }

    /// Whether a setting says that it does not hold.
    static func isOff(_ setting: Element) -> Bool { ["0", "false", "off"].contains(setting["w:val"] ?? "1") }
}
