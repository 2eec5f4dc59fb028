import Diagnostics
import Plan

/// The words and marks of a lead field.
struct LeadWords {
    private let source: SourceText
    private let ranges: [Range<Int>]
    private static let marks = Set(",;/&+".utf8)
    private static let separators: Set<String> = ["and", "with", "plus"]

    init(_ source: SourceText) {
        self.source = source
        ranges = LeadWords.ranges(in: source.text)
    }

    private static func ranges(in text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        var offset = 0
        for byte in text.utf8 {
            if byte.isWhiteSpace || marks.contains(byte) {
                if let from = start { ranges.append(from..<offset) }
                start = nil
                if !byte.isWhiteSpace { ranges.append(offset..<offset + 1) }
            } else if start == nil {
                start = offset
            }
            offset += 1
        }
        if let from = start { ranges.append(from..<offset) }
        return ranges
    }

    /// The first word of a folded name. What does not break in a field does so here, as folding takes every space for one.
    static func beginning(of folded: String) -> Substring {
        folded.prefix { !$0.isWhitespace && !($0.utf8.first.map(marks.contains) ?? false) }
    }

    /// How many words a folded name has.
    static func count(of folded: String) -> Int { ranges(in: folded).count }

    var count: Int { ranges.count }

    func slice(_ words: Range<Int>) -> SourceText? {
        guard !words.isEmpty else { return nil }
        return source.slice(ranges[words.lowerBound].lowerBound..<ranges[words.upperBound - 1].upperBound)
    }

    func isSeparator(_ index: Int) -> Bool {
        let text = source.slice(ranges[index]).text
        return LeadWords.marks.contains(text.utf8.first ?? 0) || LeadWords.separators.contains(text.lowercased())
    }
}
