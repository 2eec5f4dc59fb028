import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What the figures of a row say: each judgement apart, in a word and a sentence, and what the source prints.
struct JudgementList: Component {
    let row: AssessedRow
    /// Whether the source prints directions at all, so that it says something where it prints none.
    let printsDirection: Bool
    /// Whether it says that the source gives no target; not where that is said of all rows of an indicator.
    var saysNoTarget = true
    /// What is said above it of all parts of an indicator.
    var shared: SharedJudgements?

    func write(to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.summaryList { page in
            if saysNoTarget || row.row.target?.value != Target.none {
                page.summaryRow(names.toTarget) { page in
                    writeMark(
                        words.mark(of: row.target),
                        words.sentence(of: row.target, printed: row.row.target?.source.text ?? ""), to: &page)
                }
            }
            page.summaryRow(names.direction) { page in
                writeMark(
                    words.mark(of: row.direction), words.sentence(of: row, without: shared?.remarks ?? []), to: &page)
            }
            writeVariation(to: &page)
            for judgement in row.benchmarks {
                let name = names.benchmarks[judgement.kind] ?? judgement.kind.rawValue
                page.summaryRow(
                    names.judgements.against.filled(["benchmark": name]), words.sentence(of: judgement))
            }
            if printsDirection {
                page.summaryRow(names.printed) { $0.add(PrintedDirectionView(row: row, isFull: true)) }
            }
        }
    }

    /// How the figures vary, and what that says of the target.
    private func writeVariation(to page: inout Page) {
        let words = page.words
        let names = words.scorecards.variation
        guard let judgement = row.variation, shared?.variation == nil else { return }
        page.summaryRow(names.title) { page in
            let sentences = words.sentences(of: judgement)
            writeMark(words.mark(of: judgement), sentences.joined(separator: ". "), to: &page)
            if let variation = judgement.variation {
                writeEarlier(words.earlierSignals(of: variation), to: &page)
                page.p(names.rules.filled(["rules": Variation.rules]), .class("aside"))
            }
        }
        if let outlook = judgement.variation?.outlook {
            page.summaryRow(names.outlook, words.sentence(of: outlook))
        }
    }

    private func writeEarlier(_ signals: [String], to page: inout Page) {
        if signals.isEmpty { return }
        page.p { $0.strong($0.words.scorecards.variation.earlier) }
        page.ul(.class("plain-list")) { page in
            for signal in signals { page.li { $0.isolated(signal) } }
        }
    }

    private func writeMark(_ mark: Mark, _ sentence: String, to page: inout Page) {
        page.add(StatusTag(mark))
        page.text(" ")
        page.isolated(sentence)
    }
}
