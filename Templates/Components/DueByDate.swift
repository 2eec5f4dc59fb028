import Assessing
import HTMLKit
import Plan

/// What is due, date by date: for a paper that says who leads it and how it stands elsewhere.
struct DueByDate: Component {
    let items: ArraySlice<DueItem>
    let caption: String

    func write(to page: inout Page) {
        let words = page.words
        page.dataTable(caption, columns: [words.labels.due, words.views.deadlines.what], saying: .never, look: "due") {
            page in
            for group in groups(words) {
                page.dataRow { page in
                    page.add(DueDate(item: group[0]))
                } cells: { page in
                    page.dataCell(words.views.deadlines.what) { page in
                        page.ul(.class("plain-list")) { page in
                            for item in group { page.li { $0.add(DueName(item: item)) } }
                        }
                    }
                }
            }
        }
    }

    /// Neighbours that are due at the same time, in the same words.
    private func groups(_ words: Words) -> [[DueItem]] {
        var groups: [[DueItem]] = []
        var last: String?
        for item in items {
            let date = item.written.map { words.when($0.value) }
            if date == last, !groups.isEmpty { groups[groups.count - 1].append(item) } else { groups.append([item]) }
            last = date
        }
        return groups
    }
}
