import Diagnostics
import Plan

/// Finds files of a plan that give the same section: a copy that somebody made by hand, of which everything would be told twice.
enum SectionCopies {
    /// The sections without such copies, each of which is told once. The shortest of the usual names is that of the
    /// original.
    static func left(of sections: [Section], _ context: inout ReadingContext) -> [Section] {
        let files = Dictionary(grouping: sections) { Vocabulary.fold($0.id.text) }
        return sections.filter { section in
            let all = files[Vocabulary.fold(section.id.text)] ?? []
            guard let first = all.min(by: isBefore), first.id.span.file !== section.id.span.file else { return true }
            // Two sections may have been given one id by mistake: then they say different things.
            guard hasSameActions(section, first) else { return true }
            context.report(
                .copiedFile,
                "this gives the section `\(section.id.text)` and its actions once more, and nothing of it is read",
                at: section.id.span,
                help: "lay the two side by side, put what is right into one of them, and delete the other",
                related: [.init(first.id.span, "the same section")])
            return false
        }
    }

    private static func isBefore(_ one: Section, _ other: Section) -> Bool {
        let (left, right) = (one.id.span.file.path, other.id.span.file.path)
        if isUsual(left) != isUsual(right) { return isUsual(left) }
        return (left.utf8.count, left) < (right.utf8.count, right)
    }

    /// Whether a file has a name as those of the sources have: programs and people put spaces and capitals into copies.
    private static func isUsual(_ path: String) -> Bool {
        let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
        return Slug.isFileName(String(name.prefix { $0 != "." }))
    }

    private static func hasSameActions(_ one: Section, _ other: Section) -> Bool {
        let ids = Set(other.actions.map { Vocabulary.fold($0.id.text) })
        return one.actions.contains { ids.contains(Vocabulary.fold($0.id.text)) }
    }
}
