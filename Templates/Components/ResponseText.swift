import Diagnostics
import Graph
import HTMLKit
import Plan

/// What was answered to a recommendation, by whom and when.
struct ResponseText: Component {
    let response: Response

    func write(to page: inout Page) {
        let words = page.words.responses
        page.text(words.kinds[response.kind.value] ?? response.kind.source.text)
        if let body = response.by { page.text(" \(words.by.filled(["body": body.text]))") }
        if let date = response.on { page.text(" \(words.on.filled(["date": page.words.when(date.value)]))") }
    }
}

/// The rows of a summary that tell of it: the answer, what was not accepted, and why.
struct ResponseRows: Component {
    let response: Response

    func write(to page: inout Page) {
        let words = page.words.responses
        page.summaryRow(words.response) { $0.add(ResponseText(response: response)) }
        if let part = response.notAccepted { page.summaryRow(words.notAccepted) { $0.text(part) } }
        if let why = response.whyNot { page.summaryRow(words.whyNot) { $0.text(why) } }
    }
}
