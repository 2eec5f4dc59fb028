/// Unpacks what zlib packed (RFC 1950 and 1951): a PDF keeps the number of its pages in a packed stream, and asking
/// another program for one number would make that program necessary for printing.
struct Inflate {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var bit = 0
    private var output: [UInt8] = []
    private let limit: Int

    /// The unpacked bytes; nil when they are none, or more than `limit`.
    static func zlib(_ bytes: ArraySlice<UInt8>, limit: Int = 64 << 20) -> [UInt8]? {
        guard bytes.count > 2, let first = bytes.first, first & 15 == 8 else { return nil }
        return raw(bytes.dropFirst(2), limit: limit)
    }

    /// The same without zlib's own heading, as ZIP packs its parts.
    static func raw(_ bytes: ArraySlice<UInt8>, limit: Int = 64 << 20) -> [UInt8]? {
        var inflate = Inflate(bytes, limit: limit)
        return inflate.run() ? inflate.output : nil
    }

    private init(_ bytes: ArraySlice<UInt8>, limit: Int) {
        self.bytes = bytes
        self.limit = limit
        position = bytes.startIndex
    }

    private mutating func run() -> Bool {
        while true {
            guard let isLast = take(1), let kind = take(2) else { return false }
            let isRead =
                switch kind {
                case 0: stored()
                case 1: packed(.fixedLengths, .fixedDistances)
                case 2: tables().map { packed($0, $1) } ?? false
                default: false
                }
            guard isRead else { return false }
            if isLast == 1 { return true }
        }
    }

    /// The next bits, the lowest first.
    private mutating func take(_ count: Int) -> Int? {
        var value = 0
        for index in 0..<count {
            guard position < bytes.endIndex else { return nil }
            value |= Int(bytes[position] >> UInt8(bit) & 1) << index
            bit += 1
            if bit == 8 { (bit, position) = (0, position + 1) }
        }
        return value
    }

    private mutating func stored() -> Bool {
        if bit > 0 { (bit, position) = (0, position + 1) }
        guard let count = take(16), let check = take(16), count ^ check == 0xffff,
            position + count <= bytes.endIndex, output.count + count <= limit
        else { return false }
        output += bytes[position..<position + count]
        position += count
        return true
    }

    private mutating func packed(_ lengths: HuffmanCode, _ distances: HuffmanCode) -> Bool {
        while let symbol = next(lengths) {
            if symbol == 256 { return true }
            if symbol < 256 {
                guard output.count < limit else { return false }
                output.append(UInt8(symbol))
            } else {
                guard copy(symbol - 257, distances) else { return false }
            }
        }
        return false
    }

    /// Repeats what was unpacked before.
    private mutating func copy(_ length: Int, _ distances: HuffmanCode) -> Bool {
        guard length < HuffmanCode.lengths.count, let more = take(HuffmanCode.lengths[length].bits),
            let symbol = next(distances), symbol < HuffmanCode.distances.count,
            let far = take(HuffmanCode.distances[symbol].bits)
        else { return false }
        let count = HuffmanCode.lengths[length].base + more
        let distance = HuffmanCode.distances[symbol].base + far
        guard distance <= output.count, output.count + count <= limit else { return false }
        for _ in 0..<count { output.append(output[output.count - distance]) }
        return true
    }

    private mutating func next(_ code: HuffmanCode) -> Int? {
        var value = 0
        var first = 0
        var index = 0
        for count in code.counts {
            guard let bit = take(1) else { return nil }
            value |= bit
            if value - count < first { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        return nil
    }

    /// The codes that a block brings along, themselves packed.
    private mutating func tables() -> (HuffmanCode, HuffmanCode)? {
        guard let lengths = take(5), let distances = take(5), let codes = take(4) else { return nil }
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        var sizes = [Int](repeating: 0, count: 19)
        for index in 0..<codes + 4 {
            guard let size = take(3) else { return nil }
            sizes[order[index]] = size
        }
        guard let code = HuffmanCode(sizes) else { return nil }
        var all: [Int] = []
        let wanted = lengths + 257 + distances + 1
        while all.count < wanted {
            guard let symbol = next(code), let (size, count) = run(symbol, after: all.last) else { return nil }
            all += [Int](repeating: size, count: count)
        }
        guard all.count == wanted, let one = HuffmanCode(Array(all[..<(lengths + 257)])),
            let two = HuffmanCode(Array(all[(lengths + 257)...]))
        else { return nil }
        return (one, two)
    }

    /// A size and how often it is repeated.
    private mutating func run(_ symbol: Int, after last: Int?) -> (size: Int, count: Int)? {
        switch symbol {
        case ..<16: (symbol, 1)
        case 16: last.flatMap { last in take(2).map { (last, $0 + 3) } }
        case 17: take(3).map { (0, $0 + 3) }
        default: take(7).map { (0, $0 + 11) }
        }
    }
}
