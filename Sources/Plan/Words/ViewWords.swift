/// The words of the pages that look across plans: overview, threads, matrix, deadlines and the long lists.
package struct ViewWords: Sendable {
    /// The first page.
    package let overview: OverviewWords
    /// Charts, and the figures that stand beside them.
    package let charts: ChartWords
    /// The thread of a recommendation, drawn and as a list.
    package let thread: ThreadWords
    /// Recommendations against plans.
    package let matrix: MatrixWords
    /// What is due when.
    package let deadlines: DeadlineWords
    /// Long lists and how they are split.
    package let lists: ListWords
    /// Live blocks.
    package internal(set) var blocks: BlockWords
}

extension ViewWords {
    /// In English.
    static let english = ViewWords(
        overview: .english, charts: .english, thread: .english, matrix: .english, deadlines: .english, lists: .english,
        blocks: .english)
}
