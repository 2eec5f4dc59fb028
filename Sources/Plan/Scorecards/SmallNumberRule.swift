package import Diagnostics

/// Which numbers of people are so small that they could point to one of them, and which editions show them all the same.
package struct SmallNumberRule: Sendable {
    /// The largest number that is kept back: 1 to this one.
    package var threshold = 5
    /// The widest edition that shows them; nil for none.
    package var shownTo: SourceText?

    package init() {}

    /// A share of none or of all tells of everybody in a base under this.
    package static let smallBase = 10

    /// Whether an edition shows them.
    package func allows(_ edition: Edition) -> Bool {
        guard let shownTo, !edition.isForYoungPeople else { return false }
        return edition.isDraft || (shownTo.text != Edition.draftName && edition.shows(.only(shownTo)))
    }
}

/// Whom or what a row of figures counts.
package enum CountedKind: String, Sendable, CaseIterable {
    case children, families, staff, people
    /// Nothing behind which a person stands.
    case things

    package var isPeople: Bool { self != .things }
}

/// Why a value is kept back from readers.
package enum KeptBack: Sendable {
    /// It is a small number itself.
    case small
    /// It is a share or mean with a small number behind it, or beside it.
    case share
    /// A small number could be worked out from it.
    case partner
}
