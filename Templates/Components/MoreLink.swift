import HTMLKit

/// That a list goes on elsewhere: how many more there are, and the way to the whole of it.
struct MoreLink: Component {
    let words: String
    let link: Link
    var more: String?

    func write(to page: inout Page) {
        page.p(.class("more")) { page in
            page.a(words, .href(link))
            if let more {
                page.text(" ")
                page.span(more, .class("aside"))
            }
        }
    }
}
