/// A post, team or body that leads actions. People's names stand nowhere.
package struct Post: Sendable {
    /// A post, by its place in the registry.
    package typealias Index = Int

    /// What leads: one post, a team, or a body of several.
    package enum Kind: String, Sendable, CaseIterable {
        case post, team, body
    }

    /// Its full name.
    package var name: PlainText
    /// What it is.
    package var kind: Kind = .post
    /// Every other way in which it is written.
    package var also: [PlainText] = []
    /// The organisation that it belongs to.
    package var organisation: PlainText?
    /// Its first day, when it has not always been there.
    package var from: Written<Day>?
    /// Its last day, when it is no more.
    package var until: Written<Day>?
    /// The day on which it fell vacant.
    package var vacant: Written<Day>?
    /// The post that took over.
    package var succeededBy: PlainText?

    /// Makes a post.
    package init(name: PlainText) { self.name = name }

    /// What is written in place of a person's name whose post is not known.
    package static let unnamed = "unnamed post"
}
