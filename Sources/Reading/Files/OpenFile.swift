#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A file or folder that is open for reading, and is closed when it is no longer needed.
struct OpenFile: ~Copyable {
    /// What a name in a folder stands for.
    enum Kind { case file, folder, link, other }

    private let descriptor: Int32

    /// Opens what has a name, in a folder or anywhere. A link is not followed, and nothing is waited for, as a pipe would
    /// have it.
    init?(_ name: String, _ flags: Int32, in folder: borrowing OpenFile) {
        self.init(openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags))
    }

    init?(_ path: String, _ flags: Int32) {
        self.init(openat(AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | flags))
    }

    private init?(_ descriptor: Int32) {
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The names in the folder, in no order, with what they stand for; nil when it is none.
    func entries() -> [(name: String, kind: Kind)]? {
        // The handle takes the descriptor that it is given with it when it is closed.
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { return nil }
        guard let handle = fdopendir(copy) else {
            close(copy)
            return nil
        }
        defer { closedir(handle) }
        var entries: [(String, Kind)] = []
        errno = 0
        while let entry = readdir(handle) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard bytes != Array(".".utf8), bytes != Array("..".utf8) else { continue }
            if let name = String(validating: bytes, as: UTF8.self) {
                entries.append((name, kind(of: name)))
            } else {
                // It could not be asked for by the text that stands for it.
                entries.append((String(decoding: bytes, as: UTF8.self), .other))
            }
        }
        return errno == 0 ? entries : nil
    }

    private func kind(of name: String) -> Kind {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// How many bytes the file has; nil when it is a folder, a pipe or a device.
    var size: Int? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// Its bytes, which are not read when there are more than `most`. A file can grow meanwhile, and no more of it is read.
    func read(most: Int) -> FileBytes {
        guard let size else { return .unreadable }
        guard size <= most else { return .tooLarge(size) }
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var filled = 0
        while true {
            let count = bytes.withUnsafeMutableBytes {
                read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
            }
            guard count >= 0 else { return .unreadable }
            filled += count
            guard filled <= most else { return .tooLarge(filled) }
            if count == 0 { return .whole(Array(bytes.prefix(filled))) }
            if filled == bytes.count { bytes += [UInt8](repeating: 0, count: min(filled, most + 1 - filled)) }
        }
    }

    /// Reads on; how many bytes came, 0 at the end, negative on failure.
    private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            guard count < 0, errno == EINTR else { return count }
        }
    }
}
