/// A whole number of a published table, or one that can be worked out though nobody prints it.
package struct Cell: Sendable {
    /// Where readers see it.
    package enum Place: Sendable {
        /// In a table of ours, where it can be hidden.
        case printed
        /// Where nobody can take it back: others published it, or a paper that was issued.
        case fixed
        /// Nowhere.
        case unprinted
    }

    /// What it is.
    package let value: Int
    package let place: Place
    /// Whether it counts people whom a small number would point to.
    package let countsPeople: Bool
    /// When it was known first, as a number that grows with time. What is known longest may have been read already, so what is
    /// new is hidden before it.
    package let known: Int
    /// Whether something that cannot be taken back hides it already, so that it must stay hidden.
    package let isKeptBack: Bool

    package init(
        _ value: Int, _ place: Place = .printed, countsPeople: Bool = true, known: Int = 0, isKeptBack: Bool = false
    ) {
        self.value = value
        self.place = place
        self.countsPeople = countsPeople
        self.known = known
        self.isKeptBack = isKeptBack
    }
}

/// Something that a reader knows of some cells: a sum of theirs, each times a factor, lies within a range.
package struct Relation: Sendable {
    /// A cell with its factor.
    package struct Term: Sendable {
        package let cell: Int
        package let factor: Int

        package init(_ cell: Int, _ factor: Int = 1) {
            self.cell = cell
            self.factor = factor
        }
    }

    package let terms: [Term]
    package let range: ClosedRange<Int>
    /// The figure that tells it to readers; nil where they know it from what the cells are.
    package let figure: Int?

    package init(_ terms: [Term], in range: ClosedRange<Int>, toldBy figure: Int? = nil) {
        self.terms = terms
        self.range = range
        self.figure = figure
    }

    /// Parts that come to a total.
    package init(total: Int, parts: [Int]) {
        self.init([Term(total, -1)] + parts.map { Term($0) }, in: 0...0)
    }
}

/// A figure that is worked out of cells, such as a percentage or a mean, and tells of them as exactly as it is printed.
package struct DerivedFigure: Sendable {
    /// The printed cells that it is worked out of.
    package let parts: [Int]
    /// The number above the line, whose size is the figure's among partners; nil where nobody can tell it.
    package let numerator: Int?
    /// Whether it must be hidden for what it tells itself.
    package let isSmall: Bool
    /// Whether it cannot be taken back.
    package let isFixed: Bool

    package init(of parts: [Int], numerator: Int?, isSmall: Bool, isFixed: Bool) {
        self.parts = parts
        self.numerator = numerator
        self.isSmall = isSmall
        self.isFixed = isFixed
    }
}

/// Cells, figures worked out of them, and everything that readers know of both.
package struct CellTable: Sendable {
    package private(set) var cells: [Cell] = []
    package private(set) var figures: [DerivedFigure] = []
    package private(set) var relations: [Relation] = []

    package init() {}

    /// Adds a cell; its number.
    @discardableResult package mutating func add(_ cell: Cell) -> Int {
        cells.append(cell)
        return cells.count - 1
    }

    /// Adds a figure; its number.
    @discardableResult package mutating func add(_ figure: DerivedFigure) -> Int {
        figures.append(figure)
        return figures.count - 1
    }

    /// Adds a relation, if it is true of its cells: what is false tells a reader nothing. Whether it is.
    @discardableResult package mutating func add(_ relation: Relation) -> Bool {
        let sum = relation.terms.reduce(0) { $0 + cells[$1.cell].value * $1.factor }
        guard relation.range.contains(sum) else { return false }
        relations.append(relation)
        return true
    }

    /// Adds a sum that its cells miss by no more than a few, with what they miss it by. Whether it was added.
    @discardableResult package mutating func add(_ relation: Relation, missedBy most: Int) -> Bool {
        let sum = relation.terms.reduce(0) { $0 + cells[$1.cell].value * $1.factor }
        guard relation.range == 0...0, relation.figure == nil, abs(sum) <= most else { return false }
        return add(Relation(relation.terms, in: min(0, sum)...max(0, sum)))
    }
}
