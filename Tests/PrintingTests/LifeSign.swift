import Foundation
import Testing

/// Tells whether programs that others began are alive: each of them holds one end of a pipe open, and when the last of them is
/// gone the system closes it. Nothing has to be waited for that a busy machine could make late.
final class LifeSign {
    private let path: String
    private let end: Int32

    init(in folder: ToolFolder) throws {
        path = folder.path + "/alive"
        guard mkfifo(path, 0o600) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        end = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard end >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }

    deinit { close(end) }

    /// Lines of a program that cannot be asked to end, and lives until it is killed.
    var living: String {
        "trap '' TERM INT HUP; exec 9>'\(path)'; echo alive >&9; : >'\(path).seen'; while :; do sleep 0.05; done"
    }

    /// Lines that go on when such a program lives.
    var waiting: String { "until [ -e '\(path).seen' ]; do sleep 0.05; done" }

    /// Whether such a program has lived.
    private(set) var wasSeen = false

    /// Runs what ends such a program that it has begun after so many seconds, and longer where the machine is so busy that
    /// nothing has begun by then.
    func untilSeen(_ run: (Duration) async throws -> Void) async throws {
        for seconds in [1, 5, 25] where !wasSeen {
            try await run(.seconds(seconds))
            _ = isHeld()
        }
    }

    /// That such a program has lived, and none does any more.
    func expectGone() async throws {
        var waits = 0
        while isHeld(), waits < 600 {
            try await Task.sleep(for: .milliseconds(50))
            waits += 1
        }
        #expect(wasSeen)
        #expect(!isHeld())
    }

    /// Waits until one lives.
    func expectSeen() async throws {
        for _ in 0..<600 where !wasSeen {
            _ = isHeld()
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(wasSeen)
    }

    private func isHeld() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 64)
        while true {
            let count = read(end, &bytes, bytes.count)
            if count > 0 { wasSeen = true } else if count == 0 { return false } else if errno != EINTR { return true }
        }
    }
}
