import XML

/// The lists of a Word document.
enum WordNumbering {
    /// Lists with the margins of the PDF: pandoc moves each level in by half an inch, which takes a line's room.
    static func closer(_ numbering: Element) -> Element {
        numbering.changed { element in
            guard element.name == "w:ind", let left = element["w:left"].flatMap({ Int($0) }) else { return element }
            return element.with("w:left", "\(left * 5 / 9)").with("w:hanging", "340")
        }
    }
}
