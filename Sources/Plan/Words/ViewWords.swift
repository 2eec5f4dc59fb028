/// The words of the pages that look across plans: overview, threads, matrix, deadlines and the long lists.
package struct ViewWords: Sendable {
    /// The first page.
    package let overview: OverviewWords
    /// What is said of open actions in a sentence.
    package let headline: HeadlineWords
    /// Whose word it is how something stands.
    package let voice: VoiceWords
    /// Charts, and the figures that stand beside them.
    package let charts: ChartWords
    /// The dates of actions on a line of time.
    package let slips: SlipWords
    /// The thread of a recommendation.
    package let thread: ThreadWords
    /// Recommendations against plans.
    package let matrix: MatrixWords
    /// What is due when.
    package let deadlines: DeadlineWords
    /// Faults that are known and kept.
    package let kept: KeptWords
    /// Long lists and how they are split.
    package let lists: ListWords
    /// Live blocks.
    package let blocks: BlockWords
}

extension ViewWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ViewWords {
        ViewWords(
            overview: .english(nouns), headline: .english(nouns), voice: .english(nouns), charts: .english(nouns),
            slips: .english(nouns),
            thread: .english(nouns), matrix: .english(nouns), deadlines: .english(nouns), kept: .english(nouns),
            lists: .english(nouns),
            blocks: .english(nouns))
    }
}
