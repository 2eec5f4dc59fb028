import Parallel
import Synchronization
import Testing

@Suite("Work on all cores")
struct ParallelTests {
    @Test(arguments: [0, 1, 2, 7, 8, 9, 1_000])
    func `results stand in the order of the elements`(count: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.parallelMap { $0 * 2 } == numbers.map { $0 * 2 })
        #expect(numbers.parallelMap(pieces: count) { $0 * 2 } == numbers.map { $0 * 2 })
    }

    @Test func `work within work is done, however deep`() {
        @Sendable func sum(_ depth: Int) -> Int {
            if depth == 0 { return 1 }
            let (left, right) = parallel({ sum(depth - 1) }, { sum(depth - 1) })
            return left + right + (0..<3).map(\.self).parallelMap { _ in sum(depth - 1) }.reduce(0, +)
        }
        #expect(sum(5) == 3_125)
    }

    @Test(arguments: [1, 2, 3])
    func `no more pieces are done at a time than there are workers`(count: Int) {
        let atOnce = Mutex((now: 0, most: 0))
        _ = Array(0..<64).parallelMap(pieces: 64, workers: count) { number in
            atOnce.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            let sum = (0..<20_000).reduce(number, ^)
            atOnce.withLock { $0.now -= 1 }
            return sum
        }
        #expect((1...count).contains(atOnce.withLock { $0.most }))
    }

    @Test func `the first of two may use what must not leave its thread`() {
        let first = NonSendable()
        let (value, other) = parallel({ first.value }, { 2 })
        #expect((value, other) == (1, 2))
    }

    /// What must not leave its thread, which the compiler sees to.
    private final class NonSendable {
        let value = 1
    }
}
