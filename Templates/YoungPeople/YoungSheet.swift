package import Plan

/// The style sheet of the pages for young people: the site's colours, larger letters, shorter lines, more room.
package enum YoungSheet {
    private static let parts: [StaticString] = [
        Palette.style, YoungStyle.style, DrawingStyle.style, LanguagePanel.style,
    ]

    private static let rules = CompactStyle.make(parts.flatMap { part in part.withUTF8Buffer { Array($0) } })

    /// The style sheet in the colours of a brand, as UTF-8.
    package static func bytes(_ brand: Brand) -> [UInt8] {
        CompactStyle.make(Array(Palette.colours(of: brand).utf8)) + rules
    }
}
