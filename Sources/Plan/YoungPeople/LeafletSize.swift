/// The forms in which the pages for young people come on paper. The raw value ends the name of its file.
package enum LeafletSize: String, Sendable, CaseIterable {
    /// One sheet that is folded, with text of at least 12 points.
    case folded = "-leaflet"
    /// A booklet of all pages, with text of at least 14 points.
    case usual = ""
    /// The booklet with text of at least 18 points.
    case large = "-large"

    /// The name of the paper.
    package func paper(_ language: LanguageTag) -> String { "young-people-" + language.tag.lowercased() + rawValue }
}
