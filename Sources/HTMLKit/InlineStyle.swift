/// A style sheet inside the page, for files that must stand alone. Pages of the site link to theirs.
package struct InlineStyle: HTMLPrimitive, Sendable {
    let sheet: StaticString

    /// Takes a sheet that stands in the program itself.
    package init(_ sheet: StaticString) {
        self.sheet = sheet
    }

    /// Writes the sheet in its element.
    package func render(into writer: inout HTMLWriter) {
        writer.raw("<style>")
        writer.raw(sheet)
        writer.raw("</style>")
    }
}
