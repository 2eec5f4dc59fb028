import CQRCode

/// A QR code (ISO/IEC 18004): a square of dark and light modules that holds a text.
///
/// Its error correction is of level M, which bears that about a seventh of it cannot be read: a leaflet is folded,
/// carried in a pocket, and copied. The quiet zone around it is not part of it.
package struct QRMatrix: Sendable, Equatable {
    /// A text that does not fit.
    package struct TooLong: Error, Sendable, Equatable {
        /// How many bytes it has in UTF-8.
        package let bytes: Int
        /// How many there can be.
        package let limit: Int
    }

    /// How large a code may be. The raw value is its version: each has four modules more on a side than the one before.
    package enum Size: Int, Sendable {
        /// At most 45 modules: on 30 millimetres of paper, with its quiet zone, each is more than half a millimetre wide,
        /// which the camera of a plain phone can tell apart.
        case printed = 7
        /// At most 177 modules: the largest there is.
        case any = 40

        /// How many bytes fit at level M (ISO/IEC 18004, table 7).
        package var limit: Int {
            switch self {
            case .printed: 122
            case .any: 2_331
            }
        }
    }

    /// How many modules it has on each side.
    package let side: Int
    private let modules: [Bool]

    /// The smallest code that holds a text.
    ///
    /// - Throws: `TooLong` when there is none of the size.
    package init(_ text: String, atMost size: Size = .printed) throws(TooLong) {
        let bytes = Array(text.utf8)
        guard bytes.count <= size.limit, let (side, modules) = QRMatrix.encode(bytes) else {
            throw TooLong(bytes: bytes.count, limit: size.limit)
        }
        self.side = side
        self.modules = modules
    }

    /// Whether a module is dark. Both are counted from the top left; outside the code everything is light.
    package func isDark(row: Int, column: Int) -> Bool {
        (0..<side).contains(row) && (0..<side).contains(column) && modules[row * side + column]
    }

    /// The runs of dark modules of each row, from the left.
    package var runs: [(row: Int, columns: Range<Int>)] {
        (0..<side).flatMap { row in
            var runs: [(row: Int, columns: Range<Int>)] = []
            var start: Int?
            for column in 0...side {
                let isDark = isDark(row: row, column: column)
                if isDark, start == nil { start = column }
                if !isDark, let first = start {
                    runs.append((row, first..<column))
                    start = nil
                }
            }
            return runs
        }
    }

    /// The library's code, copied: its own memory never leaves this function. The lowest bit of each of its bytes says
    /// whether a module is dark.
    private static func encode(_ bytes: [UInt8]) -> (side: Int, modules: [Bool])? {
        guard !bytes.isEmpty, let size = Int32(exactly: bytes.count),
            let code = QRcode_encodeData(size, bytes, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        return (side, (0..<(side * side)).map { data[$0] & 1 == 1 })
    }
}
