/// A whole page: the document type, and the parts that every page must have.
///
/// The language, the encoding, the policy, the title and the viewport cannot be forgotten, because the frame writes them.
///
/// ```swift
/// HTMLDocument(lang: "en-GB", title: "The plan", policy: policy) {
///     link(.rel("stylesheet"), .href(.relative("site.css")))
/// } body: {
///     main { h1 { "The plan" } }
/// }
/// ```
@usableFromInline
package struct HTMLDocument: HTMLPrimitive {
    /// The language of the page, as in `en-GB`.
    @usableFromInline
    package let lang: String
    /// The direction of the page's text; nil where it is left to right.
    @usableFromInline
    package let direction: Direction?
    /// The page's name, for tabs, bookmarks and search results.
    @usableFromInline
    package let title: String

    /// What the page allows the browser.
    @usableFromInline
    package let policy: PagePolicy

    @usableFromInline
    let rootClass: String?
    @usableFromInline
    let bodyAttributes: [Attribute<Tag.Plain>]
    @usableFromInline
    let head: Slot
    @usableFromInline
    let content: Slot

    /// Takes the parts of a page.
    @inlinable
    package init<Head: HTML, Content: HTML>(
        lang: String,
        direction: Direction? = nil,
        title: String,
        policy: PagePolicy,
        rootClass: String? = nil,
        bodyAttributes: Attribute<Tag.Plain>...,
        @HTMLBuilder head: @escaping () -> Head = { EmptyHTML() },
        @HTMLBuilder body: @escaping () -> Content
    ) {
        self.lang = lang
        self.direction = direction
        self.title = title
        self.policy = policy
        self.rootClass = rootClass
        self.bodyAttributes = bodyAttributes
        self.head = Slot(head)
        content = Slot(body)
    }

    /// Writes the page.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        writer.raw("<!DOCTYPE html>\n<html")
        writer.attribute("lang", lang)
        if let direction { writer.attribute("dir", direction.rawValue) }
        if let rootClass { writer.attribute("class", rootClass) }
        writer.raw("><head><meta charset=\"utf-8\">")
        writer.policy(policy)
        writer.raw("<title>")
        writer.text(title)
        writer.raw("</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        head.render(into: &writer)
        writer.raw("</head>")
        Element("body", bodyAttributes) { content }.render(into: &writer)
        writer.raw("</html>\n")
    }
}
