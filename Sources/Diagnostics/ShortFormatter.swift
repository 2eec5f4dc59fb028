/// Writes the worst problems for people, a line for each: where, what, and of which kind.
package enum ShortFormatter {
    /// How many characters a line may have.
    private static let widest = 160

    /// So many lines at most. Where there are more problems, one stands for all of its kind and says how many there are.
    package static func lines(_ problems: [Diagnostic], most: Int) -> [String] {
        let sorted = problems.sortedByUrgency()
        if sorted.count <= most { return sorted.map { line($0, count: 1) } }
        var counts: [Key: Int] = [:]
        for problem in sorted { counts[Key(problem), default: 0] += 1 }
        var told: Set<Key> = []
        return sorted.filter { told.insert(Key($0)).inserted }.prefix(max(0, most)).map { problem in
            line(problem, count: counts[Key(problem)] ?? 1)
        }
    }

    private struct Key: Hashable {
        let id: String
        let severity: Severity

        init(_ problem: Diagnostic) {
            id = problem.id
            severity = problem.severity
        }
    }

    private static func line(_ problem: Diagnostic, count: Int) -> String {
        let start = "\(problem.span.file.path):\(problem.span.line): \(problem.severity.rawValue): "
        let end = (count > 1 ? " (and \(count - 1) more like it)" : "") + " [\(problem.id)]"
        let room = max(40, widest - start.count - end.count)
        let message = problem.message.count > room ? problem.message.prefix(room - 1) + "…" : problem.message[...]
        return printable(start + message + end)
    }
}
