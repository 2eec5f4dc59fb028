import CZlib

/// Packs and unpacks bytes by zlib (RFC 1950 and 1951).
package enum Deflate {
    /// What stands around the packed bytes.
    package enum Form: Sendable {
        /// Nothing, as in a ZIP file.
        case raw
        /// zlib's own heading and checksum, as in a PDF.
        case zlib

        fileprivate var window: Int32 {
            switch self {
            case .raw: -MAX_WBITS
            case .zlib: MAX_WBITS
            }
        }
    }

    /// The unpacked bytes; nil when they are damaged, cut short, or more than `limit`. What stands behind them is passed
    /// over.
    package static func unpacked(_ bytes: ArraySlice<UInt8>, _ form: Form, limit: Int) -> [UInt8]? {
        var unpacked: [UInt8] = []
        let length = unpack(bytes, form) { part in
            unpacked += part
            return unpacked.count <= limit
        }
        return length == nil ? nil : unpacked
    }

    /// How many bytes are taken up by packed ones that unpack to just `expected`; nil for any others, and for what is
    /// damaged or cut short.
    package static func length(_ bytes: ArraySlice<UInt8>, _ form: Form, unpackingTo expected: Int) -> Int? {
        var count = 0
        let length = unpack(bytes, form) { part in
            count += part.count
            return count <= expected
        }
        return count == expected ? length : nil
    }

    /// Unpacks part by part, as long as `take` wants more, and tells how many bytes the packed ones take up; nil when they
    /// are damaged or cut short, or when `take` wanted no more.
    private static func unpack(
        _ bytes: ArraySlice<UInt8>, _ form: Form, _ take: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Int? {
        guard let count = UInt32(exactly: bytes.count) else { return nil }
        var input = Array(bytes)
        var output = [UInt8](repeating: 0, count: 1 << 16)
        var stream = z_stream()
        // zlib remembers where the stream stands, so all of it happens while it stands there.
        return input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                withUnsafeMutablePointer(to: &stream) { stream in
                    let size = Int32(MemoryLayout<z_stream>.size)
                    guard inflateInit2_(stream, form.window, ZLIB_VERSION, size) == Z_OK else { return nil }
                    defer { inflateEnd(stream) }
                    stream.pointee.next_in = input.baseAddress
                    stream.pointee.avail_in = count
                    while true {
                        stream.pointee.next_out = output.baseAddress
                        stream.pointee.avail_out = UInt32(truncatingIfNeeded: output.count)
                        let state = inflate(stream, Z_NO_FLUSH)
                        let written = output.count - Int(stream.pointee.avail_out)
                        guard state == Z_STREAM_END || state == Z_OK && written > 0,
                            take(UnsafeBufferPointer(rebasing: output[..<written]))
                        else { return nil }
                        if state == Z_STREAM_END { return input.count - Int(stream.pointee.avail_in) }
                    }
                }
            }
        }
    }

    /// The bytes in zlib's form, packed not at all: how small zlib makes them changes with its version, and the same
    /// sources make the same bytes on any machine.
    package static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        let most = 0xFFFF
        for start in stride(from: 0, to: max(bytes.count, 1), by: most) {
            let part = bytes[start..<min(start + most, bytes.count)]
            stream.append(start + most >= bytes.count ? 1 : 0)
            for number in [part.count, ~part.count] {
                stream += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
            }
            stream += part
        }
        let checksum = adler32_z(1, bytes, bytes.count)
        return stream + (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (24 - 8 * $0)) }
    }

    /// The bytes packed, without a heading; nil when they are more than zlib takes at once. As small as zlib can makes a
    /// large table 0.5 % smaller, and takes more than twice the time.
    package static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard let count = UInt32(exactly: bytes.count),
            deflateInit2_(
                &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, Form.raw.window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
                == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(count))))
        guard let room = UInt32(exactly: output.count) else { return nil }
        let state = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = count
                stream.next_out = output.baseAddress
                stream.avail_out = room
                return deflate(&stream, Z_FINISH)
            }
        }
        return state == Z_STREAM_END ? Array(output.dropLast(Int(stream.avail_out))) : nil
    }

    /// The checksum of ZIP and PNG, CRC-32.
    package static func checksum(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
