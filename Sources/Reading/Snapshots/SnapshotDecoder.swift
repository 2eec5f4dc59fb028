package import Diagnostics
package import Plan

/// Reads a snapshot back into content. Every text knows its place in the file.
///
/// The fields, lists and rows go to the readers that read them in the documents, so that a thing is understood in one
/// way only. Faults that a council may keep are not told again: what was issued can no longer be mended.
package enum SnapshotDecoder {
    /// The snapshot of a file, or nil and at least one problem.
    ///
    /// - Parameter today: The content of today, which lends what the snapshot does not hold, because it is how things
    ///   look and not what they say: the brand, the links at the foot of pages, the notice, the files of `assets/`.
    package static func decode(
        _ source: SnapshotSource, today: Content
    ) -> (snapshot: Snapshot?, problems: [Diagnostic]) {
        var context = ReadingContext()
        guard let root = SnapshotHead.read(source, &context) else { return (nil, context.problems) }
        let snapshot = snapshot(of: root, in: source, today: today, &context)
        let problems = context.problems.filter(isTold)
        if snapshot == nil, !problems.hasErrors {
            context.reportDamage("the site cannot be read", at: root.node.span)
            return (nil, context.problems.filter(isTold))
        }
        return (problems.hasErrors ? nil : snapshot, problems)
    }

    /// What is looked for since snapshots were first kept. An older one may have it, and would print no paper any more;
    /// a new one is made only of sources without it.
    private static let newer = Set([ReadingKind.strayMark, .unclosedBlock, .unnamedFence].map(\.rawValue))

    private static func isTold(_ problem: Diagnostic) -> Bool { !problem.isAcceptable && !newer.contains(problem.id) }

    private static func snapshot(
        of head: SnapshotHead, in source: SnapshotSource, today: Content, _ context: inout ReadingContext
    ) -> Snapshot? {
        let root = head.node
        guard let node = root[SnapshotKey.site], let record = Record.read(node.value, as: .site, &context),
            var site = SiteReader.read(record, of: source.file, &context)
        else { return nil }
        site.brand = today.site.brand
        site.footerLinks = today.site.footerLinks
        site.notice = today.site.notice
        site.publishedAt = today.site.publishedAt
        var content = Content(site: site)
        content.assets = today.assets
        content.posts = RegisterReader.posts(records(root[SnapshotKey.posts], as: .post, &context), &context)
        content.boards = RegisterReader.boards(records(root[SnapshotKey.boards], as: .board, &context), &context)
        content.glossary = RegisterReader.glossary(
            records(root[SnapshotKey.glossary], as: .glossaryTerm, &context), &context)
        if let node = root[SnapshotKey.calendar], let record = Record.read(node.value, as: .calendar, &context) {
            content.calendar = RegisterReader.calendar(record, &context)
        }
        content.inspections = (root[SnapshotKey.inspections]?.items ?? []).compactMap { node in
            SnapshotDocument.inspection(node, audiences: site.audiences, &context)
        }
        content.plans = (root[SnapshotKey.plans]?.items ?? []).compactMap { node in
            SnapshotDocument.plan(node, audiences: site.audiences, &context)
        }
        content.youngPeople.heard = heard(head, site, today: today, &context)
        return Snapshot(
            name: source.name, day: head.day,
            plans: (root[SnapshotKey.limit]?.items ?? []).compactMap { $0.text?.text },
            content: content, papers: SnapshotPapers.read(root[SnapshotKey.papers], &context))
    }

    /// What young people said. The first form did not keep it: such a snapshot is lent what the sources of today have.
    private static func heard(
        _ head: SnapshotHead, _ site: Site, today: Content, _ context: inout ReadingContext
    ) -> [Heard] {
        if head.schema < 2 { return today.youngPeople.heard }
        // Its groups were those of its day, and were looked at then.
        return HeardReader(audiences: site.audiences, groups: nil)
            .read(records(head.node[SnapshotKey.heard], as: .heard, &context), &context)
    }

    /// The records of a list.
    static func records(
        _ node: JSONNode?, as definition: RecordDefinition, _ context: inout ReadingContext
    ) -> [Record] {
        (node?.items ?? []).compactMap { Record.read($0.value, as: definition, &context) }
    }
}

extension ReadingContext {
    /// Adds the problem that a snapshot is not as it was written.
    mutating func reportDamage(_ message: String, at span: Span) {
        report(
            .badSnapshot, message, at: span,
            help: "bring the file back from an earlier version of the sources: a snapshot is never changed by hand")
    }
}
