import HTMLKit
import Plan

/// Where a page of a long list stands: the list's first page, and which part of how many this is.
struct ListPlace {
    let first: Address
    var number = 1
    var count = 1
}

/// A page of a long list: its title, what it holds, its part of the list, and the way to the other parts.
struct ListPage: HTML {
    let context: PageContext
    let title: String
    let leadIn: String
    let place: ListPlace
    /// The list that the page belongs to, when it is part of another page's.
    let list: (name: String, link: Link)?
    let content: Slot

    init(
        _ context: PageContext, title: String, leadIn: String, place: ListPlace,
        list: (name: String, link: Link)? = nil, @HTMLBuilder content: @escaping () -> some HTML
    ) {
        self.context = context
        self.title = title
        self.leadIn = leadIn
        self.place = place
        self.list = list
        self.content = Slot(content)
    }

    private var words: ListWords { context.words.views.lists }

    var body: some HTML {
        PageLayout(context, name: name, list: list) {
            h1 { title }
            if context.isFirst { p(.class("lead-in")) { leadIn } }
            if place.count > 1 {
                p {
                    words.pageOf.filled(["number": "\(place.number)", "count": "\(place.count)"])
                }
            }
            content
            if place.count > 1 { pager }
        }
    }

    private var name: String {
        place.number == 1 ? title : words.pageNamed.filled(["page": title, "number": "\(place.number)"])
    }

    private var pager: some HTML {
        Pager(first: place.first, number: place.number, count: place.count, address: { $0.part($1) }, context: context)
    }
}
