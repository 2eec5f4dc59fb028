import Diagnostics

/// A heading that begins an entry and has no id: nothing can refer to what stands below it.
struct HeadingWithoutID {
    /// The whole heading, without its signs.
    let heading: SourceText
    /// The number that it begins with, as typed: `1a`, `4.54`, `Action 3`; nil where it has none.
    let printed: SourceText?
    /// What follows.
    let title: SourceText
}
