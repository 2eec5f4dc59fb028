import Plan

extension Sequence<[Gate]> {
    /// The gates that all of them have; none where they differ.
    var shared: [Gate] {
        let found = Set(self)
        return found.count == 1 ? found.first ?? [] : []
    }
}
