/// What a colour of the palette is for. Its raw value is its name in the style sheet.
package enum ColourRole: String, Sendable, CaseIterable {
    case paper, raised, ink, muted, accent, link
    case visited = "link-visited"
    case thread, focus
    case focusInk = "focus-ink"

    /// Whether the reader's system asks for light or for dark pages.
    package enum Scheme: String, Sendable, CaseIterable { case light, dark }

    /// The field of `site.yaml` that sets it.
    package var key: FieldKey {
        switch self {
        case .paper: .paper
        case .raised: .raised
        case .ink: .ink
        case .muted: .muted
        case .accent: .accent
        case .link: .link
        case .visited: .visited
        case .thread: .thread
        case .focus: .focus
        case .focusInk: .focusInk
        }
    }

    /// What it is, in an author's words.
    var doc: String {
        switch self {
        case .paper: "the ground of pages"
        case .raised: "the ground of the header, the footer and boxes"
        case .ink: "text"
        case .muted: "text that stands back"
        case .accent: "the id in a page's title, and the edge of notices"
        case .link: "links"
        case .visited: "links that were followed"
        case .thread: "the line of the thread, and the edge of the header"
        case .focus: "the ring around what has the focus"
        case .focusInk: "the second ring, which shows where the first does not"
        }
    }

    /// Its colour where the council gives none.
    package func usual(_ scheme: Scheme) -> Colour {
        let value: UInt32 =
            switch (self, scheme) {
            case (.paper, .light): 0xFBFAF6
            case (.paper, .dark): 0x14181E
            case (.raised, .light): 0xF3F0E7
            case (.raised, .dark): 0x1D232B
            case (.ink, .light): 0x1C2430
            case (.ink, .dark): 0xE9E6DE
            case (.muted, .light): 0x565D68
            case (.muted, .dark): 0xABB1BA
            case (.accent, .light), (.link, .light): 0x14506B
            case (.accent, .dark), (.link, .dark): 0x8CC6E4
            case (.visited, .light): 0x5A3C78
            case (.visited, .dark): 0xC4A9E8
            case (.thread, .light): 0xA87A26
            case (.thread, .dark): 0xD9AE55
            case (.focus, _): 0xFFD24D
            case (.focusInk, .light): 0x1C2430
            case (.focusInk, .dark): 0x14181E
            }
        return Colour(value)
    }
}
