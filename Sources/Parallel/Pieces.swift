import Dispatch
import Synchronization

/// Numbered pieces of work, each of which is taken by whoever is free: the thread that asks for them, or another.
///
/// Dispatch's own `concurrentPerform` does everything in turn where it is called within another. Here a piece may be taken
/// apart again; and since a thread waits only for pieces that have been begun, nothing can stand still.
enum Pieces {
    /// Does every piece, and returns when all are done.
    ///
    /// - Parameter workers: How many are done at a time at most.
    static func perform(_ count: Int, workers: Int, _ work: @escaping @Sendable (Int) -> Void) {
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
        for _ in 1..<max(1, min(count, workers)) { DispatchQueue.global().async(execute: take) }
        take()
        undone.wait()
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
