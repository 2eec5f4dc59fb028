import Assessing
import Graph
import HTMLKit
import Plan

/// What is missing from a thread, one by one; of a thread that a later recommendation carries on, which one that is.
struct WhatIsMissing: Component {
    let thread: AssessedThread
    /// What is said of all threads of a paper above them.
    var saidAbove: [ThreadGap.Kind] = []
    /// Whether it stands where that it is missing is said already.
    var isBelowItsName = false

    /// Whether nothing is left to say.
    func isEmpty(_ context: PageContext) -> Bool {
        !saidAbove.isEmpty && !thread.isCarriedOn && thread.refusal == nil
            && thread.recommendation.recommendation.notLinked == nil
            && context.gaps(of: thread, without: saidAbove).isEmpty
    }

    func write(to page: inout Page) {
        let context = page.context
        if thread.isCarriedOn {
            page.p { page in
                page.phrase(context.words.gaps.carriedOnBy) { $0.add(EntityRun(thread.recommendation.takenUpBy)) }
            }
        } else if let response = thread.refusal {
            page.p { $0.add(ResponseText(response: response)) }
        } else {
            page.add(GapList(gaps: context.gaps(of: thread, without: saidAbove), isBelowItsName: isBelowItsName))
        }
        if let why = thread.recommendation.recommendation.notLinked { page.p { $0.text(why) } }
    }
}
