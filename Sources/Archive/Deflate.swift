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
        var stream = z_stream()
        guard let count = UInt32(exactly: bytes.count),
            inflateInit2_(&stream, form.window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { inflateEnd(&stream) }
        var input = Array(bytes)
        var output: [UInt8] = []
        // One byte more than is allowed, so that what is too much is noticed.
        var chunk = [UInt8](repeating: 0, count: min(max(limit, 0) + 1, 1 << 16))
        return input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = count
            while true {
                let (state, written) = chunk.withUnsafeMutableBufferPointer { chunk in
                    stream.next_out = chunk.baseAddress
                    stream.avail_out = UInt32(chunk.count)
                    return (inflate(&stream, Z_NO_FLUSH), chunk.count - Int(stream.avail_out))
                }
                guard state == Z_STREAM_END || state == Z_OK && written > 0, output.count + written <= limit
                else { return nil }
                output += chunk[..<written]
                if state == Z_STREAM_END { return output }
            }
        }
    }

    /// The bytes packed as small as can be, without a heading; nil when they are more than zlib takes at once.
    package static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard let count = UInt32(exactly: bytes.count),
            deflateInit2_(
                &stream, Z_BEST_COMPRESSION, Z_DEFLATED, Form.raw.window, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
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

    /// The checksum of ZIP.
    static func checksum(_ bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { Int(crc32_z(0, $0.baseAddress, $0.count)) }
    }
}
