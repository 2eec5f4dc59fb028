/// What is wrong with a character that nobody sees.
enum HiddenKind {
    /// It steers a program or turns the text around, so that readers would see another text than the author.
    case control
    /// It shows nothing, and makes words different that look the same.
    case hidden

    /// The kind of a character; nil when it is seen, or when the writing around it needs it.
    init?(_ scalar: Unicode.Scalar, behind previous: Unicode.Scalar?, amongOtherLetters: Bool) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: return nil
        case 0x85: self = .hidden
        case 0..<0x20, 0x7F...0x9F, 0x202D, 0x202E: self = .control
        case 0x202A...0x202C, 0x2066...0x2069:
            if amongOtherLetters { return nil }
            self = .control
        case 0x200C...0x200F, 0x061C, 0x200B:
            // Emoji are joined too.
            if amongOtherLetters || (previous.map { $0.value > 0x2100 } ?? false) { return nil }
            self = .hidden
        case 0xE0000...0xE007F:
            // The flags of England, Scotland and Wales are made of these.
            if let previous, previous.value == 0x1F3F4 || previous.value > 0xE0000 { return nil }
            self = .hidden
        case 0xAD, 0x180E, 0x2028, 0x2029, 0x2060...0x2064, 0x2800, 0x3164, 0x115F, 0x1160, 0xFEFF, 0xFFA0,
            0xFFF9...0xFFFB:
            self = .hidden
        default: return nil
        }
    }

    /// Whether it ends a line for the program that it comes from.
    static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        [0x0B, 0x0C, 0x85, 0x2028, 0x2029].contains(scalar.value)
    }

    /// What people call it, where they have a word for it.
    static func name(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x0B: "Word's line break"
        case 0x0C: "a page break"
        case 0x85, 0x2028, 0x2029: "a line break"
        case 0xAD: "a hyphen that shows at the end of a line only"
        case 0x200B: "a space without width"
        case 0x200C, 0x200D, 0x2060: "a joiner of letters"
        case 0x200E, 0x200F, 0x061C: "a mark of the direction of writing"
        case 0x202A...0x202E, 0x2066...0x2069: "it turns the direction of writing around"
        case 0xFEFF: "the mark of the beginning of a file"
        default: nil
        }
    }
}
