import QRCode

/// Reads a code module by module as ISO/IEC 18004 lays it down, without correcting anything: an independent reader for
/// codes of the versions 1 to 3, whose data stands in one piece.
struct CodeReader {
    let code: QRMatrix

    /// The text that a code in byte mode holds.
    func text() -> String? {
        let bits = unmasked()
        func number(_ range: Range<Int>) -> Int { bits[range].reduce(0) { $0 * 2 + ($1 ? 1 : 0) } }
        guard bits.count > 12, number(0..<4) == 0b0100 else { return nil }
        let count = number(4..<12)
        guard bits.count >= 12 + count * 8 else { return nil }
        let bytes = (0..<count).map { UInt8(number((12 + $0 * 8)..<(20 + $0 * 8))) }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The level of its error correction, by its two bits: 0 is M.
    var level: Int { format >> 13 }

    private var mask: Int { (format >> 10) & 0b111 }

    /// The fifteen bits of the format beside the finder at the top left, the highest first.
    private var format: Int {
        let places =
            (0...5).map { (8, $0) } + [(8, 7), (8, 8), (7, 8)] + (0...5).reversed().map { ($0, 8) }
        return places.reduce(0) { $0 * 2 + (code.isDark(row: $1.0, column: $1.1) ? 1 : 0) } ^ 0b1_0101_0000_0100_10
    }

    /// The bits of the data, column pair by column pair from the right, going up and down.
    private func unmasked() -> [Bool] {
        var bits: [Bool] = []
        var isUpward = true
        var right = code.side - 1
        while right > 0 {
            if right == 6 { right -= 1 }
            for step in 0..<code.side {
                let row = isUpward ? code.side - 1 - step : step
                for column in [right, right - 1] where !isFunction(row, column) {
                    bits.append(code.isDark(row: row, column: column) != isMasked(row, column))
                }
            }
            isUpward.toggle()
            right -= 2
        }
        return bits
    }

    /// Whether a module belongs to the finders, the timing, the alignment or the format.
    private func isFunction(_ row: Int, _ column: Int) -> Bool {
        let (near, far) = (9, code.side - 8)
        if row == 6 || column == 6 { return true }
        if row < near && (column < near || column >= far) || row >= far && column < near { return true }
        // The one alignment pattern of versions 2 and 3 has its centre seven modules from two edges.
        let centre = code.side - 7
        return code.side > 21 && abs(row - centre) <= 2 && abs(column - centre) <= 2
    }

    private func isMasked(_ row: Int, _ column: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }
}
