#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// A lock of a folder of ours, which the system lets go of when we end, however that happens.
struct FolderLock: Sendable {
    private let descriptor: Int32

    /// Locks a folder; nil when it is not there, no folder, somebody else's, or locked by another program.
    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var (status, now) = (stat(), stat())
        guard fstat(descriptor, &status) == 0, status.st_uid == getuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0,
            // Whoever had the lock before may have taken the folder away.
            lstat(path, &now) == 0, now.st_ino == status.st_ino
        else {
            close(descriptor)
            return nil
        }
    }

    /// Lets go of it.
    func release() { close(descriptor) }
}
