package import Diagnostics
package import Plan

/// What a snapshot keeps of the papers that were issued from it: by report and version, the lines that each prints.
package enum SnapshotPapers {
    /// The records of a file, by report and version; none, with a problem, when the file is damaged.
    package static func records(
        of source: SnapshotSource
    ) -> (papers: [PaperRecord], problems: [Diagnostic]) {
        var context = ReadingContext()
        let papers = SnapshotHead.read(source, &context).map { read($0.node[SnapshotKey.papers], &context) }
        return (papers ?? [], context.problems)
    }

    /// What comes of adding a record to a snapshot.
    package enum Addition: Sendable {
        /// The bytes of the snapshot with the record; nothing else of it has changed.
        case added([UInt8])
        /// There is one of that report and version. It stays: what was issued is never replaced.
        case alreadyThere(PaperRecord)
        /// The snapshot cannot be read.
        case unreadable([Diagnostic])
    }

    /// Adds a record to a snapshot.
    package static func adding(_ paper: PaperRecord, to source: SnapshotSource) -> Addition {
        var context = ReadingContext()
        let head = SnapshotHead.read(source, &context)
        let papers = read(head?.node[SnapshotKey.papers], &context)
        guard let head, !context.problems.hasErrors else { return .unreadable(context.problems) }
        if let same = papers.first(where: { $0.report == paper.report && $0.version == paper.version }) {
            return .alreadyThere(same)
        }
        return .added(head.node.plain.with(.object([SnapshotKey.papers: json(papers + [paper])])).bytes)
    }

    /// The value that stands in the file.
    static func json(_ papers: [PaperRecord]) -> JSONValue {
        let reports = Dictionary(grouping: papers, by: \.report)
        return .object(
            reports.mapValues { papers in
                let versions = papers.map { ($0.version, JSONValue.list($0.lines.map(JSONValue.text))) }
                return .object(Dictionary(versions, uniquingKeysWith: { first, _ in first }))
            })
    }

    /// The records of a value, in the order of the file.
    static func read(_ node: JSONNode?, _ context: inout ReadingContext) -> [PaperRecord] {
        guard let node else { return [] }
        guard case .object = node else {
            context.reportDamage("`\(SnapshotKey.papers)` is not a set of reports", at: node.start)
            return []
        }
        var papers: [PaperRecord] = []
        for (report, versions) in node.pairs {
            for (version, lines) in versions.pairs {
                let texts = lines.items.compactMap { $0.text?.text }
                papers.append(PaperRecord(report: report.text, version: version.text, lines: texts))
            }
        }
        return papers
    }
}
