/// The tables of a JPEG, which must fill their segment to its last byte.
enum JPEGTables {
    static func check(_ marker: UInt8, _ data: ArraySlice<UInt8>) throws(PictureFault) {
        var cursor = ByteCursor(data)
        switch marker {
        // Codes: how many there are of each length, then what they stand for.
        case 0xC4:
            while !cursor.rest.isEmpty {
                try checkName(try cursor.byte())
                let count = try cursor.take(16).reduce(0) { $0 + Int($1) }
                guard count <= 256 else { throw .notWhole }
                _ = try cursor.take(count)
            }
        // Quantities, of one byte or two.
        case 0xDB:
            while !cursor.rest.isEmpty {
                let name = try cursor.byte()
                try checkName(name)
                _ = try cursor.take(64 * (1 + Int(name >> 4)))
            }
        // Pairs that condition arithmetic codes.
        case 0xCC: guard data.count.isMultiple(of: 2) else { throw .notWhole }
        // How often coding begins afresh.
        default: guard data.count == 2 else { throw .notWhole }
        }
    }

    /// The first half of a table's name is its class, the second its number.
    private static func checkName(_ name: UInt8) throws(PictureFault) {
        guard name & 15 < 4, name >> 4 < 2 else { throw .notWhole }
    }
}
