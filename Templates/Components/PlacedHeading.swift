import HTMLKit
import Plan

/// Headings that lead to their own places, so that whoever reads can send somebody there.
extension Page {
    /// Writes a heading with nothing but text in it, which is the link itself; on paper nothing leads anywhere.
    mutating func placedHeading(_ level: Int = 2, _ text: some HTMLText, id: String) {
        if context.isPaper { return heading(level: level, text, .id(id)) }
        heading(level: level, .id(id)) { $0.a(text, .href(.fragment(id))) }
    }

    /// The same, at a place named for its text.
    mutating func placedHeading(_ level: Int, _ text: String) {
        if context.isPaper { return heading(level: level, text) }
        placedHeading(level, text, id: ids.claim(Slug.make(text)))
    }

    /// Writes a heading that holds links of its own: the link to its place stands behind it.
    ///
    /// - Parameter name: The heading as text, for those who hear the link by itself.
    mutating func placedHeading(_ level: Int, id: String, name: String, _ content: (inout Page) -> Void) {
        heading(level: level, .id(id)) { page in
            content(&page)
            if !page.context.isPaper { page.placeLink(id, name) }
        }
    }

    /// A heading with how many stand under it, at a place named for its text.
    mutating func countedHeading(_ level: Int, _ text: String, _ count: Int) {
        let id = ids.claim(Slug.make(text))
        heading(level: level, .id(id)) { page in
            if page.context.isPaper { page.text(text) } else { page.a(text, .href(.fragment(id))) }
            page.text(" ")
            page.span("\(count)", .class("count"))
        }
    }

    private mutating func placeLink(_ id: String, _ name: String) {
        text(" ")
        a("#", .class("place"), .href(.fragment(id)), .ariaLabel(words.site.thisPlace.filled(["heading": name])))
    }
}
