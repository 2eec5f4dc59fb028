/// The sizes in which the pages for young people come as a leaflet. The raw value ends the name of its file.
package enum LeafletSize: String, Sendable, CaseIterable {
    /// Text of at least 14 points.
    case usual = ""
    /// Text of at least 18 points.
    case large = "-large"

    /// The name of the paper.
    package func paper(_ language: LanguageTag) -> String { "young-people-" + language.tag.lowercased() + rawValue }
}
