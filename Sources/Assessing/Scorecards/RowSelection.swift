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

/// The rows of an area of a scorecard.
package struct AreaRows: Sendable {
    /// The area; nil for what stands in none.
    package let name: PlainText?
    package fileprivate(set) var rows: [SelectedRow]
}

extension [SelectedRow] {
    /// The rows by their areas, in the order in which these first appear; those of an area stand together, wherever they were
    /// written.
    package var byArea: [AreaRows] {
        var areas: [AreaRows] = []
        var places: [EntityID: Int] = [:]
        for row in self {
            let area = row.indicator.indicator.area
            let key = EntityID(scope: row.indicator.id.scope, local: Vocabulary.fold(area?.text ?? ""))
            if let place = places[key] {
                areas[place].rows.append(row)
            } else {
                places[key] = areas.count
                areas.append(AreaRows(name: area, rows: [row]))
            }
        }
        return areas
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
        case .targetMissed: comparison?.isMet == false
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

    private var movement: Movement? {
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
