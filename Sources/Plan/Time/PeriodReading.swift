/// A period that was read, or why something that looks like one is none.
struct PeriodReading {
    /// The period; nil when it cannot be told which is meant.
    var period: Period?
    /// The word before it.
    var qualifier: Qualifier?
    /// What is wrong with it.
    var problem: WhenProblem?

    init(_ period: Period?, _ problem: WhenProblem? = nil) {
        self.period = period
        self.problem = problem
    }
}
