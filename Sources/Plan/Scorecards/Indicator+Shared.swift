import Diagnostics

extension Indicator {
    /// What is said of it as a whole, and what all of its rows say alike, which is then said once.
    package var shared: IndicatorRow {
        var shared = own
        guard let first = parts.first else { return shared }
        func isAlike(_ says: (IndicatorRow) -> some Equatable) -> Bool { parts.allSatisfy { says($0) == says(first) } }
        if isAlike({ $0.unit?.text }) { shared.unit = shared.unit ?? first.unit }
        if isAlike({ $0.basis?.value }) { shared.basis = shared.basis ?? first.basis }
        if isAlike({ $0.polarity?.value }) { shared.polarity = shared.polarity ?? first.polarity }
        if isAlike({ $0.owner?.text }) { shared.owner = shared.owner ?? first.owner }
        if isAlike({ $0.provider?.text }) { shared.provider = shared.provider ?? first.provider }
        if shared.target == nil, isAlike(\.targetAsWritten) {
            (shared.target, shared.targetFor, shared.targetBy) = (first.target, first.targetFor, first.targetBy)
        }
        return shared
    }
}

extension IndicatorRow {
    /// Its target and the time of that, as they are written.
    fileprivate var targetAsWritten: [String?] {
        [target?.source.text, targetFor?.source.text, targetBy?.source.text]
    }
}
