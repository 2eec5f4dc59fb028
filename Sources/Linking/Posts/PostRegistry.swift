import Diagnostics
package import Plan

/// The posts of the site by every way in which they are written.
package struct PostRegistry: Sendable {
    /// A post, by its place in the registry.
    package typealias Index = Int

    /// The posts, as in `posts.yaml`.
    package let posts: [Post]
    /// Posts by their folded names.
    private var byName: [String: Index] = [:]
    /// The post that follows each, where one does.
    private var successors: [Index: Index] = [:]

    /// Collects the posts, and reports names that belong to two of them and successors that are none.
    init(_ posts: [Post], _ problems: inout [Diagnostic]) {
        self.posts = posts
        for (index, post) in posts.enumerated() {
            for name in [post.name] + post.also { add(name, index, &problems) }
        }
        for (index, post) in posts.enumerated() {
            guard let name = post.succeededBy else { continue }
            if let successor = self[name.text], successor != index {
                successors[index] = successor
            } else if self[name.text] == index {
                problems.append(
                    Diagnostic(
                        LinkingKind.circularReference, "`\(post.name.text)` cannot succeed itself", at: name.span,
                        help: "name the post that took over"))
            } else {
                problems.append(unknown(name.source))
            }
        }
    }

    /// The post of a name, in any of its spellings.
    package subscript(name: String) -> Index? { byName[Vocabulary.fold(name)] }

    /// The post that has the work on a day: the post itself while it is there, then its successors.
    package func holder(of index: Index, on day: Day) -> Index {
        var current = index
        var seen: Set<Index> = []
        while let until = posts[current].until, until.value < day, let next = successors[current], next != index,
            seen.insert(next).inserted
        {
            current = next
        }
        return current
    }

    /// The page of a post.
    package func address(of index: Index) -> Address { .lead(posts[index].name.text) }

    private mutating func add(_ name: PlainText, _ index: Index, _ problems: inout [Diagnostic]) {
        let folded = Vocabulary.fold(name.text)
        guard let first = byName.updateValue(index, forKey: folded), first != index else { return }
        byName[folded] = first
        problems.append(
            Diagnostic(
                LinkingKind.duplicateID, "`\(name.text)` belongs to two posts", at: name.span, label: "again here",
                help: "keep it with the post that is meant",
                related: [.init(posts[first].name.span, "also this post's")]))
    }

    private func unknown(_ source: SourceText) -> Diagnostic {
        let names = posts.map(\.name.text)
        return Diagnostic(
            LinkingKind.unknownPost, "`\(source.text)` is not in posts.yaml", at: source.span,
            help: Suggestion.help(for: source.text, among: names))
    }
}
