import HTMLKit
import Plan

/// The part of a long list that stands on one page.
struct Portion<Element> {
    /// What stands on the page.
    let elements: ArraySlice<Element>
    /// How long the whole list is.
    let count: Int
    /// Whether the list goes on on the next page.
    let goesOn: Bool

    /// All of a list.
    static func whole(_ elements: [Element]) -> Portion {
        Portion(elements: elements[...], count: elements.count, goesOn: false)
    }

    /// The things as a list of their own.
    var all: [Element] { Array(elements) }
}

extension PageContext {
    /// Whether this is the page itself, and not one on which its lists go on.
    var isFirst: Bool { number == 1 }

    /// The part of a list that stands on this page.
    func portion<Element>(_ name: ListCuts.Name, of elements: [Element]) -> Portion<Element> {
        cuts.portion(name, of: elements, on: number)
    }

    /// What a table of a part of a list holds: how many things, or which of them.
    func caption<Element>(_ portion: Portion<Element>, _ noun: Counted) -> String {
        PartCaption.text(portion.elements, portion.count, noun, words)
    }
}

extension Page {
    /// Writes a part of the page that is one long list. Where there is nothing in it, and on a further page where it has
    /// ended, the page does without it.
    ///
    /// - Parameter hasMore: Whether something stands in it beside the list.
    mutating func section<Element>(
        _ anchor: Anchor, _ heading: String, _ portion: Portion<Element>, hasMore: Bool = false,
        _ content: (inout Page) -> Void
    ) {
        guard context.isFirst ? portion.count > 0 || hasMore : !portion.elements.isEmpty else { return }
        section(anchor, heading) { page in
            content(&page)
            page.goesOn(portion, anchor)
        }
    }

    /// Writes the way to where a list goes on.
    mutating func goesOn<Element>(_ portion: Portion<Element>, _ anchor: Anchor) {
        guard portion.goesOn else { return }
        let next = context.number + 1
        let link = context.link(to: context.first.further(next), anchor)
        let name = words.views.lists.goesOn.filled(["number": "\(next)"])
        p(.class("goes-on")) { $0.a(name, .href(link)) }
    }
}

/// The way to the other pages on which the lists of a page stand.
struct ChainPager: Component {
    func write(to page: inout Page) {
        let context = page.context
        guard context.cuts.pages > 1 else { return }
        page.add(
            Pager(
                first: context.first, number: context.number, count: context.cuts.pages,
                address: { $0.further($1) }))
    }
}

/// The numbers of the pages of a list, as links to them.
struct Pager: Component {
    let first: Address
    let number: Int
    let count: Int
    /// The address of a page, from the first.
    let address: (Address, Int) -> Address

    func write(to page: inout Page) {
        page.nav(.class("pager"), .ariaLabel(page.words.views.lists.pages)) { page in
            page.ul { page in
                for place in 1...count {
                    page.li { page in
                        page.a(
                            place, .href(page.context.link(to: address(first, place))),
                            .ariaCurrent(place == number ? .page : nil))
                    }
                }
            }
        }
    }
}
