import Diagnostics
import Graph
import Plan

/// Finds out whether posts that nobody knows come from one slip in posts.yaml. A name that is mistyped there leads nothing, and
/// the one that was meant leads in many places: that is told once, where the slip is.
enum PostSlips {
    /// The problems, with those of posts told once where there is no post at all: the register itself is missing.
    private static func withoutPosts(_ problems: [Diagnostic], _ first: Diagnostic) -> [Diagnostic] {
        let missing = Diagnostic(
            LinkingKind.unknownPost, "there is no post in `posts.yaml`, and leads are named, first here",
            at: first.span,
            help: "write `posts.yaml`, with a line `- post: …` for each; or bring it back from an earlier version")
        // Who agreed may be one of them.
        let told = [LinkingKind.unknownPost, .unknownBoard].map(\.rawValue)
        return problems.filter { !told.contains($0.id) } + [missing]
    }

    /// The problems, with those that have one cause in posts.yaml told there.
    static func atTheirCause(_ problems: [Diagnostic], _ plan: LinkedPlan) -> [Diagnostic] {
        let unknown = problems.filter { $0.id == LinkingKind.unknownPost.rawValue }
        if plan.content.posts.isEmpty, let first = unknown.sortedByPlace().first {
            return withoutPosts(problems, first)
        }
        let uses = Dictionary(grouping: unknown) { String($0.span.text) }.filter { $1.count > 1 }
        guard !uses.isEmpty else { return problems }
        let known = plan.actions.flatMap(\.leads) + plan.sections.flatMap(\.leads)
        let used = Set(known.map { Vocabulary.fold($0.written.text) })
        let spellings = Dictionary(
            plan.content.posts.flatMap { [$0.name] + $0.also }.map { ($0.text, $0) },
            uniquingKeysWith: { first, _ in first })
        let names = KnownNames(postsOf: plan)
        let causes = uses.sorted { $0.key < $1.key }.compactMap { name, places -> Diagnostic? in
            guard let near = names.nearest(to: name), let slip = spellings[near],
                !used.contains(Vocabulary.fold(slip.text))
            else { return nil }
            return Diagnostic(
                LinkingKind.unknownPost,
                "`\(slip.text)` leads nothing, and `\(name)`, which stands in \(places.count) places, is not here",
                at: slip.source.span,
                help:
                    "write `\(name)` if that is meant, or add it to `also`; if it is another post, add it to the list",
                related: [.init(places[0].span, "the first of them")])
        }
        let told = Set(causes.flatMap { cause in cause.related.map { String($0.span.text) } })
        return problems.filter {
            $0.id != LinkingKind.unknownPost.rawValue || !told.contains(String($0.span.text))
        } + causes
    }
}
