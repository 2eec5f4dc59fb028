/// Markup that is written as it is: the one door past escaping, so that a search for its name finds every use.
package struct RawHTML: HTMLPrimitive, Sendable {
    let markup: String

    /// Takes markup that comes from a trusted place: never from an author, a spreadsheet or a file.
    package init(trusted markup: String) {
        self.markup = markup
    }

    /// Writes the markup as it is.
    package func render(into writer: inout HTMLWriter) {
        writer.raw(trusted: Array(markup.utf8))
    }
}
