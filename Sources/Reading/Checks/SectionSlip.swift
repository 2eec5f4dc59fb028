import Diagnostics
import Plan

/// A section whose id is a slip of the finger away from the one that its actions begin with: `section: S11` above `S1.1`.
enum SectionSlip {
    /// The id that was meant; nil where the actions go by the section's own, by none, or by another.
    static func meant(by id: String, _ document: Document) -> String? {
        let ids = document.entries.filter { !$0.isGroup && !$0.isTold }.map(\.id.text)
        let stems = Set(ids.compactMap { id in id.lastIndex(of: ".").map { String(id[..<$0]) } })
        guard ids.count > 1, stems.count == 1, let stem = stems.first, stem != id, ids.allSatisfy({ $0.contains(".") }),
            !ids.contains(where: { $0.hasPrefix(id + ".") }),
            stem.lowercased() == id.lowercased() || Suggestion.nearest(to: id, among: [stem], within: 1) != nil
        else { return nil }
        return stem
    }
}
