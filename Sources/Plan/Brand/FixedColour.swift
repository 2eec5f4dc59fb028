/// A colour of the palette that means something, and that no council sets: a red that says "overdue" is red everywhere.
/// Its raw value is its name in the style sheet.
package enum FixedColour: String, Sendable, CaseIterable {
    case green = "tag-green"
    case greenInk = "tag-green-ink"
    case amber = "tag-amber"
    case amberInk = "tag-amber-ink"
    case red = "tag-red"
    case redInk = "tag-red-ink"
    case blue = "tag-blue"
    case blueInk = "tag-blue-ink"
    case purple = "tag-purple"
    case purpleInk = "tag-purple-ink"
    case grey = "tag-grey"
    case greyInk = "tag-grey-ink"
    case amberLine = "amber-line"
    case greenLine = "green-line"

    /// What stands in a tag, with the tag's own ground.
    package static let tags: [(ink: FixedColour, ground: FixedColour)] = [
        (.greenInk, .green), (.amberInk, .amber), (.redInk, .red), (.blueInk, .blue), (.purpleInk, .purple),
        (.greyInk, .grey),
    ]

    /// What a message calls it: the word that a status scale has for it, and what it is seen in.
    package var name: String {
        switch self {
        case .green, .greenInk: "`green` of statuses"
        case .amber, .amberInk: "`amber` of statuses"
        case .red, .redInk: "`red` of statuses"
        case .blue, .blueInk: "`blue` of statuses"
        case .purple, .purpleInk: "`purple` of statuses"
        case .grey, .greyInk: "`grey` of statuses"
        case .amberLine: "`amber` of gaps"
        case .greenLine: "`green` of differences"
        }
    }

    /// What it looks like.
    package func colour(_ scheme: ColourRole.Scheme) -> Colour {
        let (light, dark): (UInt32, UInt32) =
            switch self {
            case .green: (0xE0F0E3, 0x16321F)
            case .greenInk: (0x17512C, 0x9DDBB0)
            case .amber: (0xFBECCB, 0x3A2A07)
            case .amberInk: (0x6B4200, 0xF3CD83)
            case .red: (0xFBE2DE, 0x451612)
            case .redInk: (0x8C1D12, 0xFFB9AE)
            case .blue: (0xDFEBF6, 0x122C47)
            case .blueInk: (0x174A7C, 0xA5CDF3)
            case .purple: (0xECE4F5, 0x2F1F44)
            case .purpleInk: (0x54307A, 0xD6BDF2)
            case .grey: (0xEBEAE5, 0x272D36)
            case .greyInk: (0x454B55, 0xC6CBD2)
            case .amberLine: (0xA87A26, 0xD9AE55)
            case .greenLine: (0x3F8A58, 0x6FBF8A)
            }
        return Colour(scheme == .light ? light : dark)
    }
}
