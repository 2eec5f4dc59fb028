/// A table of colours of a profile, made anew to its last byte: curves for what goes in, colours at the points of a grid,
/// curves for what comes out.
struct ColourTable {
    let bytes: [UInt8]
    private static let mostBytes = 1 << 20

    /// Takes an element of the types `mft1`, `mft2`, `mAB ` and `mBA `; nil for any other, and for one that is cut off.
    init?(_ data: ArraySlice<UInt8>) {
        let made =
            switch String(decoding: data.prefix(4), as: UTF8.self) {
            case "mft1": ColourTable.plain(data, width: 1)
            case "mft2": ColourTable.plain(data, width: 2)
            case "mAB ": ColourTable.parts(data, first: 1, last: 0)
            case "mBA ": ColourTable.parts(data, first: 0, last: 1)
            default: [UInt8]?.none
            }
        guard let made else { return nil }
        bytes = made
    }

    /// How many numbers a grid holds; nil when these are too many.
    private static func gridCount(_ sides: [Int], outputs: Int) -> Int? {
        var count = outputs
        for side in sides {
            guard side > 0, count <= mostBytes / side else { return nil }
            count *= side
        }
        return count
    }

    /// All in a row behind a heading that says how much it is.
    private static func plain(_ data: ArraySlice<UInt8>, width: Int) -> [UInt8]? {
        guard data.count > 52, (1...15).contains(data.dropFirst(8).first ?? 0) else { return nil }
        let start = data.startIndex
        let (inputs, outputs, side) = (Int(data[start + 8]), Int(data[start + 9]), Int(data[start + 10]))
        guard let grid = gridCount([Int](repeating: side, count: inputs), outputs: outputs) else { return nil }
        let points = { width == 1 ? 256 : data.dropFirst($0).prefix(2).bigEndian }
        let head = width == 1 ? 48 : 52
        let numbers = points(48) * inputs + grid + points(50) * outputs
        guard var bytes = ColourElement.fixed(data, count: head + width * numbers) else { return nil }
        bytes[11] = 0
        return bytes
    }

    /// In parts that can stand anywhere and be left out: three sets of curves, a matrix and a grid.
    ///
    /// - Parameters first: Which number of channels, that of what goes in (0) or out (1), the first and the middle curves
    ///   have.
    /// - Parameters last: The same of the last curves.
    private static func parts(_ data: ArraySlice<UInt8>, first: Int, last: Int) -> [UInt8]? {
        guard data.count >= 32 else { return nil }
        let channels = [Int(data[data.startIndex + 8]), Int(data[data.startIndex + 9])]
        guard channels.allSatisfy((1...15).contains) else { return nil }
        var offsets: [UInt8] = []
        var body: [UInt8] = []
        for index in 0..<5 {
            let offset = data.dropFirst(12 + index * 4).prefix(4).bigEndian
            guard offset > 0 else {
                offsets.append(0, bytes: 4)
                continue
            }
            let part = data.dropFirst(offset)
            let made =
                switch index {
                case 1: part.count < 48 ? nil : Array(part.prefix(48))
                case 3: grid(part, channels)
                default: curves(part, count: channels[index == 4 ? last : first])
                }
            guard let made else { return nil }
            offsets.append(32 + body.count, bytes: 4)
            body += made
            body.pad()
        }
        return data.prefix(4) + [0, 0, 0, 0] + data.dropFirst(8).prefix(2) + [0, 0] + offsets + body
    }

    private static func curves(_ data: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
        var rest = data
        var bytes: [UInt8] = []
        for _ in 0..<count {
            guard let curve = ColourElement.curve(rest) else { return nil }
            bytes += curve
            bytes.pad()
            rest = rest.dropFirst((curve.count + 3) / 4 * 4)
        }
        return bytes
    }

    /// How many points there are in each direction, how many bytes a number has, and the numbers.
    private static func grid(_ data: ArraySlice<UInt8>, _ channels: [Int]) -> [UInt8]? {
        guard data.count > 20, let width = data.dropFirst(16).first, width == 1 || width == 2 else { return nil }
        let sides = data.prefix(channels[0])
        guard let count = gridCount(sides.map(Int.init), outputs: channels[1]), data.count >= 20 + count * Int(width)
        else { return nil }
        return sides + [UInt8](repeating: 0, count: 16 - sides.count) + [width, 0, 0, 0]
            + data.dropFirst(20).prefix(count * Int(width))
    }
}
