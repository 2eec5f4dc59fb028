import Diagnostics

/// A heading that begins an entry or a group of them and has no id: nothing can refer to what stands below it.
struct HeadingWithoutID {
    /// The whole heading, without its signs.
    let heading: SourceText
    /// The number that it begins with, as typed: `1a`, `4.54`, `Action 3`; nil where it has none.
    let printed: SourceText?
    /// What follows.
    let title: SourceText
    /// An id for the group that it begins; nil where it begins an entry.
    var groupID: String?
}
