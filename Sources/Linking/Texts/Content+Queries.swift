package import Plan

extension Content {
    /// What all blocks and papers ask for.
    package var queries: [BlockQuery] {
        var content = self
        var list = QueryList()
        content.visitTexts(&list)
        return list.queries
    }
}

private struct QueryList: TextVisitor {
    private(set) var queries: [BlockQuery] = []

    mutating func visit(_ text: inout PlainText, _ place: TextPlace) {}
    mutating func visit(_ text: inout Prose, _ place: TextPlace) {}
    mutating func visit(_ query: inout BlockQuery, _ place: TextPlace) { queries.append(query) }

    func apart() -> QueryList { QueryList() }
    mutating func join(_ other: QueryList) { queries += other.queries }
}
