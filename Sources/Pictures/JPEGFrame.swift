/// The frame of a JPEG: how large it is, and of what components it is made.
struct JPEGFrame {
    let width, height: Int
    private var components: Set<UInt8> = []

    /// Reads the segment of a frame with 8 bits a sample, the only ones that browsers show.
    init(_ data: ArraySlice<UInt8>) throws(PictureFault) {
        var cursor = ByteCursor(data)
        guard try cursor.byte() == 8 else { throw .notWhole }
        height = try cursor.number(2)
        width = try cursor.number(2)
        let count = try cursor.number(1)
        for _ in 0..<count {
            components.insert(try cursor.byte())
            let sampling = try cursor.byte()
            let table = try cursor.byte()
            guard (1...4).contains(sampling >> 4), (1...4).contains(sampling & 15), table < 4 else { throw .notWhole }
        }
        guard height > 0, width > 0, (1...4).contains(count), components.count == count, cursor.rest.isEmpty else {
            throw .notWhole
        }
    }

    /// Whether the heading of a scan is one of this frame.
    func allows(scan data: ArraySlice<UInt8>) -> Bool {
        guard let count = data.first.map(Int.init), (1...4).contains(count), data.count == 4 + 2 * count else {
            return false
        }
        let ids = data.dropFirst().prefix(2 * count).enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
        return components.isSuperset(of: ids)
    }
}
