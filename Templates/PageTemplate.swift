package import HTMLKit
package import Plan

/// A page that can be written: its address, and what writes it.
///
/// Writing is a pure function of what the page was made from: it can be done on any task, any number of times, and
/// gives the same bytes.
package struct PageTemplate: Sendable {
    /// Where the page stands.
    package var address: Address { first.further(number) }

    private let first: Address
    private let number: Int
    private let count: Int
    private var publication: Publication
    private let scope: String?
    private let medium: PageContext.Medium
    private let content: any Component & Sendable

    /// Makes a page out of what stands on it.
    ///
    /// - Parameter scope: The plan that the page belongs to, if any.
    init(
        _ address: Address, _ publication: Publication, of scope: String? = nil,
        on medium: PageContext.Medium = .screen, _ content: some Component & Sendable
    ) {
        self.init(
            first: address, number: 1, count: 1, publication: publication, scope: scope, medium: medium,
            content: content)
    }

    private init(
        first: Address, number: Int, count: Int, publication: Publication, scope: String?,
        medium: PageContext.Medium, content: any Component & Sendable
    ) {
        self.first = first
        self.number = number
        self.count = count
        self.publication = publication
        self.scope = scope
        self.medium = medium
        self.content = content
    }

    /// The same page, leading to papers that are known only now.
    package func linking(_ papers: Papers) -> PageTemplate {
        var page = self
        page.publication.papers = papers
        return page
    }

    /// Appends the page to a writer.
    ///
    /// - Returns: The pages on which its lists go on, if they are too long for one page. Their lists are cut in the
    ///   same places, and they return none.
    @discardableResult package func render(_ writer: inout HTMLWriter) -> [PageTemplate] {
        let context = PageContext(publication, at: first, of: scope, on: medium, number: number, count: count)
        var page = Page(context, into: writer)
        writer = HTMLWriter(capacity: 0)
        page.add(content)
        page.finish()
        writer = page.html
        guard number == 1, context.chain.count > 1 else { return [] }
        return (2...context.chain.count).map {
            PageTemplate(
                first: first, number: $0, count: context.chain.count, publication: publication, scope: scope,
                medium: medium, content: content)
        }
    }
}
