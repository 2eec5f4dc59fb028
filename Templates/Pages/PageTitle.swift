import HTMLKit
import Plan

/// The head of a page: what kind of thing it is about, its id and its title.
struct PageTitle: Component {
    let kind: String
    let id: String
    let title: PlainText
    let scope: String

    func write(to page: inout Page) {
        page.div(.class("page-title")) { page in
            page.p(kind, .class("kind"))
            page.h1 { page in
                if !id.isEmpty {
                    page.span(id, .class("id"))
                    page.text(" ")
                }
                page.text(title, explains: false)
            }
        }
        page.add(TitleAbbreviations(title: title))
    }
}
