package import HTMLKit
package import Plan

/// A page that can be written: its address, and what writes it.
///
/// Writing is a pure function of what the page was made from: it can be done on any task, any number of times, and
/// gives the same bytes.
package struct PageTemplate: Sendable {
    /// Where the page stands.
    package let address: Address
    /// Appends the page to a writer.
    package let render: @Sendable (inout HTMLWriter) -> Void

    /// Makes a page out of a template that is given the page's own context.
    ///
    /// - Parameter scope: The plan that the page belongs to, if any.
    init<Page: HTML & SendableMetatype>(
        _ address: Address, _ publication: Publication, of scope: String? = nil,
        on medium: PageContext.Medium = .screen, page: @escaping @Sendable (PageContext) -> Page
    ) {
        self.address = address
        render = { writer in
            let context = PageContext(publication, at: address, of: scope, on: medium)
            page(context).render(into: &writer)
            context.insertions.finish(&writer)
        }
    }
}
