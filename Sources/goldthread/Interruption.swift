import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ctrl-C or Ctrl-\, a polite request to end, or a terminal that is closed: renderers have process groups of their own, so the terminal does not reach them.
/// They are stopped before this program ends.
final class Interruption {
    private let signals: [Int32]
    private let sources: [any DispatchSourceSignal]

    /// Calls `action` when the program is interrupted.
    init(_ action: @escaping @Sendable () -> Void) {
        // What the program was started without, as `nohup` does with the last of them, it goes on without.
        signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT].filter { number in
            let before = signal(number, SIG_IGN)
            return unsafeBitCast(before, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
        }
        sources = signals.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: action)
            source.resume()
            return source
        }
    }

    /// Watches no longer: the next interruption ends the program at once.
    func end() {
        for source in sources { source.cancel() }
        for number in signals { signal(number, SIG_DFL) }
    }
}
