// Tables.

/// `<table>`: a table.
@inlinable
package func table<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("table", attributes, content)
}

/// `<caption>`: what the table shows.
@inlinable
package func caption<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("caption", attributes, content)
}

/// `<colgroup>`: a group of columns.
@inlinable
package func colgroup<Content: HTML>(
    _ attributes: Attribute<Tag.Column>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Column> {
    Element("colgroup", attributes, content)
}

/// `<col>`: a column.
@inlinable
package func col(_ attributes: Attribute<Tag.Column>...) -> VoidElement<Tag.Column> {
    VoidElement("col", attributes)
}

/// `<thead>`: the rows of headings.
@inlinable
package func thead<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("thead", attributes, content)
}

/// `<tbody>`: a group of rows.
@inlinable
package func tbody<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("tbody", attributes, content)
}

/// `<tfoot>`: the rows of totals.
@inlinable
package func tfoot<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("tfoot", attributes, content)
}

/// `<tr>`: a row.
@inlinable
package func tr<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("tr", attributes, content)
}

/// `<th>`: a heading of a row or column.
@inlinable
package func th<Content: HTML>(
    _ attributes: Attribute<Tag.HeaderCell>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.HeaderCell> {
    Element("th", attributes, content)
}

/// `<td>`: a cell.
@inlinable
package func td<Content: HTML>(
    _ attributes: Attribute<Tag.Cell>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Cell> {
    Element("td", attributes, content)
}
