// Attributes of text, lists and tables.

extension Attribute where Tag: DatedTag {
    /// `datetime`: the date for machines, as in `2022-12-31`.
    package static func datetime(_ value: String?) -> Attribute { Attribute("datetime", value) }
}

extension Attribute where Tag: CitingTag {
    /// `cite`: where the words or the change come from.
    package static func cite(_ value: Link?) -> Attribute { Attribute("cite", value) }
}

extension Attribute where Tag: NamedTag {
    /// `name`: the name under which a value is sent, or a group that belongs together.
    package static func name(_ value: String?) -> Attribute { Attribute("name", value) }
}

extension Attribute where Tag == HTMLKit.Tag.OrderedList {
    /// `start`: the first item's number.
    package static func start(_ value: Int?) -> Attribute { Attribute("start", value) }

    /// `reversed`: numbers go down.
    package static var reversed: Attribute { Attribute("reversed", present: true) }

    /// `type`: how items are numbered.
    package static func type(_ value: Numbering?) -> Attribute { Attribute("type", value?.rawValue) }
}

extension Attribute where Tag == HTMLKit.Tag.ListItem {
    /// `value`: the item's number.
    package static func value(_ value: Int?) -> Attribute { Attribute("value", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Details {
    /// `open`: shown open.
    package static var open: Attribute { Attribute("open", present: true) }
}

extension Attribute where Tag == HTMLKit.Tag.Column {
    /// `span`: how many columns.
    package static func span(_ value: Int?) -> Attribute { Attribute("span", value) }
}

extension Attribute where Tag: CellTag {
    /// `colspan`: how many columns the cell covers.
    package static func colspan(_ value: Int?) -> Attribute { Attribute("colspan", value) }

    /// `rowspan`: how many rows the cell covers.
    package static func rowspan(_ value: Int?) -> Attribute { Attribute("rowspan", value) }

    /// `headers`: the ids of the cells that head this one.
    package static func headers(_ value: String?) -> Attribute { Attribute("headers", value) }
}

extension Attribute where Tag == HTMLKit.Tag.HeaderCell {
    /// `scope`: which cells it heads.
    package static func scope(_ value: Scope?) -> Attribute { Attribute("scope", value?.rawValue) }

    /// `abbr`: a short form of the heading.
    package static func abbr(_ value: String?) -> Attribute { Attribute("abbr", value) }
}

/// How the items of a list are numbered.
package enum Numbering: String, Sendable {
    /// 1, 2, 3.
    case decimal = "1"
    /// a, b, c.
    case lowerLetters = "a"
    /// A, B, C.
    case upperLetters = "A"
    /// i, ii, iii.
    case lowerRoman = "i"
    /// I, II, III.
    case upperRoman = "I"
}

/// Which cells a heading heads.
package enum Scope: String, Sendable {
    /// The cells of its column.
    case col
    /// The cells of its row.
    case row
    /// The cells of its group of columns.
    case colgroup
    /// The cells of its group of rows.
    case rowgroup
}
