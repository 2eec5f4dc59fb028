/// A place in a text that means something beyond its words.
package struct TextMark: Sendable {
    /// What a place can mean.
    package enum Meaning: Sendable {
        /// Something with an address of its own.
        case entity(Entity)
        /// A recommendation in brackets that hold nothing but references, as in `(OA1)`.
        case tag(Entity)
        /// An abbreviation, by its name in the glossary; the text may have its plural.
        case abbreviation(String)
        /// A web address.
        case address
        /// A post of the registry, which a field names.
        case post(Post.Index)
    }

    /// Where it stands, in UTF-8 bytes of the text or of the node.
    package let range: Range<Int>
    /// What it means.
    package let meaning: Meaning

    /// Pairs a place with what it means.
    package init(_ range: Range<Int>, _ meaning: Meaning) {
        self.range = range
        self.meaning = meaning
    }

    /// What it leads to within the site.
    package var entity: Entity? {
        switch meaning {
        case .entity(let entity), .tag(let entity): entity
        case .abbreviation, .address, .post: nil
        }
    }
}
