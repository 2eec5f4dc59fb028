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
    /// The name of the scale that its statuses are of; nil for the site's own.
    package var scale: SourceText?
    /// Whether each row of progress has a value of its own, so that earlier ones are kept.
    package var isLogged = false

    /// Makes a column.
    package init(key: SourceText, title: PlainText, kind: Kind) {
        self.key = key
        self.title = title
        self.kind = kind
    }

    /// The kinds that rows of progress can have a value of.
    package static let loggedKinds: [Kind] = [.text, .number, .percent, .date, .status]
}
