import HTMLKit
import Plan

/// The part of a long list that stands on one page.
///
/// Every list of a page is cut by itself, by what its rows are thought to weigh, and the n-th page of the chain holds
/// the n-th part of each. So nothing is dropped, and no page is too large, however large a plan is.
struct Portion<Element> {
    /// What stands on the page.
    let elements: ArraySlice<Element>
    /// How long the whole list is.
    let count: Int
    /// Whether the list goes on on the next page.
    let goesOn: Bool

    /// The part at a place of the chain, from 1; the list is so long that it takes `parts`.
    static func cut(
        _ elements: [Element], at number: Int, weight: (Element) -> Int
    ) -> (portion: Portion, parts: Int) {
        let starts = starts(of: elements, weight: weight)
        guard number <= starts.count else {
            return (
                Portion(elements: elements[elements.endIndex...], count: elements.count, goesOn: false), starts.count
            )
        }
        let end = number < starts.count ? starts[number] : elements.endIndex
        let portion = Portion(
            elements: elements[starts[number - 1]..<end], count: elements.count, goesOn: number < starts.count)
        return (portion, starts.count)
    }

    /// Where the parts of a list begin; the first at 0.
    static func starts(of elements: [Element], weight: (Element) -> Int) -> [Int] {
        var starts = [0]
        var sum = 0
        for index in elements.indices {
            let weight = weight(elements[index])
            // One that is too heavy for any page stands on a page alone.
            if sum + weight > PortionLimit.bytes, sum > 0 {
                starts.append(index)
                sum = 0
            }
            sum += weight
        }
        return starts
    }

    /// All of a list.
    static func whole(_ elements: [Element]) -> Portion {
        Portion(elements: elements[...], count: elements.count, goesOn: false)
    }

    /// The things as a list of their own.
    var all: [Element] { Array(elements) }
}

/// How much of a page one list may take.
enum PortionLimit {
    /// Bytes of one list on one page: of the pages with lists none has more than seven, and no page may be over a
    /// megabyte.
    static let bytes = 128_000
}

/// Where a page stands among those on which its long lists go on, and how many there are.
///
/// It is a reference because lists find out while they are written how far they go. Each page is written by one task
/// with an object of its own.
final class PageChain {
    /// The place of the page, from 1.
    let number: Int
    /// How many pages there are, as far as is known: on the first page, the lists that were written count.
    private(set) var count: Int

    init(number: Int, count: Int) {
        self.number = number
        self.count = count
    }

    /// Notes that a list takes so many pages.
    func reach(_ parts: Int) { count = max(count, parts) }
}

extension PageContext {
    /// Whether this is the page itself, and not one on which its lists go on.
    var isFirst: Bool { chain.number == 1 }

    /// The part of a list that stands on this page.
    ///
    /// - Parameter weight: About how many bytes an element takes.
    func portion<Element>(of elements: [Element], weight: (Element) -> Int) -> Portion<Element> {
        // Paper has no further pages, and papers stand whole on the site too: their paragraphs are counted through.
        guard !isWhole else { return Portion.whole(elements) }
        let (portion, parts) = Portion.cut(elements, at: chain.number, weight: weight)
        chain.reach(parts)
        return portion
    }

    /// What a table of a part of a list holds: how many things, or which of them.
    func caption<Element>(_ portion: Portion<Element>, _ noun: Counted) -> String {
        PartCaption.text(portion.elements, portion.count, noun, words)
    }
}

extension Page {
    /// Writes a part of the page that is one long list. Where the list has ended, a further page does without it.
    mutating func section<Element>(
        _ anchor: Anchor, _ heading: String, _ portion: Portion<Element>, _ content: (inout Page) -> Void
    ) {
        guard context.isFirst || !portion.elements.isEmpty else { return }
        section(anchor, heading) { page in
            content(&page)
            page.goesOn(portion, anchor)
        }
    }

    /// Writes the way to where a list goes on.
    mutating func goesOn<Element>(_ portion: Portion<Element>, _ anchor: Anchor) {
        guard portion.goesOn else { return }
        let next = context.chain.number + 1
        let link = context.link(to: context.first.further(next), anchor)
        let name = words.views.lists.goesOn.filled(["number": "\(next)"])
        p(.class("goes-on")) { $0.a(name, .href(link)) }
    }
}

/// The way to the other pages of a chain. How long it is is known when the lists above have been written.
struct ChainPager: Component {
    func write(to page: inout Page) {
        let context = page.context
        guard context.chain.count > 1 else { return }
        page.add(
            Pager(
                first: context.first, number: context.chain.number, count: context.chain.count,
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
