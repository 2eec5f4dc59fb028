/// Which time a figure tells of.
package enum Basis: String, Sendable, CaseIterable {
    /// Everything from the first day of the year to the end of the period.
    case yearToDate = "year to date"
    /// How it stood at the end of the period.
    case snapshot
    /// The twelve months that end with the period.
    case rollingYear = "rolling 12 months"
    /// The period alone.
    case period = "in the period"
    /// Something else, which the definition says.
    case other
}

/// How often figures are collected.
package enum Frequency: String, Sendable, CaseIterable {
    case weekly, monthly, quarterly, termly
    case halfYearly = "half-yearly"
    case annual
}

/// Whether more is better.
package enum Polarity: String, Sendable, CaseIterable {
    case upIsGood = "up is good"
    case upIsBad = "up is bad"
    /// Neither: what is asked for is that it stays where it should be.
    case neutral
}
