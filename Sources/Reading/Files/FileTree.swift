#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// The files of a folder, listed without Foundation, whose enumerator is many times slower.
enum FileTree {
    /// What a folder holds.
    struct Listing {
        /// The paths of its files, relative to the folder, sorted.
        var files: [String] = []
        /// Folders that could not be opened.
        var unreadable: [String] = []
    }

    /// Lists a folder and what is in it, hidden names left out. Links to folders are not followed, so that a loop
    /// cannot arise; at most 32 levels are entered.
    static func list(_ root: String) -> Listing {
        var listing = Listing()
        visit(root, prefix: "", depth: 0, into: &listing)
        listing.files.sort()
        return listing
    }

    private static func visit(_ folder: String, prefix: String, depth: Int, into listing: inout Listing) {
        guard depth < 32, let handle = opendir(folder) else {
            listing.unreadable.append(prefix)
            return
        }
        defer { closedir(handle) }
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard !name.hasPrefix("."), !name.hasPrefix("~$") else { continue }
            let path = folder + "/" + name
            switch kind(of: path) {
            case .folder: visit(path, prefix: prefix + name + "/", depth: depth + 1, into: &listing)
            case .file: listing.files.append(prefix + name)
            case .other: listing.unreadable.append(prefix + name)
            }
        }
    }

    private enum Kind { case file, folder, other }

    private static func kind(of path: String) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .other }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        case S_IFLNK: return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? .file : .other
        default: return .other
        }
    }

    /// Reads on into a buffer; how many bytes came, 0 at the end, negative on failure.
    private static func next(_ descriptor: Int32, _ buffer: Slice<UnsafeMutableRawBufferPointer>) -> Int {
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer)
        guard let start = rest.baseAddress else { return 0 }
        #if canImport(Darwin)
            return Darwin.read(descriptor, start, rest.count)
        #elseif canImport(Musl)
            return Musl.read(descriptor, start, rest.count)
        #else
            return Glibc.read(descriptor, start, rest.count)
        #endif
    }

    /// The bytes of a file, or nil when it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var filled = 0
        while filled < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                FileTree.next(descriptor, buffer[filled...])
            }
            if count < 0 { return nil }
            if count == 0 { break }
            filled += count
        }
        bytes.removeLast(bytes.count - filled)
        return bytes
    }
}
