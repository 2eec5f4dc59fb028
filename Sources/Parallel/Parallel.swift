import Synchronization

/// Does two pieces of work side by side.
package func parallel<First: Sendable, Second: Sendable>(
    _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    let results = Mutex<(First?, Second?)>((nil, nil))
    Pieces.perform(2, workers: 2) { number in
        if number == 0 {
            let result = first()
            results.withLock { $0.0 = result }
        } else {
            let result = second()
            results.withLock { $0.1 = result }
        }
    }
    // Both are there: neither is done again.
    return results.withLock { ($0.0 ?? first(), $0.1 ?? second()) }
}
