package import Diagnostics

/// A scale beside the one on which progress is stated: of impact, of confidence, of risk.
package struct Scale: Sendable {
    /// What columns call it.
    package let name: SourceText
    /// Its statuses, in the order written.
    package let statuses: [Status]

    /// Makes a scale.
    package init(name: SourceText, statuses: [Status]) {
        self.name = name
        self.statuses = statuses
    }
}
