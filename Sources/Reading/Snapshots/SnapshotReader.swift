package import Diagnostics
package import Plan

/// Reads a snapshot: the sources of earlier plans, by the readers that read those of today.
///
/// It is read leniently, because nobody can mend it any more and the program has gone on: what is not understood makes
/// a plan that is compared with nothing, and never one of which something is missing.
package enum SnapshotReader {
    /// The day of which a snapshot tells; nil where it does not say.
    package static func day(of folder: KeptFolder) -> Day? {
        var context = ReadingContext()
        return SnapshotHead.readUnchecked(folder, &context)?.day
    }

    /// The snapshot of a folder, or nil and at least one problem.
    ///
    /// - Parameter today: The content of today, which lends what the snapshot does not hold, because it is how things
    ///   look and not what they say: the brand, the links at the foot of pages, the notice, the files of `assets/`.
    package static func read(
        _ folder: KeptFolder, today: Content
    ) -> (snapshot: Snapshot?, problems: [Diagnostic]) {
        var context = ReadingContext()
        guard let head = SnapshotHead.read(folder, &context) else { return (nil, context.problems) }
        let (read, problems) = ContentReader.read(files: SnapshotFilter.sources(of: folder), name: folder.path)
        let faults = problems.filter { $0.severity == .error && !$0.isAcceptable }
        guard var content = read, !faults.contains(where: { isOfSite($0, folder) }) else {
            let first = faults.first { isOfSite($0, folder) } ?? faults.first
            context.report(
                .badSnapshot, "its `site.yaml` is not understood: \(first?.message ?? "")",
                at: first?.span ?? folder.place("site.yaml"),
                help: "keep another snapshot, and compare with that one")
            return (nil, context.problems)
        }
        content = content.asItStood(on: head.day, without: head.later)
        content.lend(from: today)
        let unclear = unclear(faults, in: folder, of: content, &context)
        let snapshot = Snapshot(
            day: head.day, plans: head.plans, keepUntil: head.keepUntil, content: content,
            unclear: unclear)
        return (snapshot, context.problems)
    }

    /// The plans of which something is not understood, each told once; all of them when it is what they share.
    private static func unclear(
        _ faults: [Diagnostic], in folder: KeptFolder, of content: Content, _ context: inout ReadingContext
    ) -> Set<String> {
        var scopes: Set<String> = []
        for fault in faults {
            let scope = scope(of: fault, in: folder)
            let unclear = scope.map { [$0] } ?? content.plans.map(\.scope.text)
            guard !scopes.isSuperset(of: unclear) else { continue }
            scopes.formUnion(unclear)
            let plans = scope.map { "the plan `\($0)` of this snapshot is" } ?? "the plans of this snapshot are"
            context.report(
                .notCompared, "\(plans) compared with nothing: \(fault.message)", at: fault.span,
                help: "tell what changed in your own words")
        }
        return scopes
    }

    /// The plan in whose folder a fault stands.
    private static func scope(of fault: Diagnostic, in folder: KeptFolder) -> String? {
        let parts = fault.span.file.path.dropFirst(folder.path.count + 1).split(separator: "/")
        return parts.count > 2 && parts[0] == "plans" ? String(parts[1]) : nil
    }

    private static func isOfSite(_ fault: Diagnostic, _ folder: KeptFolder) -> Bool {
        fault.span.file.path == folder.path + "/site.yaml"
    }
}

extension Content {
    /// Takes what a snapshot does not hold from the content of today.
    fileprivate mutating func lend(from today: Content) {
        site.brand = today.site.brand
        site.footerLinks = today.site.footerLinks
        site.notice = today.site.notice
        site.madeBy = today.site.madeBy
        site.publishedAt = today.site.publishedAt
        assets = today.assets
    }
}
