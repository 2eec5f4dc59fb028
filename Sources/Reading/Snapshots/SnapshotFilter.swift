package import Diagnostics
package import Plan

/// Which sources a snapshot holds, and what of them: the plans that it is limited to and what these refer to, without
/// rows of later days, without what only tells how things look, and without comments, which nobody meant to keep.
/// Everything else stands as its authors wrote it, with its audiences.
package struct SnapshotFilter {
    /// What stood on the day, limited to the plans that are meant.
    private let content: Content
    private let head: SnapshotHead

    /// Keeps what stood on a day.
    ///
    /// - Parameter plans: The plans that it is limited to; empty for all.
    package init(_ content: Content, on day: Day, plans: Set<String> = [], keepUntil: Day? = nil) {
        let stood = content.asItStood(on: day)
        self.content = plans.isEmpty ? stood : stood.limited(toPlans: plans)
        let later = content.scopes.subtracting(stood.scopes)
        head = SnapshotHead(day: day, plans: plans, later: later, keepUntil: keepUntil)
    }

    /// Keys of `site.yaml` that tell how things look, or what is accepted today.
    private static let appearance: [FieldKey] = [
        .brand, .footerLinks, .notice, .madeBy, .publishedAt, .accepted, .languagePanel, .languageHelp,
    ]

    /// The files of a snapshot that are sources.
    static func sources(of folder: KeptFolder) -> [(path: String, bytes: [UInt8])] {
        folder.files.filter { FileKind.isKept($0.path) }
    }

    /// The folder of a snapshot of some sources, which are given by their paths in the content folder.
    ///
    /// - Returns: nil when a comment cannot be taken out without changing what the rest says.
    package func folder(
        named name: String, at path: String, of sources: [(path: String, file: SourceFile)]
    ) -> KeptFolder? {
        var kept = [head.file(named: name)]
        for (place, file) in sources {
            guard let cuts = cuts(place, file) else { continue }
            guard let comments = SourceComments.spans(in: file, path: place) else { return nil }
            kept.append((place, file.bytes(without: cuts + comments)))
        }
        return KeptFolder(name: name, path: path, files: kept).sealed()
    }

    /// What is left out of a file; nil when the whole file is.
    private func cuts(_ path: String, _ file: SourceFile) -> [Range<Int>]? {
        guard FileKind.isKept(path) else { return nil }
        let parts = path.split(separator: "/").map(String.init)
        switch parts[0] {
        case "site.yaml": return SourceComments.pairs(in: file, named: SnapshotFilter.appearance.map(\.rawValue))
        case "inspections":
            return inspection(parts[1], file)
        case "plans":
            guard let plan = content.plans.first(where: { $0.scope.text == parts[1] }) else { return nil }
            switch parts[2] {
            case "progress.csv": return rows(of: file, without: plan.log.map(\.date.source))
            case "difference.csv": return rows(of: file, without: plan.differences.map(\.date.source))
            default: return []
            }
        case YoungPage.folder: return heard(file)
        default: return []
        }
    }

    /// What is left out of an inspection, and of its log; nil for one that is not kept.
    private func inspection(_ name: String, _ file: SourceFile) -> [Range<Int>]? {
        guard let inspection = content.inspections.first(where: { name.hasPrefix($0.scope.text + ".") }) else {
            return nil
        }
        return name.hasSuffix(".csv") ? rows(of: file, without: inspection.log.map(\.date.source)) : []
    }

    /// The rows of a table that do not begin with one of some days.
    private func rows(of file: SourceFile, without days: [SourceText]) -> [Range<Int>] {
        let kept = Set(days.map(\.span.start))
        var problems: [Diagnostic] = []
        let rows = CSVReader.read(SourceText(file: file, range: 0..<file.byteCount), into: &problems)
        return rows.indices.dropFirst().filter { !rows[$0].cells.contains { kept.contains($0.span.start) } }.map {
            index in
            rows[index].span.start..<(index + 1 < rows.count ? rows[index + 1].span.start : file.byteCount)
        }
    }

    /// Of what young people said, the rows of later days, what they were told later, and words that are no longer shown.
    private func heard(_ file: SourceFile) -> [Range<Int>] {
        var problems: [Diagnostic] = []
        let rows = CSVReader.read(SourceText(file: file, range: 0..<file.byteCount), into: &problems)
        guard let head = rows.first else { return [] }
        let later = self.rows(of: file, without: content.youngPeople.heard.map(\.date.source))
        let told = Set([FieldKey.toldBy, .toldOn].map(\.rawValue))
        let columns = head.cells.indices.filter { told.contains(Vocabulary.fold(head.cells[$0].text)) }
        let untold = Set(content.youngPeople.heard.filter { $0.toldOn == nil && $0.toldBy == nil }.map(\.span.start))
        let cells = rows.filter { untold.contains($0.span.start) }.flatMap { row in
            columns.filter(row.cells.indices.contains).map { row.cells[$0].span.start..<row.cells[$0].span.end }
        }
        let silenced = content.youngPeople.heard.compactMap(\.silenced).map { $0.span.start..<$0.span.end }
        return later + (cells + silenced).filter { cell in !later.contains { $0.overlaps(cell) } }
    }
}

extension Content {
    /// The ids of its inspections and plans.
    fileprivate var scopes: Set<String> { Set(inspections.map(\.scope.text) + plans.map(\.scope.text)) }
}
