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

/// What a renderer is held by: a pipe whose other end is ours. When that closes, because the renderer has ended or we
/// have, be it by `kill -9`, its whole process group is killed, and what bears the mark of its run.
///
/// A shell starts the renderer, because nothing else is on every system that sets limits before a program begins. It
/// takes no more than it must: no renderer writes a file without end, nor uses the processor without end.
struct Leash: ~Copyable {
    /// The program that starts renderers.
    static let program = "/bin/sh"

    /// The most bytes of a file that a renderer writes, in the blocks of 512 that `ulimit` counts in: several times the
    /// largest paper.
    private static let mostBlocks = mostMegabytes * 2_048
    static let mostMegabytes = 128

    // A limit that is lower already stays.
    private static let script = """
        ulimit -f "$1" 2>/dev/null
        ulimit -t "$2" 2>/dev/null
        mark=$3
        shift 3
        exec 3<&0
        (
            trap '' HUP INT TERM
            read -r line <&3
            for file in $(grep -l "$mark" /proc/[0-9]*/environ); do
                file=${file#/proc/}
                kill -s KILL "${file%/environ}"
            done
            kill -s KILL 0
        ) >/dev/null 2>&1 &
        # Whoever watches does not bear it.
        \(RunMark.name)=$mark
        export \(RunMark.name)
        exec "$@" 3<&- </dev/null
        """

    /// What the shell is told to start a program with.
    ///
    /// - Parameter seconds: How many seconds of a processor it, and each program that it starts, may use.
    static func words(seconds: Int64, mark: RunMark) -> [String] {
        ["-c", script, "renderer", "\(mostBlocks)", "\(seconds)", mark.text]
    }

    /// The end that the renderer has.
    let held: FileDescriptor
    private let ours: FileDescriptor

    init() throws {
        (held, ours) = try FileDescriptor.pipe()
        // No other renderer may have our end.
        for descriptor in [held, ours] { _ = fcntl(descriptor.rawValue, F_SETFD, FD_CLOEXEC) }
    }

    deinit { try? ours.close() }
}
