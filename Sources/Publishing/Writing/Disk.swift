import CExchange

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// The few things that are done to files, by POSIX calls: Foundation waits for the disk after every file, which makes
/// writing a site three to ten times slower.
enum Disk {
    /// What stands at a path.
    enum Entry {
        case nothing, file, folder, other
    }

    /// What stands at a path; a symbolic link is *other*, and is never followed.
    static func entry(_ path: String) -> Entry {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// The names in a folder, sorted; nil when it cannot be read.
    static func names(_ folder: String) -> [String]? {
        guard let handle = opendir(folder) else { return nil }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes of a file; nil when it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rbe") else { return nil }
        defer { fclose(file) }
        var status = stat()
        guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(status.st_size)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = fread(buffer.baseAddress, 1, size, file)
        }
    }

    /// Whether a file holds just these bytes. To compare arrays byte by byte takes thirty times as long.
    static func holds(_ bytes: [UInt8], at path: String) -> Bool {
        guard size(path) == bytes.count, let there = read(path), there.count == bytes.count else { return false }
        return bytes.isEmpty || memcmp(bytes, there, bytes.count) == 0
    }

    /// How many bytes a file has; nil when there is none.
    static func size(_ path: String) -> Int? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// Makes a folder and those above it; whether it is there.
    static func makeFolder(_ path: String) -> Bool {
        if mkdir(path, 0o755) == 0 { return true }
        if errno == EEXIST { return isFolder(path) }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return false }
        return makeFolder(String(path[..<slash])) && (mkdir(path, 0o755) == 0 || errno == EEXIST)
    }

    /// Whether a folder, or a link to one, is there.
    private static func isFolder(_ path: String) -> Bool {
        guard let handle = opendir(path) else { return false }
        closedir(handle)
        return true
    }

    /// Writes a new file; whether all of it was written.
    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return false }
        let count = try? FileDescriptor(rawValue: descriptor).writeAll(bytes)
        return close(descriptor) == 0 && count == bytes.count
    }

    /// Gives a file a second name, or copies it where the disk cannot do that.
    static func link(_ old: String, _ new: String) -> Bool {
        if systemLink(old, new) { return true }
        return read(old).map { write($0, to: new) } ?? false
    }

    private static func systemLink(_ old: String, _ new: String) -> Bool {
        #if canImport(Darwin)
            Darwin.link(old, new) == 0
        #elseif canImport(Musl)
            Musl.link(old, new) == 0
        #else
            Glibc.link(old, new) == 0
        #endif
    }

    /// Moves a file or folder.
    static func move(_ old: String, to new: String) -> Bool { rename(old, new) == 0 }

    /// Exchanges two folders in one step; false where the system or the disk cannot do that.
    static func exchange(_ one: String, _ other: String) -> Bool {
        goldthread_exchange(one, other) == 0
    }

    /// Removes a file, or a folder with all that is in it, also where it may only be read; whether it is gone. Links are
    /// removed and not followed.
    @discardableResult
    static func remove(_ path: String) -> Bool {
        switch entry(path) {
        case .nothing: return true
        case .file, .other: return unlink(path) == 0
        case .folder:
            chmod(path, 0o700)
            for name in names(path) ?? [] { remove(path + "/" + name) }
            return rmdir(path) == 0
        }
    }

    /// What came of taking a lock.
    enum Locking {
        /// It is ours, and held by this descriptor.
        case held(Int32)
        /// Another program has it.
        case busy
        /// Nobody may write there who is who we are.
        case forbidden
        /// Something else is wrong.
        case failed
    }

    /// Takes the lock that a file is, if it is free.
    static func lock(_ path: String) -> Locking {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o644)
        guard descriptor >= 0 else { return [EACCES, EPERM, EROFS].contains(errno) ? .forbidden : .failed }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .held(descriptor) }
        let isBusy = errno == EWOULDBLOCK
        close(descriptor)
        return isBusy ? .busy : .failed
    }

    /// Waits.
    static func pause(_ time: Duration) { usleep(UInt32(time / .microseconds(1))) }

    /// Lets go of a lock. To close it would not be enough: a program that is just being started holds it too, until it has
    /// become that program.
    static func unlock(_ descriptor: Int32) {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
