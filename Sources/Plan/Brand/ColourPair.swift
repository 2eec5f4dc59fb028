/// Two colours of the palette that meet, and how far apart they must be (WCAG 2.2, 1.4.3 and 1.4.11).
package struct ColourPair: Sendable {
    /// What is seen: a colour that a council can set, or one that means something and is given.
    package enum Seen: Sendable, Hashable {
        case role(ColourRole)
        case fixed(FixedColour)
    }

    /// What is seen.
    package let seen: Seen
    /// What it is seen on.
    package let ground: ColourRole
    /// The least contrast: 4.5 for text, 3 for lines and marks.
    package let least: Double

    init(_ role: ColourRole, on ground: ColourRole, least: Double) {
        self.init(.role(role), on: ground, least: least)
    }

    private init(_ seen: Seen, on ground: ColourRole, least: Double) {
        self.seen = seen
        self.ground = ground
        self.least = least
    }

    /// Every pair of a council's colours that pages use.
    package static let own: [ColourPair] =
        [ColourRole.ink, .muted, .link, .visited].flatMap { text in
            [ColourPair(text, on: .paper, least: 4.5), ColourPair(text, on: .raised, least: 4.5)]
        } + [
            ColourPair(.accent, on: .paper, least: 4.5), ColourPair(.accent, on: .raised, least: 3),
            ColourPair(.thread, on: .paper, least: 3), ColourPair(.thread, on: .raised, least: 3),
        ]

    /// What the colours that are given ask of a ground. Red and amber are also text outside of tags: counts of what is
    /// overdue, and the word before a gap. The others are edges there: of tags, bars and boxes.
    package static func fixed(on ground: ColourRole) -> [ColourPair] {
        FixedColour.tags.map { tag in
            let isText = tag.ink == .redInk || tag.ink == .amberInk
            return ColourPair(.fixed(tag.ink), on: ground, least: isText ? 4.5 : 3)
        } + [FixedColour.amberLine, .greenLine].map { ColourPair(.fixed($0), on: ground, least: 3) }
    }
}
