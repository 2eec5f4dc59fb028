import Synchronization

/// Does two pieces of work side by side: the first on the thread that asks for it, the second on another, or after the
/// first where none is free. So the one that is taken apart further comes first: the other thread soon helps with it.
package func parallel<First, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    let result = Mutex<Second?>(nil)
    let own = Pieces.perform(1, beside: first) { _ in
        let value = second()
        result.withLock { $0 = value }
    }
    // It is there: nothing is done again.
    return (own, result.withLock { $0 ?? second() })
}
