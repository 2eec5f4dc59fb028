import Graph
import HTMLKit
import Plan

/// The recommendations that something answers, and through what.
struct TieList: Component {
    let ties: [Tie]
    /// Whether titles are written out.
    let isFull: Bool

    init(_ ties: [Tie], isFull: Bool) {
        self.ties = ties
        self.isFull = isFull
    }

    func write(to page: inout Page) {
        if ties.isEmpty, isFull {
            page.notStated()
        } else if ties.isEmpty {
            // Work that answers no recommendation lacks nothing.
            page.span(page.words.through.nothing, .class("none"))
        } else {
            page.ul(.class("plain-list")) { page in
                for tie in ties {
                    page.li { page in
                        page.add(EntityLink(tie.recommendation, hasTitle: isFull))
                        page.text(" ")
                        page.note { $0.span($0.words.through.name(of: tie.through), .class("aside")) }
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
        case .ours: ours
        case .title: title
        case .step: step
        case .measure: measure
        case .group: group
        case .section: section
        }
    }

    /// The same where a heading says of what it is told.
    func inShort(_ through: Tie.Through) -> String {
        switch through {
        case .answers: ofPlan
        case .ours: ofUs
        case .title: ofTitle
        case .step: ofStep
        case .measure: ofMeasure
        case .group: ofGroup
        case .section: ofSection
        }
    }
}
