import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A file that a renderer wrote. It may be anything, and of any length.
struct WrittenFile {
    private let handle: FileHandle
    private let size: UInt64

    /// How much of each end tells what a program said.
    private static let end = 64 << 10

    /// Opens a file; nil when there is none, or something else, such as a link or a pipe.
    init?(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        size = UInt64(max(0, status.st_size))
    }

    /// All of it; nil when it cannot be read.
    var bytes: [UInt8]? {
        guard (try? handle.seek(toOffset: 0)) != nil, let data = try? handle.readToEnd() ?? Data() else { return nil }
        return [UInt8](data)
    }

    /// How it begins and how it ends, with a line end between the two.
    var ends: [UInt8]? {
        let most = WrittenFile.end
        guard size > 2 * most else { return bytes }
        guard (try? handle.seek(toOffset: 0)) != nil, let first = try? handle.read(upToCount: most),
            (try? handle.seek(toOffset: size - UInt64(most))) != nil, let last = try? handle.read(upToCount: most)
        else { return nil }
        return [UInt8](first) + [0x0A] + [UInt8](last)
    }
}
