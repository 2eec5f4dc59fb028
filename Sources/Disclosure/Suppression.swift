/// What is hidden of a table, so that no small number can be worked out: the cells that are small (primary suppression), and
/// as many of their partners as that takes (secondary suppression).
///
/// A cell counts as safe only where a witness was found for each number that it must leave open: a whole table that prints
/// exactly what we print, hides what we hide, and has that number there. So a search that gives up too early hides more, and
/// never calls safe what is not. Readers are taken to know the rule: that a small cell is from 1 to the threshold, that a
/// partner is above it, and that no other number of its relation that could have been hidden in its place was smaller.
package struct Suppression: Sendable {
    /// What becomes of a cell or figure.
    package enum Decision: Sendable, Equatable {
        case shown
        /// It is small itself.
        case small
        /// It would give a cell away; for a figure that must be hidden for what it tells, the cell is nil.
        case partner(of: Int?)

        package var isHidden: Bool { self != .shown }
    }

    /// A small number that stays known, because nothing more can be hidden.
    package struct Leak: Sendable {
        /// The cell; nil for a figure.
        package let cell: Int?
        package let figure: Int?
        /// The relation that gives it away.
        package let relation: Int?
    }

    package internal(set) var cells: [Decision]
    package internal(set) var figures: [Decision]
    package internal(set) var leaks: [Leak] = []

    let table: CellTable
    let threshold: Int
    /// What ties a cell: a relation, and how often the cell counts in it.
    struct Tie {
        let relation, factor: Int
    }

    /// The relations of the table, and those that follow from the choice of a partner.
    private(set) var relations: [Relation] = []
    /// What each of them truly comes to.
    private(set) var sums: [Int] = []
    /// What ties each cell.
    private(set) var ties: [[Tie]]
    var figuresOfCell: [[Int]]
    var figuresOfNumerator: [Int: [Int]] = [:]
    /// The cells that nobody prints, of which a figure told until it was hidden for another.
    var toldByFigures: Set<Int> = []
    /// What was shown of each cell, and the cells that are still to be looked at.
    var found: [Found?] = []
    var waiting: [Int] = []
    /// How many more searches there may be: among all that hangs together, by its first cell, and in all.
    var patience: [Int: Int] = [:]
    var patienceInAll = 2_000
    static let patienceEach = 200
    /// The cells that nothing more can be done for.
    var isGivenUp: Set<Int> = []

    /// Decides for a whole table.
    package init(of table: CellTable, threshold: Int) {
        self.table = table
        self.threshold = threshold
        ties = Array(repeating: [], count: table.cells.count)
        figuresOfCell = Array(repeating: [], count: table.cells.count)
        cells = table.cells.map { cell -> Decision in
            guard cell.place == .printed else { return .shown }
            if cell.countsPeople, (1...threshold).contains(cell.value) { return .small }
            return cell.isKeptBack && cell.value != 0 ? .partner(of: nil) : .shown
        }
        figures = table.figures.map { $0.isSmall && !$0.isFixed ? .small : .shown }
        for relation in table.relations { add(relation) }
        for (number, figure) in table.figures.enumerated() {
            for part in figure.parts { figuresOfCell[part].append(number) }
            if let numerator = figure.numerator { figuresOfNumerator[numerator, default: []].append(number) }
        }
        hideWhatGoesWithCells()
        protectFigures()
        protectCells()
    }

    // MARK: - What readers know

    func isSeen(_ cell: Int) -> Bool {
        switch table.cells[cell].place {
        case .fixed: true
        case .printed: !cells[cell].isHidden
        case .unprinted: false
        }
    }

    /// Whether readers are told a relation, by its number.
    func isActive(_ relation: Int) -> Bool {
        relations[relation].figure.map { !figures[$0].isHidden } ?? true
    }

    /// The relations of a cell that readers are told, by their numbers.
    func told(of cell: Int) -> some Sequence<Int> { ties[cell].lazy.map(\.relation).filter(isActive) }

    /// What a cell truly is.
    func truth(of cell: Int) -> Int { table.cells[cell].value }

    /// Adds something that readers know.
    mutating func add(_ relation: Relation) {
        for term in relation.terms { ties[term.cell].append(Tie(relation: relations.count, factor: term.factor)) }
        sums.append(relation.terms.reduce(0) { $0 + truth(of: $1.cell) * $1.factor })
        relations.append(relation)
    }

    /// Whether every number from 1 to the threshold must stay possible: of what is small, and of what may be for all that
    /// readers are told. If only what truly is small were treated so, that it is not would tell.
    func isProtected(_ cell: Int) -> Bool {
        let it = table.cells[cell]
        return it.countsPeople && it.place != .fixed && (isSmall(cell) || mayBeSmall(cell))
    }

    func isSmall(_ cell: Int) -> Bool { (1...threshold).contains(table.cells[cell].value) }

    /// Whether a number that nobody prints could be small beside small ones that are hidden, all else of their sum being seen.
    private func mayBeSmall(_ cell: Int) -> Bool {
        guard table.cells[cell].place == .unprinted, table.cells[cell].value > threshold else { return false }
        return ties[cell].contains { tie in
            let relation = relations[tie.relation]
            guard isActive(tie.relation), relation.range == 0...0, abs(tie.factor) == 1 else { return false }
            var (rest, least, most) = (0, 0, 0)
            for term in relation.terms where term.cell != cell {
                let factor = -term.factor * tie.factor
                if isSeen(term.cell) {
                    rest += truth(of: term.cell) * factor
                } else if cells[term.cell] == .small {
                    least += min(factor, threshold * factor)
                    most += max(factor, threshold * factor)
                } else {
                    return false
                }
            }
            return least != most && rest + least <= threshold && rest + most >= 1
        }
    }

    /// What the rule alone says of a cell that is not seen.
    func bounds(of cell: Int) -> ClosedRange<Int> {
        switch cells[cell] {
        case .small: 1...threshold
        case .partner: (table.cells[cell].countsPeople ? threshold + 1 : 1)...Suppression.most
        case .shown: 0...Suppression.most
        }
    }

    /// No table of a council holds more.
    static let most = 1_000_000_000
}
