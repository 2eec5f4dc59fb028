import HTMLKit
import Plan

/// Whether a page says that something is dated before its plan, and what that means.
enum EarlyDates {
    case unsaid, said, explained

    /// Keeps that it is said here.
    mutating func say() { if self == .unsaid { self = .said } }
}

/// What it means to be dated before a plan: once on a page that says so, below its content where nothing above explained it.
struct EarlyDatesNote: Component {
    func write(to page: inout Page) {
        guard page.earlyDates == .said else { return }
        page.p(.class("aside")) { $0.explainEarlyDates() }
    }
}

extension Page {
    /// Keeps that a mark says so, if it does.
    mutating func keepsMeaning(of mark: Mark) { if mark.shape == .before { earlyDates.say() } }

    /// Says what it means to be dated before a plan.
    mutating func explainEarlyDates() {
        text(words.status.whatBeforePlanMeans)
        earlyDates = .explained
    }
}
