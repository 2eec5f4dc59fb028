import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Where a page stands.
struct Breadcrumb: Component {
    let trail: [EntityID]
    let list: (name: String, link: Link)?
    let name: String
    /// What tells it from another on the same page; a page has one, and only the gallery shows more.
    var label: String?

    func write(to page: inout Page) {
        let context = page.context
        page.nav(.class("breadcrumb wrap"), .ariaLabel(label ?? context.words.site.breadcrumb)) { page in
            page.ol { page in
                page.li { $0.a(context.words.site.overview, .href(context.link(to: .overview))) }
                if let list { page.li { $0.a(list.name, .href(list.link)) } }
                for id in trail { page.li { $0.add(EntityLink(id, hasTitle: id.local.isEmpty, isMarked: false)) } }
                page.li(.ariaCurrent(.page)) { $0.isolated(name) }
            }
        }
    }
}

extension Breadcrumb {
    static let examples = [
        ComponentExample(\.breadcrumb, \.rows) { page in
            let context = page.context
            let words = context.words.gallery
            page.add(
                Breadcrumb(
                    trail: [], list: (context.words.site.leads, context.link(to: .leads)),
                    name: words.name, label: words.rows))
        },
        ComponentExample(\.breadcrumb, \.otherScript) { page in
            page.add(
                Breadcrumb(
                    trail: [], list: nil, name: page.words.gallery.arabic,
                    label: page.words.gallery.otherScript))
        },
    ]
}
