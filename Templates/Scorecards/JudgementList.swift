import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What the figures of a row say: each judgement apart, in a word and a sentence, and what the source prints.
struct JudgementList: Component {
    let row: AssessedRow

    func write(to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.summaryList { page in
            page.summaryRow(names.toTarget) { page in
                writeMark(
                    words.mark(of: row.target),
                    words.sentence(of: row.target, printed: row.row.target?.source.text ?? ""), to: &page)
            }
            page.summaryRow(names.direction) { page in
                writeMark(words.mark(of: row.direction), words.sentence(of: row), to: &page)
            }
            for judgement in row.benchmarks {
                let name = names.benchmarks[judgement.kind] ?? judgement.kind.rawValue
                page.summaryRow(
                    names.judgements.against.filled(["benchmark": name]), words.sentence(of: judgement))
            }
            page.summaryRow(names.printed) { $0.add(PrintedDirectionView(row: row, isFull: true)) }
        }
    }

    private func writeMark(_ mark: Mark, _ sentence: String, to page: inout Page) {
        page.add(StatusTag(mark))
        page.text(" ")
        page.isolated(sentence)
    }
}
