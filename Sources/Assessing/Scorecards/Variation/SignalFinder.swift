/// Finds the signals in figures, one for each period and nil where there is none, which ends a run.
struct SignalFinder {
    let figures: [Double?]
    let limits: ProcessLimits

    /// How many figures in a row make a shift or a trend.
    private static let run = 7

    /// All of them, rule by rule, each rule's in order.
    func find() -> [Signal] { outside + shifts + trends + nearLimits }

    private var sides: [Int] { figures.map { $0.map(limits.side) ?? 0 } }

    private var outside: [Signal] {
        let signs = figures.map { figure in figure.map { limits.isOutside($0) ? limits.side(of: $0) : 0 } ?? 0 }
        return runs(of: signs, atLeast: 1).map { run in
            Signal(rule: .outside, isUpward: run.sign > 0, places: Array(run.places))
        }
    }

    private var shifts: [Signal] {
        runs(of: sides, atLeast: SignalFinder.run).map { run in
            Signal(rule: .shift, isUpward: run.sign > 0, places: Array(run.places))
        }
    }

    /// A run of steps has one figure more than steps.
    private var trends: [Signal] {
        let steps = zip(figures, figures.dropFirst()).map { earlier, later in
            guard let earlier, let later, earlier != later else { return 0 }
            return later > earlier ? 1 : -1
        }
        return runs(of: steps, atLeast: SignalFinder.run - 1).map { run in
            Signal(
                rule: .trend, isUpward: run.sign > 0,
                places: Array(run.places.lowerBound...run.places.upperBound))
        }
    }

    /// Threes that follow each other are one signal.
    private var nearLimits: [Signal] {
        let sides = sides
        var signals: [Signal] = []
        for first in figures.indices.dropLast(2) {
            let three = first..<first + 3
            let near = three.filter { figures[$0].map(limits.isNearLimit) ?? false }
            guard near.count > 1, let side = sides[three].first, side != 0, sides[three].allSatisfy({ $0 == side })
            else { continue }
            if let last = signals.last, last.isUpward == (side > 0), let end = last.places.last, end >= near[0] {
                signals[signals.count - 1] = Signal(
                    rule: .nearLimit, isUpward: side > 0, places: last.places + near.filter { $0 > end })
            } else {
                signals.append(Signal(rule: .nearLimit, isUpward: side > 0, places: near))
            }
        }
        return signals
    }

    /// Runs of one sign that are long enough.
    private func runs(of signs: [Int], atLeast count: Int) -> [(places: Range<Int>, sign: Int)] {
        var runs: [(places: Range<Int>, sign: Int)] = []
        var begin = 0
        for place in signs.indices where place + 1 == signs.count || signs[place + 1] != signs[begin] {
            if signs[begin] != 0, place + 1 - begin >= count { runs.append((begin..<place + 1, signs[begin])) }
            begin = place + 1
        }
        return runs
    }
}
