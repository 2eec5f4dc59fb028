package import Diagnostics

/// A column of a plan's own: a field that its actions can carry beside the ones that every plan has.
package struct Column: Sendable {
    /// What kind of value it holds.
    package enum Kind: String, Sendable, CaseIterable {
        case text, post, number, percent, date, references, status
    }

    /// What it is called in blocks and exports.
    package let key: SourceText
    /// What it is called on pages and in the actions' fields.
    package var title: PlainText
    /// What it holds.
    package let kind: Kind

    /// Makes a column.
    package init(key: SourceText, title: PlainText, kind: Kind) {
        self.key = key
        self.title = title
        self.kind = kind
    }
}
