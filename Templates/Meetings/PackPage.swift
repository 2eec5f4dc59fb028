import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The pack of a meeting as it is printed, in one pass: the notice, the agenda with the pages of each paper, and the papers
/// one after the other, each from a right-hand page.
struct PackPage: Component {
    let meeting: Meeting

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let name = words.meetings.packOf.filled(["meeting": meeting.title.text])
        page.document(lang: words.language, title: name, policy: context.policy, rootClass: "pack") { page in
            page.meta(.name("dcterms.created"), .content(context.day.iso8601))
            page.meta(.name("author"), .content(context.site.author.text))
            page.meta(.name("description"), .content(name))
            page.link(.rel("stylesheet"), .href(context.link(to: .printSheet)))
        } body: { page in
            page.main { page in
                page.add(PackFront(meeting: meeting))
                for item in meeting.items { page.add(PackItem(item: item, meeting: meeting)) }
                page.p(context.printedCopies, .class("going-out-of-date"))
            }
        }
    }
}
