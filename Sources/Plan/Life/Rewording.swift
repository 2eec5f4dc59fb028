/// Words that were agreed in place of others, on the day of their row.
package struct Rewording: Sendable {
    /// Which words. The raw value is how it is written.
    package enum Part: String, Sendable, CaseIterable {
        /// The title of the action, section or group that the row is about.
        case title
        /// The words of the step that it is about.
        case step
        /// The words of the measure that it is about.
        case measure
    }

    /// Which words.
    package let part: Written<Part>
    /// The words that count from then on.
    package var words: PlainText
    /// The same as Markdown, for what is.
    package var prose: Prose

    /// Takes the new words of a part.
    package init(_ part: Written<Part>, words: PlainText, prose: Prose) {
        self.part = part
        self.words = words
        self.prose = prose
    }
}

/// Words as they were until others were agreed.
package struct EarlierWords: Sendable {
    /// The words.
    package let words: PlainText
    /// The step or measure; nil for a title.
    package let item: LocalID?
    /// The row by which others took their place.
    package let row: LogEntry
}

extension Action {
    /// The action in the words that some rows agreed, oldest first, and the words that were before them.
    package func reworded(by rows: [LogEntry]) -> (action: Action, earlier: [EarlierWords]) {
        var action = self
        var earlier: [EarlierWords] = []
        for row in rows {
            guard let rewording = row.rewording else { continue }
            let old: PlainText?
            let item: LocalID?
            switch rewording.part.value {
            case .title: (old, item) = (action.title, nil)
            case .step: (old, item) = action.steps.words(of: row.item)
            case .measure: (old, item) = action.measures.words(of: row.item)
            }
            guard let old else { continue }
            earlier.append(EarlierWords(words: old, item: item, row: row))
            action.take(rewording, for: row.item)
        }
        return (action, earlier)
    }

    private mutating func take(_ rewording: Rewording, for item: String) {
        switch rewording.part.value {
        case .title: title = rewording.words
        case .step: for index in steps.indices { steps[index].take(rewording.prose, for: item) }
        case .measure: for index in measures.indices { measures[index].take(rewording.prose, for: item) }
        }
    }
}

extension [LogEntry] {
    /// The title that rows agreed in place of the one that was agreed first, and those that were before it.
    package func agreed(title: PlainText) -> (title: PlainText, earlier: [EarlierWords]) {
        var title = title
        var earlier: [EarlierWords] = []
        for row in self where row.isAgreed {
            guard let rewording = row.rewording, rewording.part.value == .title else { continue }
            earlier.append(EarlierWords(words: title, item: nil, row: row))
            title = rewording.words
        }
        return (title, earlier)
    }
}

extension LogEntry {
    /// The id in its plan of what it is about.
    fileprivate var item: String { ref.target?.id.local ?? EntityID(written: ref.text, in: "").local }
}

extension Step {
    /// Takes new words, for itself or the step within it that has an id. Its date stays what it is.
    fileprivate mutating func take(_ words: Prose, for item: String) {
        if id?.text == item { (text, undated) = (words, words) }
        for index in steps.indices { steps[index].take(words, for: item) }
    }
}

extension Measure {
    fileprivate mutating func take(_ words: Prose, for item: String) {
        if id?.text == item { text = words }
        for index in parts.indices { parts[index].take(words, for: item) }
    }
}

extension [Step] {
    /// The words of the step of an id, be it within another.
    fileprivate func words(of item: String) -> (PlainText?, LocalID?) {
        let step = flatMap(\.withParts).first { $0.id?.text == item }
        return (step.map { PlainText($0.undated.source) }, step?.id)
    }
}

extension [Measure] {
    fileprivate func words(of item: String) -> (PlainText?, LocalID?) {
        let measure = flatMap(\.withParts).first { $0.id?.text == item }
        return (measure.map { PlainText($0.text.source) }, measure?.id)
    }
}
