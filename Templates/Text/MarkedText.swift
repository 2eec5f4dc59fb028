import Plan

/// A text with what linking found in it: one of the sources, or words of the interface put together with such texts.
struct MarkedText {
    private(set) var text: String
    private(set) var marks: [TextMark]

    init(_ text: String, marks: [TextMark] = []) {
        self.text = text
        self.marks = marks
    }

    init(_ plain: PlainText) { self.init(plain.text, marks: plain.marks) }

    /// What is written of a reference, leading to what it means.
    init(_ reference: ReferenceText) {
        self.init(reference.text, leadingTo: reference.target)
    }

    /// Words that lead somewhere as a whole.
    init(_ text: String, leadingTo entity: Entity?) {
        self.init(text, marks: entity.map { [TextMark(0..<text.utf8.count, .entity($0))] } ?? [])
    }

    mutating func append(_ other: MarkedText) {
        let offset = text.utf8.count
        text += other.text
        marks += other.marks.map {
            TextMark($0.range.lowerBound + offset..<$0.range.upperBound + offset, $0.meaning)
        }
    }

    static func + (one: MarkedText, other: MarkedText) -> MarkedText {
        var text = one
        text.append(other)
        return text
    }
}

extension Phrase {
    /// The phrase with texts at its places; a place that none is given for stays empty.
    func filled(_ texts: [String: MarkedText]) -> MarkedText {
        var filled = MarkedText("")
        for part in parts {
            switch part {
            case .text(let text): filled.append(MarkedText(text))
            case .place(let name): if let text = texts[name] { filled.append(text) }
            }
        }
        return filled
    }
}

extension Words {
    /// Several texts as a list in a sentence.
    func list(_ members: [MarkedText]) -> MarkedText {
        var list = MarkedText("")
        for (index, member) in members.enumerated() {
            if index > 0 {
                list.append(MarkedText(index == members.count - 1 ? site.lastSeparator : site.listSeparator))
            }
            list.append(member)
        }
        return list
    }
}
