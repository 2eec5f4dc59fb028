/// That plain words were looked at beside the plan: the day, and a mark of what the plan said on it.
///
/// The mark has two letters for each part of the plan that plain words go back to, so that one that no longer fits
/// tells which part has changed.
package struct PlainWordsMark: Sendable, Hashable {
    /// The day.
    package let day: Day
    /// The letters of the mark.
    package let letters: String

    /// Takes a day and a mark.
    package init(day: Day, letters: String) {
        self.day = day
        self.letters = letters
    }

    /// Reads a day in any of its forms and a mark, `12/12/2022 k39dx4`; nil when it is not that.
    package init?(_ written: String) {
        let words = written.split(whereSeparator: \.isWhitespace)
        guard words.count > 1, let last = words.last?.lowercased(), TextDigest.isMade(last) else { return nil }
        let date = When.parse(words.dropLast().joined(separator: " "))
        guard case .period(nil, .day(let day)) = date.meaning, date.problem == nil else { return nil }
        self.init(day: day, letters: last)
    }

    /// As it is written in a field.
    package var written: String { day.slashed + " " + letters }
}

/// What plain words go back to: the parts of a recommendation, section or action, each as a digest.
package struct Wording: Sendable, Hashable {
    /// A part of the plan's wording.
    package enum Part: Sendable, Hashable {
        /// The title of an action or recommendation, with its context and other text.
        case words
        /// How it will be done.
        case steps
        /// The date as last agreed.
        case date
        /// How it ended.
        case ending
        /// The title of a section.
        case title
        /// The text of a section.
        case text
        /// Which actions it has, or which answer it.
        case actions
    }

    private var parts: [(part: Part, digest: String)] = []

    /// A wording of nothing yet.
    package init() {}

    /// Adds a part that is made of texts. What white space stands between their words does not count.
    package mutating func add(_ part: Part, _ texts: [String]) {
        parts.append((part, TextDigest.letters(of: texts)))
    }

    /// The wording with the parts of another behind its own.
    package func with(_ other: Wording) -> Wording {
        var wording = self
        wording.parts += other.parts
        return wording
    }

    /// The letters of its mark.
    package var letters: String { parts.map(\.digest).joined() }

    /// The parts that are not as they were when a mark was made; nil when the mark is that of another kind of thing.
    package func changed(since mark: PlainWordsMark) -> [Part]? {
        let size = TextDigest.size
        guard mark.letters.utf8.count == parts.count * size else { return nil }
        return parts.enumerated().compactMap { index, part in
            part.digest.utf8.elementsEqual(mark.letters.utf8.dropFirst(index * size).prefix(size)) ? nil : part.part
        }
    }

    package static func == (left: Wording, right: Wording) -> Bool {
        left.letters == right.letters && left.parts.map(\.part) == right.parts.map(\.part)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(letters) }
}
