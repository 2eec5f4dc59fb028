import Assessing
import HTMLKit
import Plan

/// What the figures of all parts of an indicator say alike, which is said once above them.
struct SharedJudgements: Component {
    /// What is remarked of the way that each of them is going.
    let remarks: [String]
    /// Why no limits are drawn for any of them.
    let variation: VariationJudgement?
    private let count: Int

    /// What some rows share; nothing where there are fewer than two.
    init(of rows: [AssessedRow] = [], _ words: Words) {
        count = rows.count
        let all = rows.count > 1 ? rows.map(words.remarksOnDirection) : []
        remarks = all.first.map { first in first.filter { remark in all.allSatisfy { $0.contains(remark) } } } ?? []
        let reasons = Set(
            rows.map { row in
                row.variation.map { $0.variation == nil ? words.sentences(of: $0).joined() : "" } ?? ""
            })
        variation = rows.count > 1 && reasons.count == 1 && reasons != [""] ? rows[0].variation : nil
    }

    func write(to page: inout Page) {
        guard !remarks.isEmpty || variation != nil else { return }
        let words = page.words
        page.p(words.views.lists.sameInAll.filled(["count": "\(count)"]), .class("same"))
        page.summaryList(look: "same") { page in
            if !remarks.isEmpty {
                page.summaryRow(words.scorecards.direction) { page in
                    for remark in remarks {
                        page.text(words.sentence(remark))
                        page.text(remark.hasSuffix(".") ? " " : ". ")
                    }
                }
            }
            if let variation {
                page.summaryRow(words.scorecards.variation.title) { page in
                    page.add(StatusTag(words.mark(of: variation)))
                    page.text(" ")
                    page.isolated(words.sentences(of: variation).joined(separator: ". "))
                }
            }
        }
    }
}
