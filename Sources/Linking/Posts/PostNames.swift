import Diagnostics
import Graph
import Parallel
import Plan

/// The posts of the site by every way in which they are written.
struct PostNames: Sendable {
    private let posts: [Post]
    /// Posts by their folded names.
    private var byName: [String: Post.Index] = [:]
    /// How many words a name has at most, by the first of them.
    private(set) var mostWords: [Substring: Int] = [:]
    /// The post that follows each, where one does.
    private var successors: [Post.Index: Post.Index] = [:]
    private let known = Once<KnownNames>()

    /// Collects the posts, and reports names that belong to two of them and successors that are none.
    init(_ posts: [Post], _ problems: inout [Diagnostic]) {
        self.posts = posts
        count(Post.unnamed)
        for (index, post) in posts.enumerated() {
            for name in [post.name] + post.also { add(name, index, &problems) }
        }
        let names = Once<KnownNames>()
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
                let known = names.value { KnownNames(posts.map(\.name.text)) }
                problems.append(
                    Diagnostic(
                        LinkingKind.unknownPost, "`\(name.text)` is not in posts.yaml", at: name.source.span,
                        help: known.help(for: name.text)))
            }
        }
    }

    /// The post of a name, in any of its spellings.
    subscript(name: String) -> Post.Index? { byName[Vocabulary.fold(name)] }

    /// Whether a name of several parts is like one of the registry.
    func isAlmostKnown(_ name: String) -> Bool {
        known.value { [posts] in KnownNames(posts.flatMap { [$0.name.text] + $0.also.map(\.text) }) }
            .nearest(to: name, within: 3) != nil
    }

    /// The posts as they were linked, for those who need no names.
    func registry(_ posts: [Post]) -> PostRegistry { PostRegistry(posts, successors: successors) }

    private mutating func count(_ folded: String) {
        let first = LeadWords.beginning(of: folded)
        mostWords[first] = max(mostWords[first] ?? 0, min(LeadWords.count(of: folded), PostNames.longest))
    }

    /// How many words the longest name has that is found among others.
    private static let longest = 16

    private mutating func add(_ name: PlainText, _ index: Post.Index, _ problems: inout [Diagnostic]) {
        let folded = Vocabulary.fold(name.text)
        count(folded)
        guard let first = byName.updateValue(index, forKey: folded), first != index else { return }
        byName[folded] = first
        problems.append(
            Diagnostic(
                LinkingKind.duplicateID, "`\(name.text)` belongs to two posts", at: name.span, label: "again here",
                help: "keep it with the post that is meant",
                related: [.init(posts[first].name.span, "also this post's")]))
    }
}
