import Plan

extension Selection {
    /// Scorecards without the indicators and rows that an edition does not show. A row of a narrower audience is gone with
    /// its figures, its sums and its ids.
    mutating func selectScorecards() {
        content.scorecards = content.scorecards.compactMap { scorecard in
            let isShown = edition.shows(scorecard.audience)
            if !isShown { withhold(scorecard.id) }
            var scorecard = scorecard
            scorecard.indicators = scorecard.indicators.compactMap { indicator in
                select(indicator, of: scorecard, isShown: isShown)
            }
            return isShown ? scorecard : nil
        }
    }

    /// An indicator without the rows that are not shown; nil when it is not, or none of its rows is.
    private mutating func select(_ indicator: Indicator, of scorecard: Scorecard, isShown: Bool) -> Indicator? {
        var indicator = indicator
        let hadParts = !indicator.parts.isEmpty
        let isShown = isShown && edition.shows(indicator.audience)
        indicator.parts = indicator.parts.filter { row in
            if isShown, edition.shows(row.audience) { return true }
            withhold(scorecard.id(row.id))
            return false
        }
        guard isShown, !hadParts || !indicator.parts.isEmpty else {
            for id in [indicator.id] + indicator.formerly { withhold(scorecard.id(id)) }
            return nil
        }
        return indicator
    }
}
