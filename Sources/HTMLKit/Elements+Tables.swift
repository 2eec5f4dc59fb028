// Tables.

extension HTMLOutput where Self: ~Copyable {
    /// `<table>`: a table.
    @inlinable
    package mutating func table(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("table", a, b, c, content: content)
    }

    /// `<caption>`: what the table shows.
    @inlinable
    package mutating func caption(content: (inout Self) -> Void = { _ in }) {
        element("caption", content: content)
    }

    /// `<caption>` with nothing but text in it.
    @inlinable
    package mutating func caption(_ text: some HTMLText) {
        element("caption", text: text)
    }

    /// `<thead>`: the rows of headings.
    @inlinable
    package mutating func thead(content: (inout Self) -> Void = { _ in }) {
        element("thead", content: content)
    }

    /// `<tbody>`: a group of rows.
    @inlinable
    package mutating func tbody(content: (inout Self) -> Void = { _ in }) {
        element("tbody", content: content)
    }

    /// `<tr>`: a row.
    @inlinable
    package mutating func tr(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        _ d: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }
    ) {
        element("tr", a, b, c, d, content: content)
    }

    /// `<th>`: a heading of a row or column.
    @inlinable
    package mutating func th(
        _ a: Attribute<Tag.HeaderCell> = .none, _ b: Attribute<Tag.HeaderCell> = .none,
        _ c: Attribute<Tag.HeaderCell> = .none, _ d: Attribute<Tag.HeaderCell> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("th", a, b, c, d, content: content)
    }

    /// `<th>` with nothing but text in it.
    @inlinable
    package mutating func th(
        _ text: some HTMLText, _ a: Attribute<Tag.HeaderCell> = .none, _ b: Attribute<Tag.HeaderCell> = .none,
        _ c: Attribute<Tag.HeaderCell> = .none, _ d: Attribute<Tag.HeaderCell> = .none
    ) {
        element("th", a, b, c, d, text: text)
    }

    /// `<td>`: a cell.
    @inlinable
    package mutating func td(
        _ a: Attribute<Tag.Cell> = .none, _ b: Attribute<Tag.Cell> = .none, _ c: Attribute<Tag.Cell> = .none,
        _ d: Attribute<Tag.Cell> = .none, content: (inout Self) -> Void = { _ in }
    ) {
        element("td", a, b, c, d, content: content)
    }

    /// `<td>` with nothing but text in it.
    @inlinable
    package mutating func td(
        _ text: some HTMLText, _ a: Attribute<Tag.Cell> = .none, _ b: Attribute<Tag.Cell> = .none,
        _ c: Attribute<Tag.Cell> = .none
    ) {
        element("td", a, b, c, text: text)
    }
}
