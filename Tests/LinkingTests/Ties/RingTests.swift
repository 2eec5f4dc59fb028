import Plan
import Testing

@testable import Linking

@Suite struct RingTests {
    private func id(_ number: Int) -> EntityID { EntityID(scope: "p", local: "P\(number)") }

    private func next(_ links: [(Int, Int)]) -> [EntityID: [EntityID]] {
        Dictionary(grouping: links) { id($0.0) }.mapValues { $0.map { id($0.1) } }
    }

    @Test func `what goes on as one another is a ring, and a way from one ring to the next is none`() {
        let rings = Rings(next([(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 4), (6, 1), (5, 7)]))
        #expect([(1, 2), (2, 3), (3, 1), (4, 5), (5, 4)].allSatisfy { rings.hold(id($0.0), id($0.1)) })
        #expect([(3, 4), (6, 1), (5, 7), (1, 5)].allSatisfy { !rings.hold(id($0.0), id($0.1)) })
        #expect(Rings(next([(1, 1)])).hold(id(1), id(1)))
    }

    @Test(.timeLimit(.minutes(5)), arguments: [false, true])
    func `each link of a long chain is followed twice, and not once for every other`(_ isClosed: Bool) {
        let count = 5_000
        let rings = Rings(next((0..<count).map { ($0, $0 + 1) } + (isClosed ? [(count, 0)] : [])))
        #expect((0..<count).allSatisfy { rings.hold(id($0), id($0 + 1)) == isClosed })
    }
}
