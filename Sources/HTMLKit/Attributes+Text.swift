// Attributes of text and tables.

extension Attribute where Tag == HTMLKit.Tag.Time {
    /// `datetime`: the date for machines, as in `2022-12-31`.
    package static func datetime(_ value: String?) -> Attribute { Attribute("datetime", value) }
}

extension Attribute where Tag == HTMLKit.Tag.HeaderCell {
    /// `scope`: which cells it heads.
    package static func scope(_ value: Scope?) -> Attribute { Attribute("scope", value?.rawValue) }

    /// `colspan`: how many columns it covers.
    package static func colspan(_ value: Int?) -> Attribute { Attribute("colspan", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Cell {
    /// `colspan`: how many columns it covers.
    package static func colspan(_ value: Int?) -> Attribute { Attribute("colspan", value) }
}

/// Which cells a heading heads.
package enum Scope: String, Sendable {
    /// The cells of its column.
    case col
    /// The cells of its row.
    case row
    /// The cells of its group of rows.
    case rowgroup
}
