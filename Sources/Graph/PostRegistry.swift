import Diagnostics
package import Plan

/// The posts of the site, and who follows whom.
package struct PostRegistry: Sendable {
    /// A post, by its place in the registry.
    package typealias Index = Post.Index

    /// The posts, as in `posts.yaml`.
    package let posts: [Post]
    /// The post that follows each, where one does.
    private let successors: [Index: Index]
    /// The posts that each follows, in their order.
    private let predecessors: [Index: [Index]]

    /// - Parameter successors: The post that follows each, where one does.
    package init(_ posts: [Post], successors: [Index: Index]) {
        self.posts = posts
        self.successors = successors
        predecessors = Dictionary(grouping: successors.keys.sorted()) { successors[$0] ?? $0 }
    }

    /// The post that follows another; nil where none does.
    package func successor(of index: Index) -> Index? { successors[index] }

    /// The posts that another follows, in their order.
    package func predecessors(of index: Index) -> [Index] { predecessors[index] ?? [] }

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

    /// Whether a lead is written by the name of a post, be it with other dashes, spaces or capitals.
    package func isWritten(_ lead: Lead, as post: Index) -> Bool {
        Vocabulary.fold(lead.written.text) == Vocabulary.fold(posts[post].name.text)
    }

    /// The page of a post.
    package func address(of index: Index) -> Address { .lead(posts[index].name.text) }
}
