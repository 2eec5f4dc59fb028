import Synchronization

extension Array where Element: Sendable {
    /// Transforms every element on all cores; the results stand in the order of the elements.
    ///
    /// The elements are taken in a few pieces for each core: a piece for each would cost more than most of them take.
    ///
    /// - Parameter workers: How many pieces are done at a time at most.
    package func parallelMap<Result: Sendable>(
        pieces: Int = 8, workers: Int = .max, _ transform: @escaping @Sendable (Element) -> Result
    ) -> [Result] {
        let pieces = Swift.min(pieces, count)
        guard pieces > 1 else { return map(transform) }
        let results = Mutex([[Result]](repeating: [], count: pieces))
        Pieces.perform(pieces, workers: workers) { piece in
            let range = (count * piece / pieces)..<(count * (piece + 1) / pieces)
            let transformed = self[range].map(transform)
            results.withLock { $0[piece] = transformed }
        }
        return results.withLock { $0.flatMap(\.self) }
    }
}
