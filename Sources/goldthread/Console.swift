import ArgumentParser

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Standard output and standard error. What cannot be printed is told, where that can still be done, and the command
/// fails: nobody may take a list of problems that was cut short for all of them.
enum Console {
    /// Makes sure that no file that is opened later takes the place of one of the two, where it is closed, and that a
    /// reader who goes away does not end the program without a word.
    static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        // What is opened to be read takes nothing that is written.
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDONLY)
        }
    }

    /// Prints a line on standard output.
    ///
    /// - Throws: An exit code, when it has been told that this cannot be done.
    static func print(_ line: String) throws { try write(Array("\(line)\n".utf8)) }

    /// Writes to standard output.
    ///
    /// - Throws: An exit code, when it has been told that this cannot be done.
    static func write(_ bytes: [UInt8]) throws {
        guard let error = write(bytes, to: STDOUT_FILENO) else { return }
        tell("error: not everything could be printed: \(reason(error))")
        throw ExitCode.failure
    }

    /// Prints a line on standard error. Where that is closed, nobody wants to read it.
    static func tell(_ line: String) { _ = write(Array("\(line)\n".utf8), to: STDERR_FILENO) }

    private static func reason(_ error: Errno) -> String {
        switch error {
        case .badFileDescriptor: "standard output is closed"
        case .brokenPipe: "whoever was to read it has stopped"
        case .noSpace, .diskQuotaExceeded, .fileTooLarge: "the disk is full"
        default: "standard output takes no more"
        }
    }

    /// Writes all of some bytes; the error of the system that kept it from doing so.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Errno? {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                do {
                    let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                    written += try FileDescriptor(rawValue: descriptor).write(rest)
                } catch Errno.wouldBlock {
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    _ = poll(&ready, 1, -1)
                } catch {
                    return error as? Errno ?? .ioError
                }
            }
            return nil
        }
    }
}
