import Diagnostics
import Graph
import Plan

/// Marks of comments that came along with a text from Word: `[AS1]`, the initials of whoever wrote the comment and its number.
enum WordComments {
    static func check(_ texts: TextList, _ plan: LinkedPlan) -> [Diagnostic] {
        texts.texts.flatMap { text -> [Diagnostic] in
            guard text.source.text.utf8.contains(UInt8(ascii: "[")) else { return [] }
            return find(in: joined(text.runs), plan.entities).map { range in
                Diagnostic(
                    LinkingKind.leftOverComment,
                    "`\(text.source.span(range).text)` looks like the mark of a comment in Word",
                    at: text.source.span(range),
                    help: "take it out; in Word, choose Review → Delete → Delete All Comments before you copy a text")
            }
        }
    }

    /// The bytes of a text's runs by their places; what stands between them is no part of a mark.
    private static func joined(_ runs: [TextRuns.Run]) -> [(place: Int, byte: UInt8)] {
        var bytes: [(place: Int, byte: UInt8)] = []
        for run in runs {
            if let last = bytes.last, last.place + 1 < run.offset { bytes.append((last.place + 1, 0x20)) }
            for (index, byte) in run.text.utf8.enumerated() { bytes.append((run.offset + index, byte)) }
        }
        return bytes
    }

    private static func find(in bytes: [(place: Int, byte: UInt8)], _ entities: EntityTable) -> [Range<Int>] {
        bytes.indices.filter { bytes[$0].byte == UInt8(ascii: "[") }.compactMap { start in
            let inner = bytes[(start + 1)...].prefix(10).prefix { $0.byte != UInt8(ascii: "]") }.map(\.byte)
            let end = start + 1 + inner.count
            let letters = inner.prefix { (0x41...0x5A).contains($0) }
            let number = inner.dropFirst(letters.count).prefix(while: \.isASCIIDigit)
            // Word writes `[AS1R2]` for an answer to a comment.
            let answer = inner.dropFirst(letters.count + number.count)
            let isAnswer =
                answer.first == UInt8(ascii: "R") && answer.count > 1 && answer.dropFirst().allSatisfy(\.isASCIIDigit)
            guard end < bytes.count, bytes[end].byte == UInt8(ascii: "]"), (2...4).contains(letters.count),
                (1...3).contains(number.count), answer.isEmpty || isAnswer,
                !entities.beginsID(String(decoding: letters, as: UTF8.self))
            else { return nil }
            return bytes[start].place..<bytes[end].place + 1
        }
    }
}
