/// Reads bytes in their order, and none beyond their end.
struct ByteCursor {
    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    /// What has not been read.
    var rest: ArraySlice<UInt8> { bytes[offset...] }

    /// The next bytes, which must all be there.
    mutating func take(_ count: Int) throws(PictureFault) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - offset else { throw .notWhole }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    /// The next bytes as a number, the highest first.
    mutating func number(_ count: Int) throws(PictureFault) -> Int { try take(count).bigEndian }

    /// The next byte.
    mutating func byte() throws(PictureFault) -> UInt8 { UInt8(truncatingIfNeeded: try number(1)) }
}

extension Collection<UInt8> {
    /// The number that a few bytes make, the highest first.
    var bigEndian: Int { reduce(0) { $0 << 8 | Int($1) } }
}

extension [UInt8] {
    /// Adds a number in so many bytes, the highest first.
    mutating func append(_ number: Int, bytes count: Int) {
        for index in stride(from: count - 1, through: 0, by: -1) {
            append(UInt8(truncatingIfNeeded: number >> (index * 8)))
        }
    }

    /// Adds zeros until there is a multiple of four bytes.
    mutating func pad() {
        while !count.isMultiple(of: 4) { append(0) }
    }
}
