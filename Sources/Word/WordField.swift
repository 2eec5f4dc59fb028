package import XML

/// A field that a header or footer may have: Word works its text out from the paper that it stands on, and from nothing
/// else. A date would be another one each day; a picture or a file would come from somebody's computer.
package struct WordField: Sendable, Equatable {
    /// What a field tells.
    package enum Name: String, CaseIterable, Sendable {
        case page = "PAGE"
        case pages = "NUMPAGES"
        case sectionPages = "SECTIONPAGES"
        case title = "TITLE"
        case subject = "SUBJECT"
        case comments = "COMMENTS"
        case style = "STYLEREF"

        /// Whether it tells a number of sheets.
        var isNumber: Bool { [.page, .pages, .sectionPages].contains(self) }
    }

    /// What it tells.
    package let name: Name
    /// Its instruction, as Word writes one.
    package let instruction: String

    /// Makes a field of the words of an instruction.
    package init(_ name: Name, _ rest: [String] = []) {
        self.name = name
        instruction = ([name.rawValue] + rest).joined(separator: " ")
    }

    /// Understands an instruction; nil when it is not one of the known ones, or asks for more than a form of the same.
    package init?(instruction: String) {
        guard var words = WordField.words(instruction), let first = words.first,
            let name = Name(rawValue: first.uppercased())
        else { return nil }
        words.removeFirst()
        var rest: [String] = []
        // Of one style the text is told. To the others an argument would give another value.
        if name == .style {
            guard let style = words.first, !style.hasPrefix("\\") else { return nil }
            rest.append("\"" + style + "\"")
            words.removeFirst()
        }
        while let mark = words.first {
            words.removeFirst()
            switch mark.lowercased() {
            case "\\*":
                guard let form = words.first, form.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
                words.removeFirst()
                rest += [mark, form]
            case "\\l", "\\n", "\\p", "\\r", "\\t", "\\w":
                guard name == .style else { return nil }
                rest.append(mark)
            default: return nil
            }
        }
        self.init(name, rest)
    }

    /// The field as an element.
    ///
    /// - Parameter run: How its text looks, and what stands there until Word works it out.
    package func element(_ run: Element) -> Element {
        Element("w:fldSimple", [("w:instr", " \(instruction) ")], elements: [run])
    }

    /// The words of an instruction, without the quotes around some; nil when quotes do not close.
    private static func words(_ instruction: String) -> [String]? {
        var words: [String] = []
        var rest = instruction[...].drop { $0.isWhitespace }
        while let first = rest.first {
            let isQuoted = first == "\""
            if isQuoted { rest.removeFirst() }
            guard
                let end = rest.firstIndex(where: { isQuoted ? $0 == "\"" : $0.isWhitespace })
                    ?? (isQuoted ? nil : rest.endIndex)
            else { return nil }
            let word = rest[..<end]
            // A quote within a word, or a backslash that hides one, would end where we do not see it.
            guard !word.contains("\""), !isQuoted || !word.contains("\\") else { return nil }
            words.append(String(word))
            rest = rest[end...]
            if isQuoted { rest.removeFirst() }
            rest = rest.drop { $0.isWhitespace }
        }
        return words
    }
}
