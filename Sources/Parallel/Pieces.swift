import Dispatch
import Synchronization

/// Numbered pieces of work, each of which is taken by whoever is free: the thread that asks for them, or another.
///
/// Dispatch's own `concurrentPerform` does everything in turn where it is called within another. Here a piece may be taken
/// apart again; and since a thread waits only for pieces that have been begun, nothing can stand still.
enum Pieces {
    /// Does every piece, and something of the asking thread's own before them, and returns when all is done.
    ///
    /// - Parameters:
    ///   - workers: How many are done at a time at most.
    ///   - own: What the thread that asks does first.
    static func perform<Own>(
        _ count: Int, workers: Int = .max, beside own: () -> Own = {}, _ work: @escaping @Sendable (Int) -> Void
    ) -> Own {
        let next = Counter()
        let undone = DispatchGroup()
        for _ in 0..<count { undone.enter() }
        let take: @Sendable () -> Void = {
            while let piece = next.number(below: count) {
                work(piece)
                undone.leave()
            }
        }
        // More than there are cores do no harm: who comes late finds nothing left.
        for _ in 0..<min(count, workers - 1) { DispatchQueue.global().async(execute: take) }
        let result = own()
        take()
        undone.wait()
        return result
    }

    /// Gives out each number once.
    private final class Counter: Sendable {
        private let next = Atomic(0)

        func number(below end: Int) -> Int? {
            let number = next.add(1, ordering: .relaxed).oldValue
            return number < end ? number : nil
        }
    }
}
