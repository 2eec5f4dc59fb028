import CZlib

/// Streams of zlib (RFC 1950), in which a PNG keeps its pixels and the profile of its colours.
enum ZlibStream {
    /// What a stream holds; nil when it is damaged or cut off, or holds more than `most` bytes.
    static func inflated(_ bytes: ArraySlice<UInt8>, most: Int) -> [UInt8]? {
        var held: [UInt8] = []
        let length = run(bytes) { part in
            held += part
            return held.count <= most
        }
        return length == nil ? nil : held
    }

    /// How many of the bytes a stream takes up that holds just `expected` bytes; nil for any other, and for one that is
    /// damaged or cut off.
    static func length(_ bytes: ArraySlice<UInt8>, holding expected: Int) -> Int? {
        var held = 0
        let length = run(bytes) { part in
            held += part.count
            return held <= expected
        }
        return held == expected ? length : nil
    }

    /// Runs through a stream, as long as `take` wants more, and tells how many bytes it takes up.
    private static func run(_ bytes: ArraySlice<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) -> Bool) -> Int? {
        var input = Array(bytes)
        var output = [UInt8](repeating: 0, count: 64 << 10)
        var stream = z_stream()
        // zlib remembers where the stream stands, so all of it happens while it stands there.
        return input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                withUnsafeMutablePointer(to: &stream) { stream in
                    guard inflateInit_(stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
                        return nil
                    }
                    defer { inflateEnd(stream) }
                    stream.pointee.next_in = input.baseAddress
                    stream.pointee.avail_in = UInt32(truncatingIfNeeded: input.count)
                    while true {
                        stream.pointee.next_out = output.baseAddress
                        stream.pointee.avail_out = UInt32(truncatingIfNeeded: output.count)
                        let status = inflate(stream, Z_NO_FLUSH)
                        guard status == Z_OK || status == Z_STREAM_END else { return nil }
                        let count = output.count - Int(stream.pointee.avail_out)
                        guard take(UnsafeBufferPointer(rebasing: output[..<count])) else { return nil }
                        if status == Z_STREAM_END { return input.count - Int(stream.pointee.avail_in) }
                    }
                }
            }
        }
    }

    /// A stream that holds bytes as they are: how small zlib makes them changes with its version, and the same sources
    /// make the same bytes on any machine.
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
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
        stream.append(Int(adler32(1, bytes, UInt32(truncatingIfNeeded: bytes.count))), bytes: 4)
        return stream
    }
}
