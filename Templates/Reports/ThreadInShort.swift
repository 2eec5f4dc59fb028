import Assessing
import Graph
import HTMLKit
import Plan

/// The thread of a recommendation in a board report: its band, then what the band only counts.
struct ThreadInShort: Component {
    let thread: AssessedThread
    /// What is said of all threads of the paper above them.
    let saidAbove: [ThreadGap.Kind]

    func write(to page: inout Page) {
        let words = page.words
        let missing = WhatIsMissing(thread: thread, saidAbove: saidAbove, isBelowItsName: true)
        page.add(ThreadBand(thread: thread, isPlaced: false))
        page.summaryList(look: "thread-facts") { page in
            if !thread.current.isEmpty {
                page.summaryRow(words.nouns.actions(thread.current.count)) {
                    $0.add(EntityRun(thread.current.map(\.id)))
                }
            }
            if let response = thread.recommendation.recommendation.response {
                page.add(ResponseRows(response: response))
            }
            if let row = thread.standing {
                page.summaryRow(words.responses.state) { $0.add(ClosingText(row: row)) }
            }
            page.summaryRow(words.headings.howWeWillKnow) { $0.add(ThreadMeasures(thread: thread)) }
            if !thread.differences.isEmpty {
                page.summaryRow(words.views.thread.difference) {
                    $0.add(DifferenceList(.whole(thread.differences), about: thread.recommendation.id))
                }
            }
            if !missing.isEmpty(page.context) { page.summaryRow(words.labels.missing) { $0.add(missing) } }
        }
    }
}

/// The measures that carry a recommendation's tag; where none does, those that are tied through what they belong to.
struct ThreadMeasures: Component {
    let thread: AssessedThread

    func write(to page: inout Page) {
        let shown = thread.taggedMeasures.isEmpty ? thread.measures : thread.taggedMeasures
        if shown.isEmpty {
            page.notStated()
        } else {
            page.add(MeasureGroups(groups: .byHolder(shown)))
        }
    }
}
