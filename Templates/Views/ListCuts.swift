/// Where the long lists of a page are cut. That is known before the page is written, so that all pages are known then.
///
/// Every list is cut by itself, by what its rows are thought to weigh, and the n-th page holds the n-th part of each. So
/// nothing is dropped, and no page is too large, however large a plan is.
struct ListCuts: Sendable {
    /// A list that may be too long for one page. None stands twice on a page.
    enum Name: Hashable {
        case accounts, actions, beforePlan, boards, changes, completed, differences, documents, due, earlier, ended
        case data, indicators, inspections, leads
        case measureGaps, meetings, mentions, misprints, next, open, otherMeasures, overdue, pages, paused, plans,
            progress, quiet
        case recommendations, reports, roles, scorecards, sections, taggedMeasures, terms, unanswered, unknown, unnamed,
            versions, without
    }

    /// Bytes of one list on one page: of the pages with lists none has more than seven, and no page may be over a
    /// megabyte.
    private static let most = 128_000

    /// Where the parts of the lists begin that take more than one page; the first at 0.
    private var starts: [Name: [Int]] = [:]
    /// How many pages the longest of the lists takes.
    private(set) var pages = 1

    /// Cuts a list.
    ///
    /// - Parameter weight: About how many bytes an element takes.
    mutating func cut<Element>(_ name: Name, _ elements: [Element], weight: (Element) -> Int) {
        var starts = [0]
        var sum = 0
        for index in elements.indices {
            let weight = weight(elements[index])
            // One that is too heavy for any page stands on a page alone.
            if sum + weight > ListCuts.most, sum > 0 {
                starts.append(index)
                sum = 0
            }
            sum += weight
        }
        guard starts.count > 1 else { return }
        self.starts[name] = starts
        pages = max(pages, starts.count)
    }

    /// The page on which an element of a list stands, from 1.
    func page(of index: Int, in name: Name) -> Int { max(1, starts[name]?.prefix { $0 <= index }.count ?? 1) }

    /// The part of a list that stands on a page, from 1.
    func portion<Element>(_ name: Name, of elements: [Element], on page: Int) -> Portion<Element> {
        let starts = starts[name] ?? [0]
        let end = page < starts.count ? starts[page] : elements.endIndex
        let start = page <= starts.count ? starts[page - 1] : elements.endIndex
        return Portion(elements: elements[start..<end], count: elements.count, goesOn: page < starts.count)
    }
}
