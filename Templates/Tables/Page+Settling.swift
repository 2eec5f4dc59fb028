import HTMLKit
import Plan

/// What the rows of a table share is said above it, and taken out of them.
extension Page {
    mutating func settle(_ table: TableParts) {
        let found = table.findings(in: html)
        let taken = found.map(\.column)
        var removed = taken.map { table.heads[$0] }
        for row in 0..<(taken.isEmpty ? 0 : table.rowCount) { removed += taken.map { table.cell(row, $0).whole } }
        let gaps = table.gaps(without: found)
        for row in 0..<(gaps.isEmpty ? 0 : table.rowCount) {
            removed += gaps.map { table.cell(row, $0) }.filter(\.isAbsent).map(\.content)
        }
        let shared = table.sharedNotes(in: html, without: removed)
        let notes = shared.filter { !table.isInEachRow($0) }
        let ofAll = shared.filter(table.isInEachRow)
        guard !found.isEmpty || !shared.isEmpty || !gaps.isEmpty else { return }
        removed += ofAll.joined()
        let above = apart { page, whole in
            // Of what most rows leave empty nothing is said: it stands where it is said.
            page.writeSaid(
                found.filter { !table.cell($0.first, $0.column).content.isEmpty }, of: table, in: whole)
            if !gaps.isEmpty {
                let titles = page.words.list(gaps.map { table.columns[$0].title })
                page.p(page.words.views.lists.emptyCells.filled(["columns": titles]), .class("same"))
            }
            for places in ofAll {
                page.div(.class("same note")) { page in
                    page.text(page.words.views.lists.sameInAll.filled(["count": "\(table.rowCount)"]))
                    page.text(" ")
                    page.html.append(places[0], of: whole)
                }
            }
        }
        let key = apart { page, whole in
            for (index, places) in notes.enumerated() { page.writeNote(index, places[0], in: whole) }
        }
        let place = table.rowCount > TableParts.mostRowsAbove ? table.start : html.count
        var edits = removed.map { HTMLWriter.Edit($0) } + [HTMLWriter.Edit(table.start..<table.start, above)]
        edits.append(HTMLWriter.Edit(place..<place, key))
        for finding in found { edits += exceptions(to: finding, of: table) }
        for (index, places) in notes.enumerated() {
            let mark = apart { page, _ in page.writeMark(index) }
            edits += places.map { HTMLWriter.Edit($0, mark) }
        }
        let width = apart { page, _ in page.text(table.columns.count + 1 - taken.count) }
        edits += table.spans.map { HTMLWriter.Edit($0, width) }
        html.make(edits.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }

    /// Writes something that is not part of the page yet, with the page as it is to take from.
    private mutating func apart(_ write: (inout Page, HTMLWriter) -> Void) -> HTMLWriter {
        var whole = html.another
        swap(&whole, &html)
        write(&self, whole)
        swap(&whole, &html)
        return whole
    }

    /// What most rows say: those of which the same number differ, together.
    private mutating func writeSaid(_ found: [TableParts.Finding], of table: TableParts, in whole: HTMLWriter) {
        let names = words.views.lists
        for (count, found) in Dictionary(grouping: found, by: \.exceptions.count).sorted(by: { $0.key < $1.key }) {
            let all = "\(table.rowCount)"
            p(
                count == 0
                    ? names.sameInAll.filled(["count": all])
                    : names.sameInMost.filled(["same": "\(table.rowCount - count)", "count": all]), .class("same"))
            summaryList(look: "same") { page in
                for finding in found {
                    page.summaryRow(table.columns[finding.column].title) { page in
                        page.html.append(table.cell(finding.first, finding.column).content, of: whole)
                    }
                }
            }
        }
    }

    /// What rows say that differ, in words in their first cells.
    private mutating func exceptions(to finding: TableParts.Finding, of table: TableParts) -> [HTMLWriter.Edit] {
        var edits: [HTMLWriter.Edit] = []
        for row in finding.exceptions {
            let said = apart { page, whole in
                page.div(.class("differs")) { page in
                    page.text(table.columns[finding.column].title)
                    page.text(": ")
                    page.html.append(table.cell(row, finding.column).content, of: whole)
                }
            }
            edits.append(HTMLWriter.Edit(table.headings[row]..<table.headings[row], said))
        }
        return edits
    }

    private mutating func writeNote(_ index: Int, _ place: Range<Int>, in whole: HTMLWriter) {
        div(.class("same note")) { page in
            page.writeMark(index)
            page.text(" ")
            page.html.append(place, of: whole)
        }
    }

    /// Writes the mark of a note: a letter in brackets, which is read as one.
    private mutating func writeMark(_ index: Int) {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        let name = index < letters.count ? String(letters[index]) : "\(index + 1)"
        span(" [\(name)]", .class("mark"))
    }
}
