/// A telephone number that can be rung in the United Kingdom.
package struct PhoneNumber: Sendable, Hashable {
    /// Its digits as they are dialled within the country; numbers that are written in different ways are the same by it.
    package let digits: String

    /// Understands a number as people write it; nil for what nobody could ring.
    ///
    /// Its length and first digits are those of the National Telephone Numbering Plan: numbers with a 0 before them, three
    /// digits for emergencies and other help, 116 and three more for help in all of Europe, and Childline's own.
    package init?(_ text: String) {
        var digits = ""
        for character in text.replacing("(0)", with: "") {
            switch character {
            case "0"..."9" where character.utf8.count == 1: digits.append(character)
            case "+" where digits.isEmpty: digits = "+"
            case " ", "\u{A0}", "-", "(", ")": continue
            default: return nil
            }
        }
        if digits.hasPrefix("+") {
            guard digits.hasPrefix("+44"), !digits.hasPrefix("+440") else { return nil }
            digits = "0" + digits.dropFirst(3)
        }
        guard PhoneNumber.canBeRung(digits) else { return nil }
        self.digits = digits
    }

    private init(digits: String) { self.digits = digits }

    private static func canBeRung(_ digits: String) -> Bool {
        let isShort =
            digits.count == 3 && (digits == emergency.digits || digits.hasPrefix("1"))
            || digits.count == 6 && digits.hasPrefix("116")
        if isShort || digits == childline.digits { return true }
        switch digits.prefix(2) {
        case "01": return digits.count == 11 || digits.count == 10 && hasShortNumbers(digits)
        case "08": return digits.count == 11 || digits.count == 10 && digits.hasPrefix("0800")
        case "02", "03", "05", "07": return digits.count == 11
        default: return false
        }
    }

    /// Whether some numbers of an area have one digit fewer than all others have. Elsewhere a digit is missing.
    private static func hasShortNumbers(_ digits: String) -> Bool {
        areasWithShortNumbers.contains(String(digits.prefix(5))) || digits.hasPrefix("016977")
    }

    private static let areasWithShortNumbers: Set<String> = [
        "01204", "01208", "01254", "01276", "01297", "01298", "01363", "01364", "01384", "01386", "01404", "01420",
        "01460", "01461", "01480", "01488", "01524", "01527", "01562", "01566", "01606", "01629", "01635", "01647",
        "01659", "01695", "01726", "01744", "01750", "01768", "01827", "01837", "01884", "01900", "01905", "01935",
        "01946", "01949", "01963", "01995",
    ]

    /// The number for danger now.
    package static let emergency = PhoneNumber(digits: "999")
    /// Childline, for everybody under 19. It has two digits fewer than other numbers.
    package static let childline = PhoneNumber(digits: "08001111")
    /// Help at Hand of the Children's Commissioner for England, for children in care and care leavers.
    package static let helpAtHand = PhoneNumber(digits: "08005280731")
}
