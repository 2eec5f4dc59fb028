/// Changing what has been written: only at the end of a piece is it known what all of it says.
extension HTMLWriter {
    /// What stands in the place of a piece.
    package struct Edit: Sendable {
        /// The piece, between two places in markup.
        package let range: Range<Int>
        /// What stands there instead.
        package let piece: HTMLWriter

        /// Makes one; without a piece, what stands there is taken out.
        package init(_ range: Range<Int>, _ piece: HTMLWriter = HTMLWriter(capacity: 0)) {
            self.range = range
            self.piece = piece
        }
    }

    /// Makes several changes at once.
    ///
    /// - Parameter edits: In their order, none within another.
    package mutating func make(_ edits: [Edit]) {
        guard let first = edits.first?.range.lowerBound else { return }
        var rest: [UInt8] = []
        rest.reserveCapacity(bytes.count - first)
        var place = first
        for edit in edits where edit.range.lowerBound >= place && edit.range.upperBound <= bytes.count {
            rest += bytes[place..<edit.range.lowerBound]
            rest += edit.piece.bytes
            place = edit.range.upperBound
        }
        rest += bytes[place...]
        bytes.replaceSubrange(first..., with: rest)
    }

    /// Appends a piece of what another writer has written.
    package mutating func append(_ piece: Range<Int>, of other: HTMLWriter) {
        bytes += other.bytes[piece.clamped(to: 0..<other.count)]
    }

    /// Whether two pieces read the same. An abbreviation is marked where a page has it first, which makes no other text.
    package func reads(_ one: Range<Int>, as other: Range<Int>) -> Bool {
        let (one, other) = (bytes[one.clamped(to: 0..<count)], bytes[other.clamped(to: 0..<count)])
        if one.elementsEqual(other) { return true }
        guard HTMLWriter.marksAbbreviation(one) != HTMLWriter.marksAbbreviation(other) else { return false }
        return HTMLWriter.withoutAbbreviations(one) == HTMLWriter.withoutAbbreviations(other)
    }

    private static let abbreviation = Array("<abbr".utf8)
    private static let end = Array("</abbr>".utf8)

    private static func marksAbbreviation(_ piece: ArraySlice<UInt8>) -> Bool {
        piece.indices.contains { piece[$0] == UInt8(ascii: "<") && piece[$0...].starts(with: abbreviation) }
    }

    private static func withoutAbbreviations(_ piece: ArraySlice<UInt8>) -> [UInt8] {
        var kept: [UInt8] = []
        var rest = piece
        while let byte = rest.first {
            if byte == UInt8(ascii: "<"), rest.starts(with: abbreviation) {
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else if byte == UInt8(ascii: "<"), rest.starts(with: end) {
                rest = rest.dropFirst(end.count)
            } else {
                kept.append(byte)
                rest = rest.dropFirst()
            }
        }
        return kept
    }
}
