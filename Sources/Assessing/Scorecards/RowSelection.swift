import Diagnostics
package import Plan

/// A row of figures with the indicator that it belongs to.
package struct SelectedRow: Sendable {
    package let indicator: AssessedIndicator
    package let row: AssessedRow

    package init(indicator: AssessedIndicator, row: AssessedRow) {
        self.indicator = indicator
        self.row = row
    }
}

extension Assessment {
    /// The rows that a block asks for, in the order of the sources.
    package func rows(_ filter: IndicatorFilter) -> [SelectedRow] {
        let scorecards = Set(filter.scorecards.targets.map(\.scope))
        let areas = Set(filter.areas.map { Vocabulary.fold($0.text) })
        let states = filter.states.compactMap { IndicatorFilter.State(rawValue: Vocabulary.fold($0.text)) }
        return self.scorecards.all.flatMap { indicator -> [SelectedRow] in
            guard filter.scorecards.isEmpty || scorecards.contains(indicator.id.scope),
                areas.isEmpty || areas.contains(Vocabulary.fold(indicator.indicator.area?.text ?? ""))
            else { return [] }
            return indicator.rows.filter { row in
                (filter.owners.isEmpty || row.row.owner?.post.map(filter.posts.contains) ?? false)
                    && (filter.states.isEmpty || states.contains(where: row.stands))
            }.map { SelectedRow(indicator: indicator, row: $0) }
        }
    }

    /// All rows of a scorecard.
    package func rows(of scorecard: Scorecard) -> [SelectedRow] {
        indicators(of: scorecard).flatMap { indicator in
            indicator.rows.map { SelectedRow(indicator: indicator, row: $0) }
        }
    }

    /// The rows of a scorecard that miss their target and move away from it, or whose last figure lies outside its limits on
    /// the side of concern.
    package func exceptions(of scorecard: Scorecard) -> [SelectedRow] {
        indicators(of: scorecard).flatMap { indicator in
            indicator.rows.filter(\.isException).map { SelectedRow(indicator: indicator, row: $0) }
        }
    }
}

extension AssessedRow {
    /// Every way in which it stands.
    package var states: [IndicatorFilter.State] { IndicatorFilter.State.allCases.filter(stands) }

    /// Whether it stands so.
    func stands(_ state: IndicatorFilter.State) -> Bool {
        switch state {
        case .targetMet: comparison?.isMet == true
        case .targetMissed: comparison?.isMet == false && comparison?.laterBy == nil
        case .better: movement?.effect == .better
        case .worse: movement?.effect == .worse
        case .exception: isException
        case .concern: variation?.variation?.effect == .worse
        case .improvement: variation?.variation?.effect == .better
        case .contradicted: !faults.isEmpty
        case .withoutFigures: samples.isEmpty
        }
    }

    private var comparison: TargetJudgement.Comparison? {
        if case .compared(let comparison) = target { comparison } else { nil }
    }

    /// Which way it went; nil where no two figures are alike.
    var movement: Movement? {
        if case .compared(let movement) = direction { movement } else { nil }
    }

    /// Whether it must be explained.
    package var isException: Bool { isMovingAway || variation?.variation?.isOfConcern ?? false }

    /// Whether it misses its target and its last figure is further from it than the one before that is like it.
    private var isMovingAway: Bool {
        guard let comparison, comparison.isMet == false, let movement, movement.course != .level,
            movement.to.period == comparison.sample.period
        else { return false }
        if movement.effect != .open { return movement.effect == .worse }
        let before = movement.from.figure
        let isOnOneSide = comparison.position == .below ? before < comparison.target : comparison.target < before
        return !isOnOneSide || before.distance(to: comparison.target) < comparison.distance
    }
}
