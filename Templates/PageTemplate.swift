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
    /// Which page it is of those on which its lists go on, from 1.
    private var number = 1
    /// Where its lists are cut.
    private var cuts = ListCuts()
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
        first = address
        self.publication = publication
        self.scope = scope
        self.medium = medium
        self.content = content
    }

    /// The page with its lists cut, and the pages on which they go on.
    var inParts: [PageTemplate] {
        var page = self
        content.cutLists(&page.cuts, for: context)
        return (1...page.cuts.pages).map { number in
            var part = page
            part.number = number
            return part
        }
    }

    /// The same page, leading to papers that are known only now.
    package func linking(_ papers: Papers) -> PageTemplate {
        var page = self
        page.publication.papers = papers
        return page
    }

    /// Appends the page to a writer.
    package func render(_ writer: inout HTMLWriter) {
        var page = Page(context, into: writer)
        writer = HTMLWriter(capacity: 0)
        page.add(content)
        page.finish()
        writer = page.html
    }

    private var context: PageContext {
        PageContext(publication, at: first, of: scope, on: medium, number: number, cuts: cuts)
    }
}
