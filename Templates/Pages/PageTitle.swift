import HTMLKit
import Plan

/// The head of a page: what kind of thing it is about, its id and its title.
struct PageTitle: HTML {
    let kind: String
    let id: String
    let title: PlainText
    let scope: String
    let context: PageContext

    var body: some HTML {
        div(.class("page-title")) {
            p(.class("kind")) { kind }
            h1 {
                if !id.isEmpty {
                    span(.class("id")) { id }
                    " "
                }
                context.text(title, in: scope, explains: false)
            }
        }
        TitleAbbreviations(title: title, context: context)
    }
}
