package import Diagnostics

/// One status of a council's scale.
package struct Status: Sendable {
    /// What a status means. Logic and plain words go by this; the word, shape and colour are the council's own.
    package enum Meaning: String, Sendable, CaseIterable {
        case notStarted = "not started"
        /// Work has begun; the source does not say whether it is on track.
        case underWay = "under way"
        case onTrack = "on track"
        case atRisk = "at risk"
        case late
        case awaitingSignOff = "awaiting sign-off"
        case complete
        case rescheduled
        case stopped
        case notStated = "not stated"
    }

    /// A shape that tells statuses apart without colour.
    package enum Shape: String, Sendable, CaseIterable {
        case circle, ring, half, square, triangle, diamond, cross, bar, dash
    }

    /// A colour of the palette.
    package enum Colour: String, Sendable, CaseIterable {
        case green, amber, red, blue, purple, grey
    }

    /// What the log writes.
    package let id: SourceText
    /// What pages say.
    package let word: PlainText
    /// Its shape.
    package let shape: Shape
    /// Its colour.
    package let colour: Colour
    /// What it means.
    package let meaning: Meaning

    /// Makes a status.
    package init(id: SourceText, word: PlainText, shape: Shape, colour: Colour, meaning: Meaning) {
        self.id = id
        self.word = word
        self.shape = shape
        self.colour = colour
        self.meaning = meaning
    }

    /// *Not stated*, for a scale that does not name it.
    package static func notStated(in file: SourceFile) -> Status {
        let word = SourceText(text: "not stated", file: file, pieces: [], sourceEnd: 0)
        return Status(
            id: word, word: PlainText(SourceText(text: "Not stated", file: file, pieces: [], sourceEnd: 0)),
            shape: .dash, colour: .grey, meaning: .notStated)
    }
}

extension Status {
    /// Whether it says how something stands.
    package var isStated: Bool { meaning != .notStated }

    /// Whether a text is its id or its word; case and spaces do not count.
    package func isCalled(_ name: String) -> Bool {
        let name = Vocabulary.fold(name)
        return Vocabulary.fold(id.text) == name || Vocabulary.fold(word.text) == name
    }
}

extension [Status] {
    /// The status of a scale that a text names, by its id or its word.
    package func named(_ name: String) -> Status? { first { $0.isCalled(name) } }
}

extension Status: Hashable {
    package static func == (left: Status, right: Status) -> Bool { left.id.text == right.id.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(id.text) }
}
