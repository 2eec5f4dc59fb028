import HTMLKit
import Plan

/// Where a page of a long list stands: the list's first page, and which part of how many this is.
struct ListPlace {
    let first: Address
    var number = 1
    var count = 1
}

extension Page {
    /// Writes a page of a long list: its title, what it holds, its part of the list, and the way to the other parts.
    ///
    /// - Parameter list: The list that the page belongs to, when it is part of another page's.
    mutating func listPage(
        title: String, leadIn: String, place: ListPlace, list: (name: String, link: Link)? = nil,
        _ content: (inout Page) -> Void
    ) {
        let words = words.views.lists
        let name =
            place.number == 1 ? title : words.pageNamed.filled(["page": title, "number": "\(place.number)"])
        layout(name: name, list: list, description: leadIn) { page in
            page.h1(title)
            if page.context.isFirst { page.p(leadIn, .class("lead-in")) }
            if place.count > 1 {
                page.p(words.pageOf.filled(["number": "\(place.number)", "count": "\(place.count)"]))
            }
            content(&page)
            if place.count > 1 {
                page.add(Pager(first: place.first, number: place.number, count: place.count, address: { $0.part($1) }))
            }
        }
    }
}
