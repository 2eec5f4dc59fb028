import Graph
import Plan

/// A knot of a recommendation's thread: how many hang on it, and whether it holds.
package struct ThreadKnot: Sendable {
    /// The knots, in the order of the thread.
    package enum Kind: Sendable, CaseIterable {
        /// The inspections that found it: the one that made it, and earlier ones whose findings it takes up.
        case found
        /// The actions of plans in force that answer it.
        case answered
        /// Those of them that are complete, where the row that says so tells how that is known.
        case evidenced
        /// The measures that name it.
        case measured
        /// What changed for children.
        case difference
        /// The later recommendations that take it up.
        case later
    }

    /// How firmly a knot holds.
    package enum Hold: Sendable {
        /// Nothing hangs on it.
        case none
        /// In part: only its own lead has checked, or only some of what is complete has evidence.
        case half
        case whole
    }

    package let kind: Kind
    /// How many hang on it.
    package let count: Int
    /// Of how many there could be: those that are complete, the measures.
    package let all: Int
    package let hold: Hold

    init(_ kind: Kind, _ count: Int, of all: Int? = nil, isPartial: Bool = false) {
        self.kind = kind
        self.count = count
        self.all = all ?? count
        hold = count == 0 ? .none : isPartial ? .half : .whole
    }
}

/// Who checked what changed for children.
package struct DifferenceChecks: Sendable {
    /// How many somebody else checked than who leads the work, how many who leads it did, and of how many nobody says.
    package private(set) var byOthers = 0, byLead = 0, notStated = 0

    init(_ rows: [KnownDifference], _ assessment: Assessment) {
        for row in rows {
            if row.difference.checkedBy == nil {
                notStated += 1
            } else if assessment.isCheckedByLead(row) {
                byLead += 1
            } else {
                byOthers += 1
            }
        }
    }
}

extension AssessedThread {
    /// Its knots, from what was found to what a later inspection found.
    package var knots: [ThreadKnot] {
        let complete = current.filter(\.state.isComplete)
        let evidenced = complete.count { !$0.isCompleteWithoutEvidence }
        return ThreadKnot.Kind.allCases.map { kind in
            switch kind {
            case .found: ThreadKnot(kind, 1 + recommendation.takesUp.count)
            case .answered: ThreadKnot(kind, current.count)
            case .evidenced: ThreadKnot(kind, evidenced, of: complete.count, isPartial: evidenced < complete.count)
            case .measured: ThreadKnot(kind, taggedMeasures.count, of: measures.count)
            case .difference: ThreadKnot(kind, differences.count, isPartial: checks.byOthers == 0)
            case .later: ThreadKnot(kind, recommendation.takenUpBy.count)
            }
        }
    }
}
