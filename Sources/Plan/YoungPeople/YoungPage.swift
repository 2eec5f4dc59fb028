package import Diagnostics

/// A page in plain words for young people.
package struct YoungPage: Sendable {
    /// Who looked at a page with the people it is for.
    package struct Check: Sendable {
        /// The post, team or group that did it.
        package var by: PlainText
        /// When.
        package let date: Written<Day>
        /// With which readers.
        package var readers: PlainText

        /// Makes a check.
        package init(by: PlainText, date: Written<Day>, readers: PlainText) {
            self.by = by
            self.date = date
            self.readers = readers
        }
    }

    /// The name of its file.
    package let name: SourceText
    /// Its title.
    package var title: PlainText
    /// Its name where pages are listed, when that is shorter.
    package var short: PlainText?
    /// Its place among the pages; those without one follow, by name.
    package var order: Int?
    /// What stands beside its title.
    package var drawing: Drawing?
    /// Whether it calls itself Easy Read. Only a page that was checked can.
    package var isEasyRead = false
    /// Who checked it; nil while it is a draft.
    package var check: Check?
    /// Who may see it.
    package var audience: Audience = .everyone
    /// Its text.
    package var prose: [Prose] = []

    /// The folder that they are in.
    package static let folder = "young-people"
    /// What a link to another of these pages begins with: `[words](page:promises)`.
    package static let linkScheme = "page"
    /// The name of the first page of a language.
    package static let firstName = "index"

    /// Makes an empty page.
    package init(name: SourceText, title: PlainText) {
        self.name = name
        self.title = title
    }
}
