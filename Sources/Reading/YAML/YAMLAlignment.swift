import Diagnostics

/// Finds where each part of a YAML scalar's value stands in the source.
///
/// Quotes, escapes, indentation and folded lines make the two differ. Both are walked together: where they agree the
/// value stands as it is; where the source has more, it is passed over.
struct YAMLAlignment {
    /// The value with its places.
    let text: SourceText
    /// The offset in the YAML text after the scalar.
    let end: Int

    /// - Parameter bytes: The bytes of the source, which all scalars of a file share.
    init(value: String, in source: SourceText, _ bytes: [UInt8], from start: Int) {
        var walk = Walk(value: Array(value.utf8), bytes: bytes, position: start)
        walk.run()
        end = walk.position
        let pieces = walk.pieces.map {
            SourceText.Piece(offset: $0.offset, source: source.sourceOffset($0.position))
        }
        text = SourceText(
            text: value, file: source.file, pieces: pieces, sourceEnd: source.sourceOffset(walk.contentEnd))
    }

    private struct Walk {
        let value: [UInt8]
        let bytes: [UInt8]
        var position: Int
        var pieces: [(offset: Int, position: Int)] = []
        var contentEnd = 0
        private var quote: UInt8?

        init(value: [UInt8], bytes: [UInt8], position: Int) {
            self.value = value
            self.bytes = bytes
            self.position = min(position, bytes.count)
            contentEnd = self.position
        }

        mutating func run() {
            skipOpening()
            var offset = 0
            while offset < value.count, position < bytes.count {
                offset = step(offset)
            }
            contentEnd = max(position, contentEnd)
            if let quote, position < bytes.count, bytes[position] == quote { position += 1 }
            if value.isEmpty { pieces = [(0, contentEnd)] }
        }

        /// Passes over an opening quote, or the mark and line end of a block scalar.
        private mutating func skipOpening() {
            guard position < bytes.count else { return }
            switch bytes[position] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                quote = bytes[position]
                position += 1
            case UInt8(ascii: "|"), UInt8(ascii: ">"):
                while position < bytes.count, bytes[position] != 0x0A { position += 1 }
                position = min(position + 1, bytes.count)
            default: break
            }
            contentEnd = position
        }

        /// Matches one byte of the value, or passes over one that is only in the source.
        private mutating func step(_ offset: Int) -> Int {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                if position + 1 < bytes.count, bytes[position + 1] == 0x0A || bytes[position + 1] == 0x0D {
                    // The line goes on in the next one, and nothing stands between.
                    position += 1
                    while position < bytes.count, bytes[position].isWhiteSpace { position += 1 }
                    return offset
                }
                note(offset)
                skipEscape()
                return offset + scalarLength(value[offset])
            }
            if byte == UInt8(ascii: "'"), quote == byte, position + 1 < bytes.count, bytes[position + 1] == byte {
                position += 1
                note(offset)
                position += 1
                return offset + 1
            }
            if byte == value[offset] {
                note(offset)
                position += 1
                return offset + 1
            }
            if value[offset] == 0x20, byte == 0x0A || byte == 0x0D {
                note(offset)
                while position < bytes.count, bytes[position].isWhiteSpace { position += 1 }
                return offset + 1
            }
            position += 1
            return offset
        }

        private mutating func skipEscape() {
            position += 1
            guard position < bytes.count else { return }
            let length =
                switch bytes[position] {
                case UInt8(ascii: "x"): 3
                case UInt8(ascii: "u"): 5
                case UInt8(ascii: "U"): 9
                default: 1
                }
            position = min(position + length, bytes.count)
        }

        private func scalarLength(_ lead: UInt8) -> Int {
            lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        }

        /// Begins a new piece unless the value goes on where the last one left off.
        private mutating func note(_ offset: Int) {
            if let last = pieces.last, last.position + offset - last.offset == position { return }
            pieces.append((offset, position))
        }
    }
}
