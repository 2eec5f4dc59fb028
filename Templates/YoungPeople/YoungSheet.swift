import CLook
package import Plan

/// The style sheet of the pages for young people: the site's colours, larger letters, shorter lines, more room.
package enum YoungSheet {
    /// Its parts, in the order in which they count.
    static let parts: [StyleFile] = [.palette, .youngPeople, .drawings, .languagePanel]

    private static let rules = CompactStyle.make(parts)

    /// The style sheet in the colours of a brand, as UTF-8.
    package static func bytes(_ brand: Brand) -> [UInt8] {
        CompactStyle.make(Array(Palette.colours(of: brand).utf8)) + rules
    }
}
