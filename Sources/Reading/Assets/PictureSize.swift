/// The width and height of a picture, read from its first bytes.
enum PictureSize {
    /// The most pixels that a picture may have on one side.
    static let most = 10_000

    /// Those of a PNG; nil when it is none, or is cut off.
    static func png(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        guard bytes.starts(with: signature), bytes.count >= 45, Array(bytes[12..<16]) == Array("IHDR".utf8),
            bytes.suffix(8).prefix(4).elementsEqual("IEND".utf8)
        else { return nil }
        return (number(bytes[16..<20]), number(bytes[20..<24]))
    }

    /// Those of a JPEG: they stand in the segment that begins a frame.
    static func jpeg(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0xFF, 0xD8]), bytes.suffix(2).elementsEqual([0xFF, 0xD9]) else { return nil }
        var offset = 2
        while offset + 9 <= bytes.count, bytes[offset] == 0xFF {
            let marker = bytes[offset + 1]
            if marker == 0xFF {
                offset += 1
                continue
            }
            // Frames of every kind, which tables (C4, CC) and the number of JPEG extensions (C8) are not.
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (number(bytes[offset + 7..<offset + 9]), number(bytes[offset + 5..<offset + 7]))
            }
            let length = number(bytes[offset + 2..<offset + 4])
            guard length >= 2 else { return nil }
            offset += 2 + length
        }
        return nil
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
