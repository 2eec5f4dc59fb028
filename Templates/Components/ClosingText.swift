import Diagnostics
import HTMLKit
import Plan

/// How a recommendation stands by the last row that says so: by whom, when, and where that is written.
struct ClosingText: Component {
    let row: FollowUp

    func write(to page: inout Page) {
        let words = page.words
        guard let move = row.move else { return }
        let names = words.responses
        page.text(
            names.phrase(of: move.value, hasBody: row.by != nil).filled([
                "body": row.by?.text ?? "", "date": words.period(row.period),
            ]))
        if let document = row.document {
            page.text(", ")
            page.phrase(words.responses.within) { $0.text(document) }
        }
    }
}

extension ResponseWords {
    fileprivate func phrase(of move: FollowUp.Move, hasBody: Bool) -> Phrase {
        switch move {
        case .closed: isClosed
        case .judgedDone: hasBody ? isJudgedDoneBy : isJudgedDone
        case .reopened: isReopened
        }
    }
}
