import Graph
import HTMLKit
import Plan

/// The recommendations that something answers, and through what.
struct TieList: HTML {
    let ties: [Tie]
    let context: PageContext
    /// Whether titles are written out.
    let isFull: Bool

    init(_ ties: [Tie], _ context: PageContext, isFull: Bool) {
        self.ties = ties
        self.context = context
        self.isFull = isFull
    }

    var body: some HTML {
        if ties.isEmpty {
            NotStated(context.words.status.notStated)
        } else {
            ul(.class("plain-list")) {
                ForEach(ties) { tie in
                    li {
                        EntityLink(tie.recommendation, context, hasTitle: isFull)
                        " "
                        span(.class("aside")) { context.words.through.name(of: tie.through) }
                    }
                }
            }
        }
    }
}

extension ThroughWords {
    /// Through what something is tied.
    func name(of through: Tie.Through) -> String {
        switch through {
        case .answers: answers
        case .title: title
        case .step: step
        case .measure: measure
        case .section: section
        }
    }
}
