/// A PDF that somebody else made: how many pages it has, what it says of itself, and what nobody may publish with it.
///
/// Nothing of it is drawn or taken apart here. Programs that print it read it anew.
package struct PDFFile: Sendable {
    /// How many pages it has.
    package let pages: Int
    /// Whether it says that it is PDF/UA, and has what can be seen of that: tags, a language and a title.
    package let isUniversal: Bool

    /// What is wrong with a file.
    package enum Fault: Error, Equatable {
        /// It is no PDF, not a whole one, or one in which something is packed that cannot be looked into.
        case broken
        /// It is locked, or lets nobody take its pages.
        case encrypted
        /// It holds something that acts, comes along or was left on it; what that is.
        case holds(Extra)
    }

    /// What stands in some PDFs beside their pages.
    package enum Extra: String, Sendable, CaseIterable {
        case script, program, attachment, form, note, film
    }

    /// Reads a file.
    package init(_ bytes: [UInt8]) throws(Fault) {
        let (head, end) = (Array("%PDF-".utf8), Array("%%EOF".utf8))
        guard bytes.prefix(1_024).contains(head), bytes.suffix(1_024).contains(end) else { throw .broken }
        let objects = PDFObjects(bytes)
        if objects.trailer["Encrypt"] != nil { throw .encrypted }
        guard objects.isSeen, let root = objects.resolved(objects.trailer["Root"])?.entries,
            let pages = objects.resolved(root["Pages"])?.entries,
            let count = objects.resolved(pages["Count"])?.number, count > 0
        else { throw .broken }
        if let extra = PDFFile.extra(in: objects) { throw .holds(extra) }
        self.pages = count
        isUniversal = PDFFile.isUniversal(root, objects)
    }

    private static func isUniversal(_ root: [String: PDFValue], _ objects: PDFObjects) -> Bool {
        guard let tags = objects.resolved(root["StructTreeRoot"])?.entries, tags["ParentTree"] != nil,
            objects.resolved(root["MarkInfo"])?.entries["Marked"]?.isTrue == true, root["Lang"] != nil,
            case .reference(let number) = root["Metadata"], let said = objects.stream(number)
        else { return false }
        return said.contains(Array("pdfuaid:part".utf8)) && said.contains(Array("dc:title".utf8))
    }

    /// The first thing, in the order of `Extra`, that a file holds beside its pages.
    private static func extra(in objects: PDFObjects) -> Extra? {
        var found: Set<Extra> = []
        for value in objects.byNumber.values {
            value.visitDictionaries { entries in
                if let extra = extra(in: entries) { found.insert(extra) }
            }
        }
        return Extra.allCases.first(where: found.contains)
    }

    private static func extra(in entries: [String: PDFValue]) -> Extra? {
        if entries["JS"] != nil || entries["JavaScript"] != nil { return .script }
        if entries["EmbeddedFiles"] != nil || entries["EF"] != nil { return .attachment }
        if entries["XFA"] != nil { return .form }
        switch entries["S"]?.name {
        case "JavaScript": return .script
        case "Launch": return .program
        default: break
        }
        switch entries["Type"]?.name {
        case "EmbeddedFile": return .attachment
        case nil, "Annot": break
        default: return nil
        }
        guard entries["Rect"] != nil else { return nil }
        switch entries["Subtype"]?.name {
        case nil, "Link": return nil
        case "Widget": return .form
        case "FileAttachment": return .attachment
        case "Screen", "Movie", "Sound", "RichMedia", "3D": return .film
        default: return .note
        }
    }
}
