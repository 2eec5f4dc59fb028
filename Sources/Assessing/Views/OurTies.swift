import Plan

/// Which of some ties between figures and the plan are ours, so that no source states them.
package struct OurTies: Sendable {
    /// The indicators that we tied, each once.
    package let indicators: [AssessedIndicator]
    /// Whether there are no other ties among them.
    package let areAll: Bool

    init(_ rows: [FigureRow]) {
        indicators = rows.filter(\.isOurs).compactMap(\.indicator).eachOnce
        areAll = rows.allSatisfy(\.isOurs)
    }

    /// Of the indicators that tell of something.
    package init(_ shown: [ShownIndicator]) {
        indicators = shown.filter(\.isOurs).map(\.indicator).eachOnce
        areAll = shown.allSatisfy(\.isOurs)
    }
}

extension [AssessedIndicator] {
    /// Each of them once, where it stands first.
    var eachOnce: [AssessedIndicator] {
        var seen: Set<EntityID> = []
        return filter { seen.insert($0.id).inserted }
    }
}
