import Diagnostics

/// The words of a drawing: what it writes, its titles and descriptions, and what its attributes say to those who do not see
/// it.
struct DrawingWords {
    /// What is written in one place, in the order of the file.
    private var runs: [[SourceText]] = []
    /// For each element that has begun, where what it writes belongs.
    private var open: [Int?] = []

    /// Elements whose words belong together.
    private static let holders: Set<String> = ["text", "title", "desc"]

    mutating func start(_ tag: XMLTag) {
        for attribute in tag.attributes
        where attribute.name.hasPrefix("aria-") || attribute.name.hasPrefix("data-") {
            runs.append([attribute.value])
        }
        guard DrawingWords.holders.contains(tag.name) else {
            open.append(open.last ?? nil)
            return
        }
        open.append(runs.count)
        runs.append([])
    }

    mutating func end() { _ = open.popLast() }

    mutating func add(_ text: SourceText) {
        guard let last = open.last, let place = last else { return }
        let words = text.trimmed
        if !words.isEmpty { runs[place].append(words) }
    }

    /// What it says.
    var texts: [SourceText] { runs.compactMap { DrawingWords.joined($0[...]) } }

    /// Some runs as one text. Half by half, because each is copied as often as it is joined.
    private static func joined(_ runs: ArraySlice<SourceText>) -> SourceText? {
        guard runs.count > 1 else { return runs.first }
        let middle = runs.startIndex + runs.count / 2
        guard let head = joined(runs[..<middle]), let tail = joined(runs[middle...]) else { return nil }
        return head.joined(with: tail)
    }
}
