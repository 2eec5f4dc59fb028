/// The first part of a PNG: how large it is, and of what kind its pixels are.
struct PNGHeader {
    /// The most pixels on one side; more than this is no picture, and would not fit into what is computed with it.
    private static let mostPixels = 1_000_000

    let width, height: Int
    private let depth, colour: Int
    private let isInterlaced: Bool

    init(_ data: ArraySlice<UInt8>) throws(PictureFault) {
        var cursor = ByteCursor(data)
        width = try cursor.number(4)
        height = try cursor.number(4)
        depth = try cursor.number(1)
        colour = try cursor.number(1)
        let methods = try cursor.number(2)
        let interlace = try cursor.number(1)
        isInterlaced = interlace == 1
        let depths = [0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]][colour] ?? []
        let sides = 1...PNGHeader.mostPixels
        guard cursor.rest.isEmpty, depths.contains(depth), methods == 0, interlace < 2, sides.contains(width),
            sides.contains(height)
        else { throw .notWhole }
    }

    /// Whether pixels are numbers of colours.
    var isIndexed: Bool { colour == 3 }
    /// Whether there can be a list of colours.
    var allowsPalette: Bool { colour == 2 || colour == 3 || colour == 6 }

    private var channels: Int { [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][colour] ?? 1 }

    /// How many bytes its pixels take up, each row with the byte before it that says how it is filtered.
    var byteCount: Int {
        guard isInterlaced else { return byteCount(width, height) }
        // Where each of the seven passes begins and how far apart its pixels are, across and down (PNG, 8.2).
        let passes = [(0, 8, 0, 8), (4, 8, 0, 8), (0, 4, 4, 8), (2, 4, 0, 4), (0, 2, 2, 4), (1, 2, 0, 2), (0, 1, 1, 2)]
        return passes.reduce(0) { sum, pass in
            let (x, across, y, down) = pass
            return sum + byteCount((width - x + across - 1) / across, (height - y + down - 1) / down)
        }
    }

    private func byteCount(_ width: Int, _ height: Int) -> Int {
        width == 0 || height == 0 ? 0 : height * (1 + (width * channels * depth + 7) / 8)
    }

    /// Whether a part that need not be there, and bears on the picture's look, has a length that it can have.
    func allows(_ type: String, count: Int, colours: Int) -> Bool {
        switch type {
        case "gAMA", "cICP": count == 4
        case "cHRM": count == 32
        case "sRGB": count == 1
        case "pHYs": count == 9
        case "sBIT": count == (colour == 3 ? 3 : channels)
        case "bKGD": count == (colour == 3 ? 1 : colour & 2 == 0 ? 2 : 6)
        case "tRNS":
            switch colour {
            case 0: count == 2
            case 2: count == 6
            case 3: (1...max(colours, 1)).contains(count)
            default: false
            }
        default: false
        }
    }
}
