import Plan

/// The width and height of a drawing, in pixels or by the box that is shown.
enum DrawingSize {
    static func read(_ attributes: [String: String]) -> (width: Int, height: Int)? {
        if let width = pixels(attributes["width"]?[...]), let height = pixels(attributes["height"]?[...]) {
            return (width, height)
        }
        let box = attributes["viewBox"]?.split { $0 == " " || $0 == "," } ?? []
        guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
        return (width, height)
    }

    private static func pixels(_ text: Substring?) -> Int? {
        guard let text else { return nil }
        let digits = text.hasSuffix("px") ? text.dropLast(2) : text
        // Swift knows more numbers than SVG does: `0x10`, `inf`.
        guard digits.utf8.allSatisfy({ $0.isASCIIDigit || ".+-eE".utf8.contains($0) }), let value = Double(digits),
            value > 0, value < 1e6
        else { return nil }
        return Int(value.rounded(.up))
    }
}
